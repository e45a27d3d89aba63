package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.pages.Sheet;
import dev.cv.proof.PageBreaks;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pushes the sample down line by line over a page, so that every line comes to stand at a page's end once. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class SampleBreaksTest {

    private static final Path CONTENT = Path.of("..", "content");
    private static final int LINES_OF_A_PAGE = 58;
    private static final int STEP = 5;

    static Stream<String> themes() {
        return Themes.NAMES.stream().filter(name -> Themes.class.getResource("/themes/" + name + "/theme.yml") != null);
    }

    /** Line by line in one theme; the others may take longer steps, each from another line on. */
    @ParameterizedTest
    @MethodSource("themes")
    void noBreakInABadPlaceAndNoPageHalfEmpty(String name) throws IOException {
        ResumeRenderer renderer = new ResumeRenderer(Themes.named(name).orElseThrow());
        boolean every = name.equals(Themes.STANDARD);
        int first = every ? 0 : Themes.NAMES.indexOf(name) % STEP;
        Map<String, byte[]> files = content();
        byte[] profile = files.get("profile.md");
        List<String> faults = new ArrayList<>();
        for (int lines = first; lines < LINES_OF_A_PAGE; lines += every ? 1 : STEP) {
            String more = new String(profile, StandardCharsets.UTF_8) + "\n\nOne more line.".repeat(lines) + "\n";
            files.put("profile.md", more.getBytes(StandardCharsets.UTF_8));
            RenderedPdf pdf = render(renderer, SourceTree.of(files));
            for (String fault : PageBreaks.faults(ReadPdf.of(pdf.bytes()))) {
                faults.add(lines + " lines more: " + fault);
            }
            List<Sheet> sheets = pdf.sheets();
            for (int i = 0; i < sheets.size() - 1; i++) {
                if (sheets.get(i).fullness() < 0.75) {
                    faults.add(lines + " lines more: page " + (i + 1) + " is filled to "
                            + sheets.get(i).fullness());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static RenderedPdf render(ResumeRenderer renderer, SourceTree tree) {
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader().read(tree, "", diagnostics).orElseThrow();
        return renderer.render(resume, PageSize.A4, tree, diagnostics).orElseThrow();
    }

    private static Map<String, byte[]> content() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(CONTENT)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(CONTENT.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}

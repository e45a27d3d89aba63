package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.proof.PageBreaks;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pushes the sample down line by line over a page, so that every line comes to stand at a page's end once. */
class SampleBreaksTest {

    private static final Path CONTENT = Path.of("..", "content");
    private static final int LINES_OF_A_PAGE = 58;

    @Test
    void noBreakInABadPlaceAndNoPageHalfEmpty() throws IOException {
        Map<String, byte[]> files = content();
        byte[] profile = files.get("profile.md");
        List<String> faults = new ArrayList<>();
        for (int lines = 0; lines < LINES_OF_A_PAGE; lines++) {
            String more = new String(profile, StandardCharsets.UTF_8) + "\n\nOne more line.".repeat(lines) + "\n";
            files.put("profile.md", more.getBytes(StandardCharsets.UTF_8));
            byte[] pdf = render(SourceTree.of(files));
            for (String fault : PageBreaks.faults(pdf)) {
                faults.add(lines + " lines more: " + fault);
            }
            List<ReadPage> pages = ReadPdf.of(pdf).pages();
            for (int i = 0; i < pages.size() - 1; i++) {
                if (filled(pages.get(i)) < 0.75) {
                    faults.add(
                            "%d lines more: page %d is filled to %.2f".formatted(lines, i + 1, filled(pages.get(i))));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** How far down the page its last line stands, as a part of its height. */
    private static double filled(ReadPage page) {
        double lowest =
                page.runs().stream().mapToDouble(ReadRun::baseline).max().orElse(0);
        return lowest / page.height();
    }

    private static byte[] render(SourceTree tree) {
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = Rendering.pdf(tree, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return pdf;
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

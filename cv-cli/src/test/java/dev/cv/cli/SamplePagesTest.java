package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.pages.Sheet;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample fills its pages in every theme as it is, with nothing set tighter. */
class SamplePagesTest {

    /** These take two pages; the others have more room in them and take a third. */
    private static final Set<String> OF_TWO_PAGES =
            Set.of("classic", "modern", "compact", "sidebar", "corners", "accent", "swiss", "duo");

    static List<String> themes() {
        return Themes.NAMES;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void pagesAreFull(String theme) throws IOException {
        SourceTree tree = new FolderTree(Path.of("..", "content"), Path.of("content"));
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader().read(tree, "", diagnostics).orElseThrow();
        RenderedPdf pdf = new ResumeRenderer(Themes.named(theme).orElseThrow())
                .render(resume, PageSize.A4, tree, diagnostics)
                .orElseThrow();
        List<Sheet> sheets = pdf.sheets();
        assertThat(pdf.takenIn()).isZero();
        if (OF_TWO_PAGES.contains(theme)) {
            assertThat(sheets).hasSize(2);
            assertThat(sheets.get(0).fullness()).isGreaterThan(0.92);
        } else {
            assertThat(sheets).hasSize(3);
            assertThat(sheets.get(2).fullness()).isGreaterThan(1.0 / 3);
        }
    }
}

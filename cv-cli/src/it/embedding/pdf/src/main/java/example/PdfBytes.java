package example;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.util.Map;
import java.util.Optional;

public final class PdfBytes {

    private static final ResumeRenderer RENDERER = new ResumeRenderer(Themes.modern());

    private PdfBytes() {}

    /** A résumé in Markdown as a PDF; empty where the diagnostics have errors. */
    public static Optional<byte[]> of(String markdown, Diagnostics diagnostics) {
        SourceTree noPictures = SourceTree.of(Map.of());
        Optional<Resume> resume = new ResumeReader().read("resume.md", markdown, diagnostics);
        return resume.flatMap(read -> RENDERER.render(read, PageSize.A4, noPictures, diagnostics))
                .map(RenderedPdf::bytes);
    }
}

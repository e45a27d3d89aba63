package example;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.redact.Leaks;
import dev.cv.redact.Redaction;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.PdfContents;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

public final class PublicPdf {

    private static final ResumeReader READER = new ResumeReader(ReadOptions.DEFAULT.asPublic());
    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    private PublicPdf() {}

    /** A résumé for everybody: without contacts, and proved to hold none of them. */
    public static Optional<RenderedPdf> of(SourceTree content, Diagnostics diagnostics) throws IOException {
        Optional<Resume> resume = READER.read(content, "", diagnostics);
        if (resume.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Redaction redaction = Redaction.of(resume.get());
        Optional<RenderedPdf> pdf = RENDERER.render(redaction.resume(), PageSize.A4, content, diagnostics);
        if (pdf.isPresent()) {
            PdfContents all = PdfContents.of(pdf.get().bytes());
            new Leaks(redaction.secrets(), List.of()).report("PDF", all.texts(), all.bytes(), diagnostics);
        }
        return pdf.filter(made -> !diagnostics.hasErrors());
    }
}

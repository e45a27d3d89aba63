package dev.cv.cli;

import dev.cv.html.HtmlPage;
import dev.cv.html.PageWriter;
import dev.cv.html.Pictures;
import dev.cv.model.Resume;
import dev.cv.pdf.PdfProblem;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The whole pipeline: source → résumé → page → PDF.
 *
 * @param tree the files that may be read
 * @param path the manifest or entry in it; empty for the folder as a whole
 * @param date the document's date where the content gives none
 */
record Build(SourceTree tree, String path, Theme theme, PageSize size, Optional<LocalDate> date) {

    /** The PDF; empty where the diagnostics have errors. */
    Optional<RenderedPdf> run(Diagnostics diagnostics) {
        return run(diagnostics, PdfRenderer::new);
    }

    /** The PDF, by a renderer that is asked for when the page is there to be set. */
    Optional<RenderedPdf> run(Diagnostics diagnostics, Supplier<PdfRenderer> renderer) {
        Optional<Resume> resume = new ResumeReader().read(tree, path, diagnostics);
        Optional<HtmlPage> page = resume.map(
                read -> PageWriter.write(read.dated(date), theme, size, new Pictures(tree, diagnostics), diagnostics));
        if (page.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        RenderedPdf pdf = renderer.get().render(page.get(), theme.fonts());
        tell(diagnostics, resume.get(), pdf, tree);
        return Optional.of(pdf);
    }

    /** What came to light only when the page was set. */
    static void tell(Diagnostics diagnostics, Resume resume, RenderedPdf pdf, SourceTree tree) {
        pdf.undrawn().forEach(name -> diagnostics.report(PdfProblem.PICTURE_NOT_DRAWN, tree.display(name)));
        MissingCharacters.report(resume, pdf.missingGlyphs(), diagnostics);
    }
}

package dev.cv.render;

import static java.util.Objects.requireNonNull;

import dev.cv.html.HtmlPage;
import dev.cv.html.PageWriter;
import dev.cv.html.Picture;
import dev.cv.html.PictureShelf;
import dev.cv.html.Pictures;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.pdf.Carried;
import dev.cv.pdf.PdfProblem;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.UnsettablePage;
import dev.cv.pdf.pages.CoarsePicture;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.FontFace;
import dev.cv.theme.FontFamilies;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import java.util.List;
import java.util.Optional;

/** Sets résumés; safe to use from many threads, and quicker from the second time on. */
public final class ResumeRenderer {

    /** Headings, paragraphs, items and the like: a thousand pages have no more, and more take minutes. */
    private static final int MOST_PARTS = 40_000;

    private final Optional<Theme> theme;
    private final PdfRenderer engine = new PdfRenderer();
    private final PictureShelf shelf = new PictureShelf();

    /** A renderer that sets each résumé as it wants to be shown. */
    public ResumeRenderer() {
        this.theme = Optional.empty();
    }

    /** A renderer of one theme. */
    public ResumeRenderer(Theme theme) {
        this.theme = Optional.of(requireNonNull(theme, "theme"));
    }

    /**
     * The résumé in the theme of this renderer, else as it wants to be shown; see {@link #render(Resume, PageSetup,
     * SourceTree, Diagnostics)}.
     */
    public Optional<RenderedPdf> render(Resume resume, PageSize size, SourceTree pictures, Diagnostics diagnostics) {
        requireNonNull(resume, "resume");
        requireNonNull(size, "size");
        requireNonNull(pictures, "pictures");
        requireNonNull(diagnostics, "diagnostics");
        Optional<Look> look = theme.map(Look::of).or(() -> Looks.OF_CONTENT.of(resume, pictures, diagnostics));
        return look.flatMap(found -> render(resume, PageSetup.of(found, size), pictures, diagnostics));
    }

    /**
     * The résumé as a PDF that is PDF/UA-1 and PDF/A-2a; with attachments PDF/A-3a.
     *
     * @param pictures the files that its pictures are in
     * @param diagnostics takes what can't be shown as the content says; with an error among them nothing is rendered
     * @return the PDF; empty where the diagnostics have errors, old or new
     */
    public Optional<RenderedPdf> render(Resume resume, PageSetup setup, SourceTree pictures, Diagnostics diagnostics) {
        try {
            return set(resume, setup, pictures, diagnostics);
        } catch (UnsettablePage e) {
            diagnostics.report(PdfProblem.NOT_SET, e.reason());
            return Optional.empty();
        }
    }

    private Optional<RenderedPdf> set(Resume resume, PageSetup setup, SourceTree pictures, Diagnostics diagnostics) {
        requireNonNull(resume, "resume");
        requireNonNull(pictures, "pictures");
        requireNonNull(diagnostics, "diagnostics");
        List<FontFace> fonts = fonts(requireNonNull(setup, "setup").look().fonts());
        Look look = setup.look();
        HtmlPage page = write(resume, look, setup, pictures, diagnostics);
        int parts = page.document().getElementsByTagName("*").getLength();
        if (parts > MOST_PARTS) {
            diagnostics.report(PdfProblem.TOO_MUCH, parts, MOST_PARTS);
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Carried carried = setup.carried().get();
        RenderedPdf pdf = engine.render(page, fonts, carried);
        Optional<Look> fewerAside = fewerAside(look, resume);
        while (pdf.layout().asideTooLong() && fewerAside.isPresent()) {
            look = fewerAside.get();
            page = write(resume, look, setup, pictures, new Diagnostics()); // all is told already
            pdf = engine.render(page, fonts, carried);
            fewerAside = fewerAside(look, resume);
        }
        pdf.undrawn()
                .forEach(
                        name -> diagnostics.report(PdfProblem.PICTURE_NOT_DRAWN, pictures.display(Picture.path(name))));
        MissingCharacters.report(resume, pdf.missingGlyphs(), diagnostics);
        Fitting fitting = new Fitting(
                engine, page, other -> write(resume, other, setup, pictures, new Diagnostics()), fonts, setup);
        Optional<RenderedPdf> fitted = fitting.fit(look, pdf, carried, diagnostics);
        if (fitted.isEmpty()) {
            return Optional.empty();
        }
        pdf = fitted.get();
        for (CoarsePicture coarse : pdf.layout().coarse()) {
            diagnostics.report(
                    PdfProblem.PICTURE_COARSE,
                    coarse.position(),
                    coarse.path(),
                    coarse.dots(),
                    coarse.millimetres(),
                    coarse.remedy());
        }
        return Optional.of(pdf);
    }

    private HtmlPage write(Resume resume, Look look, PageSetup setup, SourceTree pictures, Diagnostics diagnostics) {
        return PageWriter.write(resume, look, setup.size(), new Pictures(pictures, diagnostics, shelf), diagnostics);
    }

    /** The look with the last of the aside's sections, and those of its kind, in the main column; empty where none is aside. */
    private static Optional<Look> fewerAside(Look look, Resume resume) {
        List<SectionKind> aside = look.theme().aside().orElse(List.of());
        return resume.sections().stream()
                .map(Section::kind)
                .filter(aside::contains)
                .reduce((one, next) -> next)
                .map(last -> look.withAside(
                        aside.stream().filter(kind -> kind != last).toList()));
    }

    /** Loads the engine; see {@link PdfRenderer#warmUp}. */
    public byte[] warmUp() {
        return engine.warmUp(fonts(List.of()));
    }

    private static List<FontFace> fonts(List<FontFace> own) {
        return own.isEmpty() ? FontFamilies.faces() : FontFamilies.withPackaged(own);
    }
}

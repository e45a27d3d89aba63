package dev.cv.pdf;

import dev.cv.html.HtmlPage;
import dev.cv.html.Picture;
import dev.cv.pdf.fonts.FontSet;
import dev.cv.pdf.fonts.Quiet;
import dev.cv.pdf.fonts.Unprintable;
import dev.cv.pdf.layout.LastPage;
import dev.cv.pdf.layout.LayoutReader;
import dev.cv.pdf.layout.Mends;
import dev.cv.pdf.layout.MissingGlyphs;
import dev.cv.pdf.layout.Separators;
import dev.cv.pdf.pages.Layout;
import dev.cv.pdf.tags.TagMap;
import dev.cv.pdf.tags.TagTidy;
import dev.cv.theme.FontFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Sets an XHTML page as a PDF that is at once PDF/UA-1 and PDF/A-2a; safe to use from many threads. */
@SuppressWarnings("exports") // pages are made by ResumeRenderer, the door
public final class PdfRenderer {
    private final Engine.Shelves shelves = new Engine.Shelves();

    static {
        Quiet.logs();
    }

    /** An engine that has loaded nothing yet. */
    public PdfRenderer() {}

    /**
     * The page as a PDF.
     *
     * @param page the page; its document must not be used elsewhere meanwhile, DOMs are not thread-safe, and has boxes in
     *     the place of unprintable characters afterwards
     * @param fonts the faces that the page's CSS may name; one that no text needs is not read
     */
    public RenderedPdf render(HtmlPage page, List<FontFace> fonts) {
        return render(page, fonts, Carried.NOTHING);
    }

    /** The page as a PDF that carries things beside it; with attachments it is PDF/A-3a. */
    public RenderedPdf render(HtmlPage page, List<FontFace> fonts, Carried carried) {
        ClosedHtml.check(page.document());
        Set<Integer> boxed = Unprintable.box(page.document());
        RenderedPdf pdf = setDrawable(page, FontSet.of(fonts), carried);
        if (!pdf.missingGlyphs().isEmpty()) {
            FontSet more = FontSet.of(fonts).deputized();
            pdf = more.deputies().isEmpty()
                    ? pdf
                    : setDrawable(page, more, carried).withUndrawn(pdf.undrawn());
        }
        return boxed.isEmpty() ? pdf : pdf.withMissing(boxed);
    }

    /** Sets the page, with words in the place of pictures that the engine can't draw. */
    private RenderedPdf setDrawable(HtmlPage page, FontSet fonts, Carried carried) {
        Optional<RenderedPdf> pdf = Optional.empty();
        Optional<RuntimeException> failure = Optional.empty();
        try {
            pdf = Optional.of(set(page, fonts, carried));
        } catch (RuntimeException e) {
            failure = Optional.of(e);
        }
        boolean good = pdf.isPresent() && pdf.get().warnings().isEmpty();
        Set<String> undrawable = good ? Set.of() : undrawable(page, fonts);
        if (!undrawable.isEmpty()) {
            return set(page.without(undrawable), fonts, carried).withUndrawn(undrawable);
        }
        return pdf.orElseThrow(failure::orElseThrow);
    }

    /** The pictures that alone on a page make the engine complain. */
    private Set<String> undrawable(HtmlPage page, FontSet fonts) {
        Set<String> names = new TreeSet<>();
        for (Picture picture : page.pictures()) {
            try {
                HtmlPage alone = WarmUp.page(fonts.faces(), picture);
                if (!set(alone, fonts, Carried.NOTHING).warnings().isEmpty()) {
                    names.add(picture.name());
                }
            } catch (RuntimeException e) {
                names.add(picture.name());
            }
        }
        return names;
    }

    private RenderedPdf set(HtmlPage page, FontSet fonts, Carried carried) {
        Document html = page.document();
        Mends.release(html);
        Warnings warnings = new Warnings();
        try (PDDocument pdf = new PDDocument();
                Engine engine = Engine.of(page, fonts, pdf, warnings, shelves)) {
            layOutAndPaint(engine, html);
            if (page.hasVectorPicture()) {
                DrawnImages.leaveUnsmoothed(pdf);
            }
            TagTidy.tidy(pdf, html, TagMap.of(engine.root()));
            PdfMetadata.of(html, carried).writeTo(pdf);
            AttachedFiles.write(carried.attachments(), pdf);
            OutputIntent.writeTo(pdf);
            return new RenderedPdf(
                    Saving.bytes(pdf),
                    LayoutReader.read(engine.root(), page, engine.dotsPerPoint()),
                    MissingGlyphs.in(engine.root(), engine.context()),
                    List.of(),
                    warnings.seen());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all is in memory: only a bug gets here
        }
    }

    /** The engine fails in many ways where a page asks for too much, or a picture does. */
    private static void layOutAndPaint(Engine engine, Document html) throws IOException {
        try {
            layOut(engine);
            Separators.trim(engine.root());
            Painter.paint(engine, html);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new UnsettablePage(e);
        }
    }

    /** Once more where the page came to stand badly; each time more is marked, so that this ends. */
    private static void layOut(Engine engine) {
        do {
            engine.layOut();
            LastPage.trim(engine.root());
        } while (Mends.mend(engine.root()));
    }

    /** How a page that {@link #render} has set would come to stand, in another style sheet, without a PDF. */
    public Layout layout(HtmlPage page, List<FontFace> fonts) {
        Mends.release(page.document());
        return layout(page, FontSet.of(fonts), true);
    }

    private Layout layout(HtmlPage page, FontSet fonts, boolean mayDeputize) {
        try (PDDocument pdf = new PDDocument();
                Engine engine = Engine.of(page, fonts, pdf, new Warnings(), shelves)) {
            layOut(engine);
            boolean missing = mayDeputize
                    && !MissingGlyphs.in(engine.root(), engine.context()).isEmpty();
            FontSet more = missing ? fonts.deputized() : fonts;
            return more.deputies().isEmpty()
                    ? LayoutReader.read(engine.root(), page, engine.dotsPerPoint())
                    : layout(page, more, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all is in memory: only a bug gets here
        }
    }

    /**
     * Loads the engine and the fonts by setting a page that no one sees.
     *
     * <p>A program that runs once may call this on a second thread while it reads its input.
     */
    public byte[] warmUp(List<FontFace> fonts) {
        return render(WarmUp.page(fonts), fonts).bytes();
    }
}

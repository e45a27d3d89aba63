package dev.cv.render;

import dev.cv.html.HtmlPage;
import dev.cv.html.PageWriter;
import dev.cv.pdf.Carried;
import dev.cv.pdf.PdfProblem;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.pages.Layout;
import dev.cv.pdf.pages.Sheet;
import dev.cv.source.Diagnostics;
import dev.cv.theme.FontFace;
import dev.cv.theme.Look;
import dev.cv.theme.ThemeOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A page on as many sheets as are asked for; where nobody asks, a last sheet that holds little is taken in by those before.
 *
 * @param page the page in the look as it is
 * @param writer writes it in another
 */
record Fitting(
        PdfRenderer engine, HtmlPage page, Function<Look, HtmlPage> writer, List<FontFace> fonts, PageSetup setup) {

    /** A last page with less text looks like a mistake. */
    private static final double LITTLE = 0.2;

    private static final int FEW_LINES = 2;

    /**
     * The page as it fits.
     *
     * @param pdf the page in the look as it is
     * @param diagnostics takes what doesn't fit, and a last page that stays short
     * @return empty where it fits in no way
     */
    Optional<RenderedPdf> fit(Look look, RenderedPdf pdf, Carried carried, Diagnostics diagnostics) {
        Optional<RenderedPdf> fitted = Optional.of(pdf);
        if (setup.mostPages().isPresent()) {
            int most = setup.mostPages().getAsInt();
            if (pdf.pages() > most) {
                fitted = tighter(look, pdf, most, carried, diagnostics);
            }
        } else if (setup.takesIn() && endsShort(pdf)) {
            fitted = Optional.of(takenIn(look, pdf, carried));
        }
        fitted.ifPresent(last -> tellOfLastPage(last, diagnostics));
        return fitted;
    }

    /** With choices that take less room, as far as that helps, and then smaller, which is more of a loss. */
    private Optional<RenderedPdf> tighter(
            Look look, RenderedPdf pdf, int most, Carried carried, Diagnostics diagnostics) {
        Look brief = look;
        HtmlPage briefPage = page;
        Layout layout = pdf.layout();
        for (ThemeOption option : look.brief()) {
            Look briefer = brief.briefer(option);
            HtmlPage other = writer.apply(briefer);
            Layout shorter = engine.layout(other, fonts);
            if (shorter.length() < layout.length()) {
                brief = briefer;
                briefPage = other;
                layout = shorter;
            }
            if (layout.sheets().size() <= most) {
                return Optional.of(engine.render(briefPage, fonts, carried).withFitted(brief.tightenable()));
            }
        }
        Look found = brief;
        Fit fit = new Fit(engine, briefPage, fonts, setup, most, Fit.Effort.ALL);
        OptionalDouble part = fit.find(brief, layout, tightest -> fit.report(found, tightest, diagnostics));
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(set(briefPage, fit.tightened(brief, part.getAsDouble()), carried));
    }

    private RenderedPdf takenIn(Look look, RenderedPdf pdf, Carried carried) {
        Fit fit = new Fit(engine, page, fonts, setup, pdf.pages() - 1, Fit.Effort.GENTLE);
        OptionalDouble part = fit.find(look, pdf.layout(), tooLong -> {});
        return part.isEmpty()
                ? pdf
                : set(page, fit.tightened(look, part.getAsDouble()), carried).takenIn(fit.change(part.getAsDouble()));
    }

    private RenderedPdf set(HtmlPage page, Look tighter, Carried carried) {
        return engine.render(page.restyled(PageWriter.css(tighter, setup.size())), fonts, carried)
                .withFitted(tighter.tightenable());
    }

    private static boolean endsShort(RenderedPdf pdf) {
        Sheet last = pdf.sheets().get(pdf.pages() - 1);
        return pdf.pages() > 1 && last.fullness() < LITTLE && !last.begun();
    }

    private void tellOfLastPage(RenderedPdf pdf, Diagnostics diagnostics) {
        Sheet last = pdf.sheets().get(pdf.pages() - 1);
        if (pdf.pages() > 1 && last.lines() <= FEW_LINES) {
            diagnostics.report(
                    PdfProblem.LINES_ALONE, pdf.pages(), Counts.count(last.lines(), "line"), pdf.pages() - 1);
        } else if (setup.mostPages().isEmpty() && setup.takesIn() && endsShort(pdf)) {
            diagnostics.report(
                    PdfProblem.LAST_PAGE_SHORT, pdf.pages(), Counts.count(last.lines(), "line"), pdf.pages() - 1);
        }
    }
}

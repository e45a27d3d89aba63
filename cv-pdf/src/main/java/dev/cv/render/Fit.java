package dev.cv.render;

import dev.cv.html.HtmlPage;
import dev.cv.html.PageWriter;
import dev.cv.pdf.PdfProblem;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.pages.Layout;
import dev.cv.pdf.pages.Runt;
import dev.cv.source.Diagnostics;
import dev.cv.theme.FontFace;
import dev.cv.theme.Look;
import java.util.List;
import java.util.Optional;

/**
 * Sets a page tighter until it takes no more than so many sheets: as little as needed, and everything by the same part of
 * what the theme allows.
 */
final class Fit {

    /** The part of what is allowed goes by steps, so that values are found soon and are the same everywhere. */
    private static final int STEPS = 64;

    /** Halving alone would need seven. */
    private static final int MOST_LAYOUTS = 8;

    private static final int MOST_CUTS = 5;

    private final PdfRenderer engine;
    private final HtmlPage page;
    private final List<FontFace> fonts;
    private final PageSetup setup;
    private final int pages;
    private int tries;

    /**
     * One search.
     *
     * @param page the page; its style sheet is changed
     * @param setup says how many pages there may be
     */
    Fit(PdfRenderer engine, HtmlPage page, List<FontFace> fonts, PageSetup setup) {
        this.engine = engine;
        this.page = page;
        this.fonts = fonts;
        this.setup = setup;
        this.pages = setup.mostPages().orElseThrow();
    }

    /**
     * The look in which the page fits.
     *
     * @param asIs how it stands in the look as it is, where it doesn't fit
     * @param diagnostics takes how much is too much, and what could be cut, where it fits in none
     */
    Optional<Look> find(Look look, Layout asIs, Diagnostics diagnostics) {
        Layout tightest = layout(look, STEPS);
        if (!fits(tightest)) {
            report(look, tightest, diagnostics);
            return Optional.empty();
        }
        int loose = 0;
        double tooMuch = asIs.length() - pages;
        int tight = STEPS;
        double toSpare = pages - tightest.length();
        for (int layouts = 1; layouts < MOST_LAYOUTS && tight - loose > 1; layouts++) {
            // Length goes down about evenly; every second time the middle, should it not.
            double part = layouts % 2 == 1 ? tooMuch / (tooMuch + toSpare) : 0.5;
            int guess = loose + (int) Math.ceil(part * (tight - loose));
            guess = Math.max(loose + 1, Math.min(tight - 1, guess));
            Layout layout = layout(look, guess);
            if (fits(layout)) {
                tight = guess;
                toSpare = pages - layout.length();
            } else {
                loose = guess;
                tooMuch = layout.length() - pages;
            }
        }
        return Optional.of(tightened(look, tight));
    }

    private boolean fits(Layout layout) {
        return layout.sheets().size() <= pages;
    }

    private Layout layout(Look look, int step) {
        setup.trying().accept(++tries);
        return engine.layout(page.restyled(PageWriter.css(tightened(look, step), setup.size())), fonts);
    }

    private static Look tightened(Look look, int step) {
        return look.tightened((double) step / STEPS);
    }

    private void report(Look look, Layout tightest, Diagnostics diagnostics) {
        boolean mayTighten = look.theme().options().stream()
                .anyMatch(option -> option.tightest().isPresent());
        diagnostics.report(
                PdfProblem.TOO_LONG,
                Counts.count(tightest.linesBeyond(pages), "line"),
                Counts.count(pages, "page"),
                mayTighten ? "set as tight as the theme allows" : "and the theme has nothing to set tighter",
                mayTighten ? "" : ", or take a theme that can be set tighter");
        List<Runt> runts = tightest.runts();
        for (int i = runts.size() - 1; i >= Math.max(0, runts.size() - MOST_CUTS); i--) {
            Runt runt = runts.get(i);
            int characters = runt.words().codePointCount(0, runt.words().length());
            diagnostics.report(
                    PdfProblem.CHEAP_CUT, runt.position(), runt.words(), Counts.count(characters, "character"));
        }
    }
}

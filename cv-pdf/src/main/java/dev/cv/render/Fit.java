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
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Sets a page tighter until it takes no more than so many sheets: as little as needed, and everything by the same part of
 * what the theme allows.
 */
final class Fit {

    /** The part of what is allowed goes by steps, so that values are found soon and are the same everywhere. */
    private static final int STEPS = 64;

    private static final int MOST_CUTS = 5;

    private final PdfRenderer engine;
    private final HtmlPage page;
    private final List<FontFace> fonts;
    private final PageSetup setup;
    private final int pages;
    private final Effort effort;
    private int tries;

    /** How far it may go: by which part a value may go down, as far as the theme allows; and how often the page may be set. */
    enum Effort {
        /** As far as the theme allows; halving alone would need seven. */
        ALL(1, 8),
        /** So that nobody sees it. */
        GENTLE(0.04, 3);

        private final double most;
        private final int layouts;

        Effort(double most, int layouts) {
            this.most = most;
            this.layouts = layouts;
        }
    }

    /**
     * One search.
     *
     * @param page the page; its style sheet is changed
     * @param pages how many pages there may be
     */
    Fit(PdfRenderer engine, HtmlPage page, List<FontFace> fonts, PageSetup setup, int pages, Effort effort) {
        this.engine = engine;
        this.page = page;
        this.fonts = fonts;
        this.setup = setup;
        this.pages = pages;
        this.effort = effort;
    }

    /**
     * How much tighter the page fits, from 0 to 1, the most that it may go.
     *
     * @param asIs how it stands in the look as it is, where it doesn't fit
     * @param tooLong takes how it stands in the tightest, where it fits in none
     */
    OptionalDouble find(Look look, Layout asIs, Consumer<Layout> tooLong) {
        Layout tightest = layout(look, STEPS);
        if (!fits(tightest)) {
            tooLong.accept(tightest);
            return OptionalDouble.empty();
        }
        int loose = 0;
        double tooMuch = asIs.length() - pages;
        int tight = STEPS;
        double toSpare = pages - tightest.length();
        for (int layouts = 1; layouts < effort.layouts && tight - loose > 1; layouts++) {
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
        return OptionalDouble.of((double) tight / STEPS);
    }

    /** A look, so much tighter. */
    Look tightened(Look look, double part) {
        return look.tightened(part, effort.most);
    }

    /** By how much, at most, a value has gone down. */
    double change(double part) {
        return part * effort.most;
    }

    private boolean fits(Layout layout) {
        return layout.sheets().size() <= pages;
    }

    private Layout layout(Look look, int step) {
        setup.trying().accept(++tries);
        return engine.layout(
                page.restyled(PageWriter.css(tightened(look, (double) step / STEPS), setup.size())), fonts);
    }

    /** Tells how much is too much, and what could be cut. */
    void report(Look look, Layout tightest, Diagnostics diagnostics) {
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

package dev.cv.html;

import dev.cv.theme.Look;
import dev.cv.theme.Measure;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The room that a theme has for a logo. Logos of all shapes get the same area in it, as that is what makes them look
 * alike in size; very wide and very tall ones get what the room has.
 *
 * @param width in points
 * @param height in points
 */
record LogoBox(double width, double height) {

    private static final double PART = 0.4;

    private static final double POINTS_OF_A_PIXEL = 0.75;

    /** Empty where the theme has no options for it; its style sheet decides alone then. */
    static Optional<LogoBox> of(Look look) {
        Optional<Measure> width = look.value("logo-width").flatMap(Measure::parse);
        Optional<Measure> height = look.value("logo-height").flatMap(Measure::parse);
        return width.isPresent() && height.isPresent()
                ? Optional.of(new LogoBox(width.get().points(), height.get().points()))
                : Optional.empty();
    }

    /**
     * Gives the element of a logo its size. A bitmap is never larger than its dots are on a screen; how large it should be
     * is noted, to tell how many dots that takes.
     */
    void fit(Element image, Picture logo, PictureSize size) {
        double scale = Math.sqrt(PART * width * height / (size.width() * size.height()));
        double wanted = Math.min(scale, Math.min(width / size.width(), height / size.height()));
        double given = logo.isVector() ? wanted : Math.min(wanted, POINTS_OF_A_PIXEL);
        image.setAttribute(
                "style",
                "width: " + points(given * size.width()) + "; height: " + points(given * size.height())
                        + "; max-width: none; max-height: none"); // the engine would take the largest size for the size
        if (given < wanted) {
            image.setAttribute(HtmlPage.WANTED_WIDTH, points(wanted * size.width()));
        }
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }
}

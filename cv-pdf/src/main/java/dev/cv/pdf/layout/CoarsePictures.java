package dev.cv.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import dev.cv.html.HtmlPage;
import dev.cv.html.Picture;
import dev.cv.html.PictureSize;
import dev.cv.pdf.pages.CoarsePicture;
import dev.cv.source.Position;
import dev.cv.theme.Measure;
import java.util.Optional;

/** Finds bitmaps that have too few dots for the size that they are printed in. */
final class CoarsePictures {

    /** Below, dots are seen on paper. */
    private static final double LEAST_PER_INCH = 150;

    private static final double POINTS_OF_AN_INCH = 72;
    private static final double POINTS_OF_A_PIXEL = 0.75;

    /** How far a dot more may come from a box being a whole number of the engine's dots. */
    private static final double ROUNDING = 0.2;

    /** A little less is not seen. */
    private static final double TOLERANCE = 0.98;

    private CoarsePictures() {}

    static Optional<CoarsePicture> find(Picture picture, Position position, BlockBox box, float dotsPerPoint) {
        Optional<PictureSize> dots = picture.size();
        if (picture.isVector() || dots.isEmpty() || box.getContentWidth() <= 0 || box.getHeight() <= 0) {
            return Optional.empty();
        }
        PictureSize own = dots.get();
        // The larger where box and picture differ in shape, as then either is stretched or cut.
        double scale = Math.max(box.getContentWidth() / own.width(), box.getHeight() / own.height()) / dotsPerPoint;
        double wanted = Measure.parse(box.getElement().getAttribute(HtmlPage.WANTED_WIDTH))
                .map(Measure::points)
                .orElse(0.0);
        scale = Math.max(scale, wanted / own.width());
        if (POINTS_OF_AN_INCH / scale >= TOLERANCE * LEAST_PER_INCH) {
            return Optional.empty();
        }
        PictureSize file = picture.whole().orElse(own);
        double width = scale * file.width();
        int needed = (int) Math.ceil(width / POINTS_OF_AN_INCH * LEAST_PER_INCH - ROUNDING);
        boolean unsized = box.getStyle().isAutoWidth() && Math.abs(scale - POINTS_OF_A_PIXEL) < 0.01;
        return Optional.of(new CoarsePicture(picture.path(), position, dots(file), width, needed, unsized));
    }

    private static String dots(PictureSize size) {
        return (int) size.width() + " x " + (int) size.height();
    }

    /** The one of two that needs more dots. */
    static CoarsePicture worse(CoarsePicture one, CoarsePicture other) {
        return other.needed() > one.needed() ? other : one;
    }
}

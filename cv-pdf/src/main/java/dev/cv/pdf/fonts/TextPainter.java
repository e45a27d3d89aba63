package dev.cv.pdf.fonts;

import static dev.cv.pdf.fonts.SetText.EM;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * Paints text that is set.
 *
 * <p>A mark on a letter is drawn as a shape, and stands behind the letter as text that can't be seen: readers go by where
 * text is, and would tear words apart, or leave marks out, where text went back and up.
 */
final class TextPainter {
    private final PdfBoxFastOutputDevice page;
    private final SetText text;
    private final float size;

    /** What stands behind each character, and where each begins, in the engine's dots. */
    private final float[] gaps;

    private final float[] places;

    /**
     * What paints a text on a page.
     *
     * @param spacing what else than the font asks for shall stand behind each character
     */
    TextPainter(PdfBoxFastOutputDevice page, SetText text, @Nullable JustificationInfo spacing, float size) {
        this.page = page;
        this.text = text;
        this.size = size;
        int length = text.length();
        gaps = new float[length];
        places = new float[length + 1];
        for (int i = 0; i < length; i++) {
            gaps[i] = gap(dots(text.kern(i)), extra(text.codePoints()[i], spacing));
            places[i + 1] = places[i] + dots(text.widths()[i]) + gaps[i];
        }
    }

    /** Both together, but no farther than a word holds together, or as a style asks. */
    private float gap(float kern, float extra) {
        return kern <= 0 ? kern + extra : Math.min(kern + extra, Math.max(extra, dots(SetText.FARTHEST)));
    }

    private float dots(float thousandths) {
        return thousandths / EM * size;
    }

    private static float extra(int codePoint, @Nullable JustificationInfo spacing) {
        if (spacing == null) {
            return 0;
        }
        return InlineText.isJustifySpaceCodePoint(codePoint) ? spacing.getSpaceAdjust() : spacing.getNonSpaceAdjust();
    }

    /** Paints it; returns how far it goes. */
    float paint(float x, float y) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = text.endOfMarks(i);
            if (end > i + 1) {
                draw(start, i + 1, x + places[start], y);
                LetterMarks marks = new LetterMarks(text, i);
                float scale = dots(text.scale());
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x + places[i], y);
                for (int mark = i + 1; mark < end; mark++) {
                    drawUnseen(mark, x + places[i + 1], y);
                    page.fill(place.createTransformedShape(marks.shape(mark)));
                }
                start = end;
                i = end - 1;
            }
        }
        draw(start, text.length(), x + places[start], y);
        return places[text.length()];
    }

    private void draw(int start, int end, float x, float y) {
        if (start == end) {
            return;
        }
        float[] inner = Arrays.copyOfRange(gaps, start, end - 1);
        boolean even = true;
        for (float gap : inner) {
            even &= gap == 0;
        }
        page.drawStringFast(text.text(start, end), x, y, even ? null : new Gaps(inner), text.font(), size);
    }

    /** The engine would make letters bold that have no bold face, and seen with that. */
    private void drawUnseen(int mark, float x, float y) {
        FontSpecification wanted = page.getFontSpecification();
        page.setFontSpecification(null);
        page.getCurrentPage().setRenderingMode(RenderingMode.NEITHER);
        draw(mark, mark + 1, x, y);
        page.getCurrentPage().setRenderingMode(RenderingMode.FILL);
        page.setFontSpecification(wanted);
    }

    /** Tells the engine, which asks for each character in turn, what shall stand behind that. */
    private static final class Gaps extends JustificationInfo {
        private final float[] gaps;
        private int at;

        Gaps(float[] gaps) {
            this.gaps = gaps;
        }

        private float next() {
            return at < gaps.length ? gaps[at++] : 0; // nothing stands behind the last
        }

        @Override
        public float getSpaceAdjust() {
            return next();
        }

        @Override
        public float getNonSpaceAdjust() {
            return next();
        }
    }
}

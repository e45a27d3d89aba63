package dev.cv.pdf.fonts;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Measures and paints text as its fonts want it set, where the engine would put one glyph after the other.
 *
 * <p>Space between letters that a style asks for is added to that, as CSS has it (Text 3, 8.2).
 */
final class KernedText extends PdfBoxTextRenderer {

    /** So little beyond a whole unit the engine takes for none. */
    private static final float TOO_LITTLE = 0.01f;

    private final SharedContext context;
    private final IdentityHashMap<PDFont, Typesetter> typesetters;
    private BidiReorderer reorderer = new SimpleBidiReorderer();

    /**
     * What measures and paints a document.
     *
     * @param typesetters those of the fonts that have been read so far
     */
    KernedText(SharedContext context, IdentityHashMap<PDFont, Typesetter> typesetters) {
        this.context = context;
        this.typesetters = typesetters;
    }

    @Override
    public void setup(FontContext fonts, BidiReorderer newReorderer) {
        super.setup(fonts, newReorderer);
        reorderer = newReorderer;
    }

    @Override
    public int getWidth(FontContext fonts, FSFont font, String text) {
        float width = 0;
        for (SetText run : runs((PdfBoxFSFont) font, text)) {
            width += run.glyphs().width();
        }
        width = width / SetText.EM * font.getSize2D();
        int whole = (int) width;
        return width - whole < TOO_LITTLE ? whole : whole + 1;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, @Nullable JustificationInfo spacing) {
        PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
        FSFont font = context.getFont(page.getFontSpecification());
        float at = x;
        for (SetText run : runs((PdfBoxFSFont) font, text)) {
            at += new TextPainter(page, run, spacing, font.getSize2D()).paint(at, y);
        }
    }

    private List<SetText> runs(PdfBoxFSFont font, String text) {
        Optional<SetText> whole = set(font.getFontDescriptions().get(0), text);
        return whole.isPresent()
                ? List.of(whole.get())
                : divideIntoFontRuns(font, TextRenderer.getEffectivePrintableString(text), reorderer).stream()
                        .flatMap(run -> set(run.description, run.string).stream())
                        .toList();
    }

    private Optional<SetText> set(FontDescription font, String text) {
        return typesetters
                .computeIfAbsent(font.getFont(), KernedText::plain)
                .set(text)
                .map(glyphs -> new SetText(font, glyphs));
    }

    /** For the fonts of signs, which have nothing to kern. */
    private static Typesetter plain(PDFont font) {
        return new Typesetter((PDType0Font) font, Positioning.NONE, new SetWords());
    }
}

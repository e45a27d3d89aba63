package dev.cv.pdf.layout;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Breaker;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineText;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Finds the code points of a page that none of the fonts named for their text has a glyph for. */
public final class MissingGlyphs {
    private final TreeSet<Integer> missing = new TreeSet<>();
    private final CssContext context;

    private MissingGlyphs(CssContext context) {
        this.context = context;
    }

    public static List<Integer> in(BlockBox root, SharedContext context) {
        MissingGlyphs glyphs = new MissingGlyphs(context.newLayoutContextInstance());
        Boxes.each(root, box -> {}, glyphs::look);
        return List.copyOf(glyphs.missing);
    }

    private void look(InlineText text) {
        PdfBoxFSFont font = (PdfBoxFSFont) text.getParent().getStyle().getFSFont(context);
        text.getSubstring()
                .codePoints()
                .filter(point -> !Character.isWhitespace(point)
                        && !Character.isISOControl(point)
                        && point != Breaker.SOFT_HYPHEN)
                .filter(point -> font.getFontDescriptions().stream().noneMatch(face -> covers(face, point)))
                .forEach(missing::add);
    }

    private static boolean covers(FontDescription face, int codePoint) {
        PDFont font = face.getFont();
        return font instanceof PDType0Font type0 && type0.getCmapLookup().getGlyphId(codePoint) != 0;
    }
}

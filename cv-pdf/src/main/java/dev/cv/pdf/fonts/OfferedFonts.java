package dev.cv.pdf.fonts;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.FSFont;
import dev.cv.html.ContactIcons;
import dev.cv.theme.FontFace;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;

/**
 * The fonts that text may name, and behind them the one for what they lack. Text none of whose families is there gets one
 * that comes along, as CSS has it for its generic families (CSS Fonts, 3.1.1).
 */
public final class OfferedFonts extends PdfBoxFontResolver {

    private static final int REGULAR = 400;

    private final FontMeasures measures;
    private final int deputies;
    private final IdentityHashMap<PDFont, Typesetter> typesetters = new IdentityHashMap<>();

    private OfferedFonts(SharedContext context, PDDocument pdf, FontMeasures measures, int deputies) {
        super(context, pdf, measures, PdfAConformance.PDFA_2_A, /* pdfUaConform= */ true);
        this.measures = measures;
        this.deputies = deputies;
    }

    /**
     * The fonts of a document.
     *
     * @param html the page, whose language says what icons are read as
     */
    public static OfferedFonts of(SharedContext context, PDDocument pdf, FontSet set, FontShelf shelf, Document html) {
        OfferedFonts fonts = new OfferedFonts(
                context, pdf, new FontMeasures(shelf), set.deputies().size());
        set.faces().forEach(face -> fonts.add(pdf, face, shelf, FontGroup.MAIN));
        set.deputies().forEach(face -> fonts.add(pdf, face, shelf, FontGroup.FINAL_FALLBACK));
        String language = html.getDocumentElement().getAttribute("lang");
        fonts.addSymbols(Symbols.icons(pdf, shelf, language), FontGroup.MAIN);
        fonts.addSymbols(Symbols.signs(pdf, shelf), FontGroup.FINAL_FALLBACK);
        return fonts;
    }

    /** Lets a layout use them. */
    public void offerTo(SharedContext layout) {
        layout.setFontResolver(this);
        layout.setTextRenderer(new KernedText(layout, typesetters));
    }

    private void add(PDDocument pdf, FontFace face, FontShelf shelf, FontGroup group) {
        IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        LazyFont font = new LazyFont(pdf, face, shelf, typesetters);
        measures.whileOffering(
                face.data(), () -> addFont(font, face.family(), face.weight(), style, /* subset= */ true, group));
    }

    private void addSymbols(PDFontSupplier font, FontGroup group) {
        measures.whileOffering(
                Symbols.DATA,
                () -> addFont(font, ContactIcons.FAMILY, REGULAR, IdentValue.NORMAL, /* subset= */ true, group));
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        PdfBoxFSFont font = (PdfBoxFSFont) super.resolveFont(context, wanted);
        if (font.getFontDescriptions().size() > deputies + 1) {
            return font;
        }
        FontSpecification other = new FontSpecification();
        other.size = wanted.size;
        other.fontWeight = wanted.fontWeight;
        other.fontStyle = wanted.fontStyle;
        other.variant = wanted.variant;
        other.families = new String[] {generic(wanted)};
        return super.resolveFont(context, other);
    }

    private static String generic(FontSpecification wanted) {
        List<String> families = wanted.families == null ? List.of() : List.of(wanted.families);
        return families.contains("serif")
                ? "Source Serif 4"
                : families.contains("monospace") ? "Source Code Pro" : "Source Sans 3";
    }
}

package dev.cv.reread;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Lists the fonts of a PDF, those of drawings within it too. */
final class FontReader {
    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+.*");

    private final Set<COSBase> seen = new HashSet<>();
    private final List<ReadFont> fonts = new ArrayList<>();

    private FontReader() {}

    static List<ReadFont> read(PDDocument pdf) throws IOException {
        FontReader reader = new FontReader();
        for (PDPage page : pdf.getPages()) {
            reader.look(page.getResources());
        }
        reader.fonts.sort(Comparator.comparing(ReadFont::name));
        return reader.fonts;
    }

    private void look(@Nullable PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font != null && seen.add(font.getCOSObject())) {
                fonts.add(font(font));
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                look(form.getResources());
            }
        }
    }

    private static ReadFont font(PDFont font) {
        String name = font.getName();
        return new ReadFont(
                name,
                font.isEmbedded(),
                SUBSET.matcher(name).matches(),
                font.getCOSObject().containsKey(COSName.TO_UNICODE));
    }
}

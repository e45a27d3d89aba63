package dev.cv.reread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Looks at fonts before PDFBox does, which writes out every range of characters that one tells of, character by character. */
final class FontCheck {

    private static final Pattern RANGES = Pattern.compile("beginbfrange");
    private static final Pattern RANGE =
            Pattern.compile("\\G\\s*+<([^<>]*+)>\\s*+<([^<>]*+)>\\s*+(?:<([^<>]*+)>|\\[[^\\]]*+\\])");
    private static final int DIGITS_OF_CHARACTER = 4;
    private static final int DIGITS_OF_CODE = 8;

    private final Work work;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    FontCheck(Work work) {
        this.work = work;
    }

    /** The font of that name. */
    void font(@Nullable PDResources resources, COSName name) throws IOException {
        look(inside(resources, COSName.FONT, name));
    }

    /** The font that a graphics state of that name may have. */
    void state(@Nullable PDResources resources, COSName name) throws IOException {
        COSDictionary state = inside(resources, COSName.EXT_G_STATE, name);
        COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
        if (font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary one) {
            look(one);
        }
    }

    private static @Nullable COSDictionary inside(@Nullable PDResources resources, COSName kind, COSName name) {
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(name);
    }

    private void look(@Nullable COSDictionary font) throws IOException {
        if (font == null || !seen.add(font)) {
            return;
        }
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
            characters(map);
        }
        if (font.getDictionaryObject(COSName.ENCODING) instanceof COSStream map) {
            characters(map);
        }
        widths(font.getCOSArray(COSName.W));
        COSArray inner = font.getCOSArray(COSName.DESCENDANT_FONTS);
        for (int i = 0; inner != null && i < inner.size(); i++) {
            look(inner.getObject(i) instanceof COSDictionary one ? one : null);
        }
    }

    /** {@code first last width}, or {@code first [width width ...]}. */
    private void widths(@Nullable COSArray widths) {
        for (int i = 0; widths != null && i + 1 < widths.size(); i += 2) {
            if (widths.getObject(i + 1) instanceof COSNumber last && widths.getObject(i) instanceof COSNumber first) {
                long count = (long) last.intValue() - first.intValue() + 1;
                work.add(PdfLimit.PDF_FONTS_TOO_LARGE, Math.max(0, count));
                i++;
            }
        }
    }

    private void characters(COSStream map) throws IOException {
        if (!seen.add(map)) {
            return;
        }
        String text = new String(map.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        Matcher ranges = RANGES.matcher(text);
        while (ranges.find()) {
            Matcher range = RANGE.matcher(text).region(ranges.end(), text.length());
            while (range.find()) {
                String to = range.group(3);
                if (to != null) {
                    int count = code(range.group(2)) - code(range.group(1)) + 1;
                    long each = 1L + to.length() / DIGITS_OF_CHARACTER;
                    work.add(PdfLimit.PDF_FONTS_TOO_LARGE, Math.max(0, count) * each);
                }
            }
        }
    }

    /** As PDFBox reads it: no more than the last four bytes. */
    private static int code(String digits) {
        String hex = digits.replaceAll("\\s", "");
        String last = hex.substring(Math.max(0, hex.length() - DIGITS_OF_CODE));
        try {
            return last.isEmpty() ? 0 : Integer.parseUnsignedInt(last, 16);
        } catch (NumberFormatException e) {
            return 0; // nor does PDFBox go on here
        }
    }
}

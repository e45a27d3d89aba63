package dev.cv.pdf.fonts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What the glyphs of a font are read as, each as one character or several (PDF, 9.10.3). */
final class ToUnicode {

    private ToUnicode() {}

    /** The map as a font has it, of glyphs by their numbers. */
    static PDStream of(SortedMap<Integer, String> meanings, PDDocument pdf) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<Integer, String> entry : meanings.entrySet()) {
            String text =
                    HexFormat.of().withUpperCase().formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE));
            lines.append(String.format(Locale.ROOT, "<%04X> <%s>\n", entry.getKey(), text));
        }
        // A section of the map has at most 100 lines; our fonts of signs have fewer glyphs.
        String map = String.format(Locale.ROOT, """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            %d beginbfchar
            %sendbfchar
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """, meanings.size(), lines);
        return new PDStream(
                pdf, new ByteArrayInputStream(map.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE);
    }
}

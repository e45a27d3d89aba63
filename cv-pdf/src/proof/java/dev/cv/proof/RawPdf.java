package dev.cv.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, as nobody would write one in earnest: one page that says hi, and what a test puts in. */
public final class RawPdf {

    /** What the page holds: {@code hi}. */
    public static final String HI = "BT /F 12 Tf 50 500 Td (hi) Tj ET ";

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private final Map<Integer, byte[]> objects = new TreeMap<>();

    /** The page, which objects 1 to 5 make up; others are free. */
    public RawPdf() {
        catalog("");
        put(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        page("");
        content(HI, 1);
        put(5, FONT);
    }

    /** With more in its catalog. */
    public RawPdf catalog(String more) {
        return put(1, "<</Type/Catalog/Pages 2 0 R" + more + ">>");
    }

    /** With more in its page; the resources are {@code 30 0 R} where that says so. */
    public RawPdf page(String more) {
        return put(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + (more.contains("/Resources") ? "" : "/Resources<</Font<</F 5 0 R>>>>") + more + ">>");
    }

    /** With this painted so often, and {@code hi}. */
    public RawPdf content(String operators, int times) {
        return stream(4, "", operators, times);
    }

    public RawPdf put(int number, String object) {
        return put(number, latin(object));
    }

    /** An object that holds so often the same, packed. */
    public RawPdf stream(int number, String more, String unit, int times) {
        byte[] packed = packed(unit, times);
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(latin("<<" + more + "/Filter/FlateDecode/Length " + packed.length + ">>stream\n"));
        object.writeBytes(packed);
        object.writeBytes(latin("\nendstream"));
        return put(number, object.toByteArray());
    }

    private RawPdf put(int number, byte[] object) {
        objects.put(number, object);
        return this;
    }

    /** Packed once, however large it gets unpacked. */
    private static byte[] packed(String unit, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int atOnce = Math.max(1, Math.min(times, (1 << 16) / unit.length()));
        byte[] some = latin(unit.repeat(atOnce));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int done = 0; done < times; done += atOnce) {
                out.write(some, 0, Math.min(atOnce, times - done) * unit.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public byte[] bytes() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(latin("%PDF-1.7\n"));
        Map<Integer, Integer> places = new TreeMap<>();
        objects.forEach((number, object) -> {
            places.put(number, pdf.size());
            pdf.writeBytes(latin(number + " 0 obj\n"));
            pdf.writeBytes(object);
            pdf.writeBytes(latin("\nendobj\n"));
        });
        int table = pdf.size();
        StringBuilder end = new StringBuilder("xref\n");
        places.forEach((number, at) -> end.append(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, at)));
        end.append("trailer\n<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\nstartxref\n");
        pdf.writeBytes(latin(end.append(table).append("\n%%EOF\n").toString()));
        return pdf.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package dev.cv.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Says that the document's colours are sRGB, as an archive wants to know.
 *
 * <p>Written by hand: PDFBox would load Java's colour management to look into the profile, and the JDK's own profile
 * differs from one JDK to the next.
 */
final class OutputIntent {
    private static final String PROFILE = "sRGB-v2-magic.icc";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private OutputIntent() {}

    static void writeTo(PDDocument pdf) throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.INFO, SRGB);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        PDStream profile = new PDStream(pdf, new ByteArrayInputStream(profile()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    private static byte[] profile() throws IOException {
        try (InputStream in = OutputIntent.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + PROFILE);
            }
            return in.readAllBytes();
        }
    }
}

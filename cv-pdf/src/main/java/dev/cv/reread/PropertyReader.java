package dev.cv.reread;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Reads what a PDF says about itself. */
final class PropertyReader {
    private PropertyReader() {}

    /** The Info dictionary's entries by their PDF names, and {@code Lang}. */
    static Map<String, String> read(PDDocument pdf) {
        Map<String, String> properties = new TreeMap<>();
        PDDocumentInformation info = pdf.getDocumentInformation();
        for (COSName key : info.getCOSObject().keySet()) {
            String value = info.getCOSObject().getString(key);
            if (value != null) {
                properties.put(key.getName(), value);
            }
        }
        String language = pdf.getDocumentCatalog().getLanguage();
        if (language != null) {
            properties.put("Lang", language);
        }
        return properties;
    }

    static String xmp(OpenPdf pdf) throws IOException {
        PDMetadata metadata = pdf.document().getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return "";
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            byte[] bytes = in.readNBytes((int) PdfLimit.PDF_METADATA_TOO_LONG.most() + 1);
            pdf.work().add(PdfLimit.PDF_METADATA_TOO_LONG, bytes.length);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}

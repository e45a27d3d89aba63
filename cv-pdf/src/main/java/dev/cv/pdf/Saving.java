package dev.cv.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a document out so that its bytes depend on nothing but its content. */
final class Saving {
    private Saving() {}

    static byte[] bytes(PDDocument pdf) throws IOException {
        DocumentId.reserve(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        pdf.save(out);
        return DocumentId.stamp(out.toByteArray());
    }
}

package dev.cv.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A bitmap as PDFs hold it, decoded and packed once for however many of them; safe to use from many threads. */
final class StoredImage {

    private final float width;
    private final float height;
    private final COSStream object;

    private StoredImage(float width, float height, COSStream object) {
        this.width = width;
        this.height = height;
        this.object = object;
    }

    /**
     * The image of a file.
     *
     * @param dotsPerPixel how many of the engine's dots a CSS pixel has
     * @throws IOException where it can't be decoded
     */
    static StoredImage of(byte[] file, int dotsPerPixel) throws IOException {
        try (PDDocument scratch = new PDDocument()) {
            PdfBoxImage size = new PdfBoxImage(file, "");
            COSStream packed =
                    PDImageXObject.createFromByteArray(scratch, file, "").getCOSObject();
            return new StoredImage(size.getWidth() * dotsPerPixel, size.getHeight() * dotsPerPixel, (COSStream)
                    copy(packed, COSStream::new));
        }
    }

    /** The image as an object of a document. */
    synchronized PDImageXObject in(PDDocument pdf) throws IOException {
        COSStream own = (COSStream) copy(object, pdf.getDocument()::createCOSStream);
        return new PDImageXObject(new PDStream(own), null);
    }

    /** That object as the engine wants it; each use has its own, as the engine changes its size. */
    PdfBoxImage sized(PDImageXObject own) {
        return new PdfBoxImage(new byte[0], "", width, height, own);
    }

    /** How much memory it takes, in bytes; of what hangs on it only the mask counts. */
    long weight() {
        COSStream mask = object.getCOSStream(COSName.SMASK);
        return object.getLength() + (mask == null ? 0 : mask.getLength());
    }

    private static COSBase copy(COSBase from, Supplier<COSStream> streams) throws IOException {
        if (from instanceof COSStream stream) {
            COSStream to = streams.get();
            copy(stream, to, streams);
            try (InputStream in = stream.createRawInputStream();
                    OutputStream out = to.createRawOutputStream()) {
                in.transferTo(out);
            }
            return to;
        }
        if (from instanceof COSDictionary dictionary) {
            COSDictionary to = new COSDictionary();
            copy(dictionary, to, streams);
            return to;
        }
        if (from instanceof COSArray array) {
            COSArray to = new COSArray();
            for (int i = 0; i < array.size(); i++) {
                to.add(copy(array.getObject(i), streams));
            }
            return to;
        }
        // Names and numbers are shared anyway.
        return from instanceof COSString string ? new COSString(string.getBytes(), string.getForceHexForm()) : from;
    }

    private static void copy(COSDictionary from, COSDictionary to, Supplier<COSStream> streams) throws IOException {
        for (Map.Entry<COSName, COSBase> item : from.entrySet()) {
            to.setItem(item.getKey(), copy(item.getValue(), streams));
        }
    }
}

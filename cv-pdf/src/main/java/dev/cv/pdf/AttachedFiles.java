package dev.cv.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes attachments as PDF/A-3 wants them: associated with the document, and found by name. (ISO 19005-3, 6.8) */
final class AttachedFiles {

    private static final COSName AF = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");

    /** The keys of a name tree go by their bytes. */
    private static final Comparator<Attachment> BY_KEY = (one, other) ->
            Arrays.compareUnsigned(key(one).getBytes(), key(other).getBytes());

    private AttachedFiles() {}

    static void write(List<Attachment> attachments, PDDocument pdf) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        COSArray associated = new COSArray();
        COSArray names = new COSArray();
        for (Attachment attachment : attachments.stream().sorted(BY_KEY).toList()) {
            COSDictionary file = specification(attachment, pdf);
            associated.add(file);
            names.add(key(attachment));
            names.add(file);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        COSDictionary trees = catalog.getCOSDictionary(COSName.NAMES);
        if (trees == null) {
            trees = new COSDictionary();
            catalog.setItem(COSName.NAMES, trees);
        }
        trees.setItem(EMBEDDED_FILES, tree);
        catalog.setItem(AF, associated);
    }

    private static COSString key(Attachment attachment) {
        return new COSString(attachment.name());
    }

    private static COSDictionary specification(Attachment attachment, PDDocument pdf) throws IOException {
        COSStream stream = stream(attachment, pdf);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.F, attachment.name());
        file.setString(COSName.UF, attachment.name());
        file.setString(COSName.DESC, attachment.description());
        file.setItem(COSName.EF, embedded);
        file.setName(RELATIONSHIP, attachment.relationship().key());
        return file;
    }

    /** No dates: what a file system says of a file would make the bytes differ from one copy to the next. */
    private static COSStream stream(Attachment attachment, PDDocument pdf) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        stream.setName(COSName.SUBTYPE, attachment.mediaType());
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.getPDFName("Size"), attachment.bytes().length);
        stream.setItem(COSName.PARAMS, parameters);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(deflated(attachment.bytes()));
        }
        return stream;
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
                packed.write(bytes);
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}

package dev.cv.reread;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the files that a PDF carries, by the tree of their names; never more than fits into memory. */
final class AttachmentReader {

    /** Far more than a résumé has; what unpacks to more is made to fill a disk. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_FILES = 10_000;

    private final List<ReadAttachment> found = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long left = MOST_BYTES;

    private AttachmentReader() {}

    static List<ReadAttachment> read(PDDocument pdf) throws IOException {
        COSDictionary names = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        COSDictionary root = names == null ? null : names.getCOSDictionary(COSName.getPDFName("EmbeddedFiles"));
        AttachmentReader reader = new AttachmentReader();
        if (root != null) {
            reader.node(root);
        }
        return List.copyOf(reader.found);
    }

    private void node(COSDictionary node) throws IOException {
        if (!seen.add(node) || seen.size() > MOST_FILES) {
            throw new IOException("the list of its files is broken");
        }
        COSArray pairs = node.getCOSArray(COSName.NAMES);
        for (int i = 1; pairs != null && i < pairs.size(); i += 2) {
            if (pairs.getObject(i) instanceof COSDictionary file) {
                file(file);
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                node(kid);
            }
        }
    }

    private void file(COSDictionary file) throws IOException {
        COSDictionary embedded = file.getCOSDictionary(COSName.EF);
        String name = text(file, COSName.UF);
        name = name.isEmpty() ? text(file, COSName.F) : name;
        if (embedded == null || found.size() >= MOST_FILES) {
            throw new IOException(embedded == null ? name + " is named and not there" : "it has too many files");
        }
        COSStream stream = embedded.getCOSStream(COSName.UF);
        stream = stream == null ? embedded.getCOSStream(COSName.F) : stream;
        if (stream == null) {
            throw new IOException(name + " is named and not there");
        }
        String relationship = file.getNameAsString(COSName.getPDFName("AFRelationship"), "");
        String mediaType = stream.getNameAsString(COSName.SUBTYPE, "");
        found.add(new ReadAttachment(name, unpacked(stream, name), relationship, mediaType, text(file, COSName.DESC)));
    }

    private static String text(COSDictionary dictionary, COSName key) {
        String text = dictionary.getString(key);
        return text == null ? "" : text;
    }

    private byte[] unpacked(COSStream stream, String name) throws IOException {
        List<COSName> filters = filters(stream);
        boolean flate = filters.equals(List.of(COSName.FLATE_DECODE)) && !stream.containsKey(COSName.DECODE_PARMS);
        if (!flate && !filters.isEmpty()) {
            throw new IOException(name + " is packed in a way that cv doesn't read");
        }
        try (InputStream in = stream.createRawInputStream()) {
            byte[] raw = in.readAllBytes();
            byte[] bytes = flate ? inflated(raw, name) : raw;
            left -= bytes.length;
            return bytes;
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        if (stream.getFilters() instanceof COSName one) {
            names.add(one);
        } else if (stream.getFilters() instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName one) {
                    names.add(one);
                }
            }
        }
        return names;
    }

    /** PDFBox would unpack everything before it could be counted. */
    private byte[] inflated(byte[] raw, String name) throws IOException {
        Inflater inflater = new Inflater();
        inflater.setInput(raw);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw new IOException(name + " is cut off");
                }
                if (out.size() + count > left) {
                    throw new IOException("its files would take more than " + (MOST_BYTES >> 20) + " MB");
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IOException(name + " is damaged", e);
        } finally {
            inflater.end();
        }
    }
}

package dev.cv.reread;

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

/** Reads the files that a PDF carries, by the tree of their names; never more than fits into memory. */
final class AttachmentReader {

    private final List<ReadAttachment> found = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Work work;

    private AttachmentReader(Work work) {
        this.work = work;
    }

    static List<ReadAttachment> read(OpenPdf pdf) throws IOException {
        COSDictionary names = pdf.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        COSDictionary root = names == null ? null : names.getCOSDictionary(COSName.getPDFName("EmbeddedFiles"));
        AttachmentReader reader = new AttachmentReader(pdf.work());
        if (root != null) {
            reader.node(root);
        }
        return List.copyOf(reader.found);
    }

    private void node(COSDictionary node) throws IOException {
        if (!seen.add(node)) {
            throw new IOException("the list of its files is broken");
        }
        work.enter();
        COSArray pairs = node.getCOSArray(COSName.NAMES);
        for (int i = 1; pairs != null && i < pairs.size(); i += 2) {
            if (pairs.getObject(i) instanceof COSDictionary file) {
                file(file);
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                work.add(PdfLimit.PDF_CARRIES_TOO_MANY, 1);
                node(kid);
            }
        }
        work.leave();
    }

    private void file(COSDictionary file) throws IOException {
        COSDictionary embedded = file.getCOSDictionary(COSName.EF);
        String name = text(file, COSName.UF);
        name = name.isEmpty() ? text(file, COSName.F) : name;
        if (embedded == null) {
            throw new IOException(name + " is named and not there");
        }
        work.add(PdfLimit.PDF_CARRIES_TOO_MANY, 1);
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
        if (!flate) {
            work.add(PdfLimit.PDF_CARRIES_TOO_MUCH, stream.getLength());
            return raw(stream);
        }
        byte[] raw = raw(stream);
        byte[] bytes = new byte[inflate(raw, new byte[1 << 14], /* whole= */ false, name)];
        inflate(raw, bytes, /* whole= */ true, name);
        return bytes;
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
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

    /**
     * Unpacks, once to count and once into an array of the right length: PDFBox would unpack everything before it could be
     * counted, and what grows with its contents takes their size several times.
     *
     * @return how many bytes there are
     */
    private int inflate(byte[] raw, byte[] into, boolean whole, String name) throws IOException {
        Inflater inflater = new Inflater();
        inflater.setInput(raw);
        int size = 0;
        try {
            while (!inflater.finished() && !(whole && size == into.length)) {
                int from = whole ? size : 0;
                int count = inflater.inflate(into, from, into.length - from);
                if (count == 0 && !inflater.finished()) {
                    throw new IOException(name + " is cut off");
                }
                if (!whole) {
                    work.add(PdfLimit.PDF_CARRIES_TOO_MUCH, count);
                }
                size += count;
            }
            return size;
        } catch (DataFormatException e) {
            throw new IOException(name + " is damaged", e);
        } finally {
            inflater.end();
        }
    }
}

package dev.cv.reread;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A stream of a PDF, measured before PDFBox unpacks it all into memory. Each time it is opened its size counts, as a small
 * stream can be used very often.
 */
final class CountedStream extends COSStream {

    /** To open even an empty stream takes a while. */
    private static final long LEAST = 1 << 12;

    private static final int LONGEST_ROW = 1 << 20;

    private static final Set<COSName> OF_PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final Work work;
    private long size = -1;
    private long objects;

    CountedStream(RandomAccessReadView bytes, Work work) throws IOException {
        super(null, bytes);
        this.work = work;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        work.add(PdfLimit.PDF_UNPACKS_TOO_FAR, Math.max(LEAST, unpackedSize()));
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        work.add(PdfLimit.PDF_UNPACKS_TOO_FAR, Math.max(LEAST, unpackedSize()));
        return super.createView();
    }

    /** How many bytes it unpacks to. */
    long unpackedSize() throws IOException {
        if (size < 0) {
            Sink unpacked = measured();
            size = unpacked.count;
            objects = unpacked.objects;
        }
        return size;
    }

    /** How many objects it holds at most, if it is one that holds objects. */
    long objects() throws IOException {
        return unpackedSize() < 0 ? 0 : objects;
    }

    /** Goes through PDFBox's own filters as it does itself, and keeps no more than the next filter needs. */
    private Sink measured() throws IOException {
        checkRows(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        Set<Filter> filters = filters();
        InputStream in = createRawInputStream();
        Sink sink = new Sink(OutputStream.nullOutputStream());
        if (filters.isEmpty()) {
            in.transferTo(sink);
        }
        int index = 0;
        for (Filter filter : filters) {
            boolean last = index + 1 == filters.size();
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            sink = new Sink(last ? OutputStream.nullOutputStream() : kept);
            filter.decode(in, sink, this, index++, DecodeOptions.DEFAULT);
            in = new ByteArrayInputStream(kept.toByteArray());
        }
        return sink;
    }

    private Set<Filter> filters() throws IOException {
        Set<Filter> filters = new LinkedHashSet<>();
        COSBase named = getFilters();
        int count = named instanceof COSArray several ? several.size() : 1;
        for (int i = 0; named != null && i < count; i++) {
            COSBase one = named instanceof COSArray several ? several.get(i) : named;
            if (!(one instanceof COSName name) || OF_PICTURES.contains(name)) {
                throw new IOException("text that is packed as a picture");
            }
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        }
        return filters;
    }

    /** PDFBox makes room for rows of any length, and never ends on such without any. */
    private static void checkRows(COSBase parameters) throws IOException {
        if (parameters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                checkRows(several.getObject(i));
            }
        } else if (parameters instanceof COSDictionary one && one.getInt(COSName.PREDICTOR) > 1) {
            long colours = one.getInt(COSName.COLORS, 1);
            long bits = one.getInt(COSName.BITS_PER_COMPONENT, 8);
            long columns = one.getInt(COSName.COLUMNS, 1);
            boolean some = colours > 0 && bits > 0 && columns > 0;
            if (!some
                    || bits > 16
                    || colours > 32
                    || columns > LONGEST_ROW
                    || colours * bits * columns / 8 > LONGEST_ROW) {
                throw new IOException("packed in rows of an impossible length");
            }
        }
    }

    /** Counts what is written, and ends where it is too much. */
    private final class Sink extends OutputStream {

        private final OutputStream out;
        private long count;
        private long objects;
        private final long most = work.left(PdfLimit.PDF_UNPACKS_TOO_FAR);

        Sink(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            objects += CountedBytes.beginsObject(one & 0xFF) ? 1 : 0;
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            for (int i = offset; i < offset + length; i++) {
                objects += CountedBytes.beginsObject(bytes[i]) ? 1 : 0;
            }
            out.write(bytes, offset, length);
        }

        private void count(int more) {
            count += more;
            if (count > most) {
                work.add(PdfLimit.PDF_UNPACKS_TOO_FAR, count);
            }
        }
    }
}

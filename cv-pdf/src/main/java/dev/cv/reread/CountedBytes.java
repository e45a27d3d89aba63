package dev.cv.reread;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** The bytes of a PDF. How often they are looked at is counted: a search for what is missing may go to the end every time. */
final class CountedBytes extends RandomAccessReadBuffer {

    /** Many bytes at once are read much faster than one by one. */
    private static final int AT_ONCE = 4;

    /** With these begin strings, arrays, dictionaries and names; the last ends the {@code obj} of an object. */
    private static final String OBJECTS = "([</j";

    private final byte[] bytes;
    private final Work work;
    /** Streams are read at places of their own while the parser stays at its. */
    private @Nullable CountedBytes ofStreams;

    CountedBytes(byte[] bytes, Work work) {
        super(bytes);
        this.bytes = bytes;
        this.work = work;
    }

    static boolean beginsObject(int one) {
        return OBJECTS.indexOf(one) >= 0;
    }

    @Override
    public int read() throws IOException {
        work.add(PdfLimit.PDF_TOO_ENTANGLED, 1);
        int one = super.read();
        if (beginsObject(one)) {
            work.add(PdfLimit.PDF_TOO_MANY_OBJECTS, 1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        work.add(PdfLimit.PDF_TOO_ENTANGLED, 1 + Math.max(0, count) / AT_ONCE);
        return count;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        CountedBytes known = ofStreams;
        if (known == null) {
            known = new CountedBytes(bytes, work);
            ofStreams = known;
        }
        return new RandomAccessReadView(known, start, length);
    }
}

package dev.cv.reread;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/** PDFBox's parser, with streams that are measured before they are unpacked: it has no limit of its own. */
final class CountedParser extends PDFParser {

    private final Work work;
    private final Set<Long> opened = new HashSet<>();

    CountedParser(byte[] pdf, Work work) throws IOException {
        this(new CountedBytes(pdf, work), work);
    }

    private CountedParser(RandomAccessRead bytes, Work work) throws IOException {
        super(bytes);
        this.work = work;
        document = new Counted(this, work);
        xrefTrailerResolver = new Entries(work);
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        COSBase stream = document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
        if (stream instanceof CountedStream counted && opened.add(number)) {
            work.add(PdfLimit.PDF_TOO_MANY_OBJECTS, counted.objects());
        }
        return super.parseObjectStreamObject(number, key);
    }

    /** Where objects begin, of which a small file may tell very many. */
    private static final class Entries extends XrefTrailerResolver {

        private static final int WEIGHT = 2;

        private final Work work;

        Entries(Work work) {
            this.work = work;
        }

        @Override
        public void setXRef(COSObjectKey key, long offset) {
            work.add(PdfLimit.PDF_TOO_MANY_OBJECTS, WEIGHT);
            super.setXRef(key, offset);
        }
    }

    /** A document whose streams are counted. */
    private static final class Counted extends COSDocument {

        private final CountedParser parser;
        private final Work work;

        Counted(CountedParser parser, Work work) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.work = work;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new CountedStream(parser.createRandomAccessReadView(start, length), work);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}

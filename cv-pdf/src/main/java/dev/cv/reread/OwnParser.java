package dev.cv.reread;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.COSParser;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses PDFs that we made: of the objects that are packed together it reads those that are asked for, where PDFBox reads all, and
 * most are tags.
 */
final class OwnParser extends PDFParser {

    private final Map<Long, Packed> opened = new HashMap<>();

    OwnParser(byte[] pdf) throws IOException {
        super(new ByteReader(pdf));
        document = new Own(this);
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        Packed packed = opened.get(number);
        if (packed == null) {
            COSBase stream =
                    document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
            packed = new Packed((COSStream) stream, document);
            opened.put(number, packed);
        }
        return packed.object(key.getNumber());
    }

    /** Objects that are packed together. */
    private static final class Packed extends COSParser {

        private final Map<Long, Long> places = new HashMap<>();

        Packed(COSStream stream, COSDocument document) throws IOException {
            super(stream.createView());
            this.document = document;
            int count = stream.getInt(COSName.N);
            int first = stream.getInt(COSName.FIRST);
            for (int i = 0; i < count; i++) {
                places.put(readObjectNumber(), first + readLong());
            }
        }

        COSBase object(long number) throws IOException {
            Long place = places.get(number);
            if (place == null) {
                return COSNull.NULL;
            }
            source.seek(place);
            COSBase object = parseDirObject();
            object.setDirect(false);
            return object;
        }
    }

    /** A document whose streams are read from an array each. */
    private static final class Own extends COSDocument {

        private final OwnParser parser;

        Own(OwnParser parser) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new OwnStream(parser.createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    /** PDFBox would read it from a list of buffers. */
    private static final class OwnStream extends COSStream {

        OwnStream(RandomAccessReadView bytes) throws IOException {
            super(null, bytes);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            return new ByteReader(createInputStream().readAllBytes());
        }
    }
}

package dev.cv.reread;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a PDF holds, for whoever has to be sure that something is not in it.
 *
 * @param texts all text, by where it stands: pages in both orders, metadata, links, tags, attachments, any other string
 * @param bytes the file as it is, and each of its streams unpacked
 */
public record PdfContents(Map<String, List<String>> texts, Map<String, List<byte[]>> bytes) {

    private static final Map<String, String> PLACES = Map.of(
            "URI", "where a link leads",
            "Contents", "the description of a link",
            "Title", "the title, or a bookmark",
            "Subject", "the subject in the metadata",
            "Keywords", "the keywords in the metadata",
            "Alt", "an alternative text",
            "ActualText", "a text in the tags",
            "UF", "the name of an attachment",
            "F", "the name of an attachment",
            "Desc", "the description of an attachment");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Packings of pictures: what they unpack to are dots. */
    private static final List<String> OF_PICTURES =
            List.of(COSName.DCT_DECODE.getName(), COSName.JPX_DECODE.getName(), COSName.JBIG2_DECODE.getName());

    /**
     * All of a PDF that was made a moment ago, as large as it may be.
     *
     * @throws IOException if the bytes are no PDF, or a broken or locked one
     */
    public static PdfContents of(byte[] pdf) throws IOException {
        return Opening.askOurs(pdf, open -> {
            Collector all = new Collector();
            all.bytes.put("its bytes", new ArrayList<>(List.of(pdf)));
            all.pages(open.document());
            all.objects(open.document());
            all.text("the metadata", PropertyReader.xmp(open));
            return new PdfContents(all.texts, all.bytes);
        });
    }

    /** What was found so far. */
    private static final class Collector {

        private final Map<String, List<String>> texts = new LinkedHashMap<>();
        private final Map<String, List<byte[]>> bytes = new LinkedHashMap<>();

        void text(String where, String text) {
            texts.computeIfAbsent(where, any -> new ArrayList<>()).add(text);
        }

        void pages(PDDocument pdf) throws IOException {
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                number++;
                for (boolean sorted : new boolean[] {false, true}) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setSortByPosition(sorted);
                    stripper.setStartPage(number);
                    stripper.setEndPage(number);
                    String text = stripper.getText(pdf);
                    text("page " + number, text);
                    text("page " + number, SPACE.matcher(text).replaceAll("")); // wide letters look like words
                }
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof COSBase base) {
                        walk(base, "the content of page " + number);
                    }
                }
            }
        }

        void objects(PDDocument pdf) throws IOException {
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    unpack(stream);
                }
                walk(object, "an object");
            }
            walk(pdf.getDocument().getTrailer(), "the trailer");
        }

        private void unpack(COSStream stream) throws IOException {
            try (InputStream in = new PDStream(stream).createInputStream(OF_PICTURES)) {
                boolean attached = COSName.getPDFName("EmbeddedFile").equals(stream.getItem(COSName.TYPE));
                bytes.computeIfAbsent(attached ? "an attachment" : "a stream", any -> new ArrayList<>())
                        .add(in.readAllBytes());
            }
        }

        /** Strings in an object; what it refers to is an object of its own. */
        private void walk(@Nullable COSBase object, String where) {
            if (object instanceof COSString string) {
                text(where, string.getString());
            } else if (object instanceof COSName name) {
                text(where, name.getName());
            } else if (object instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    inside(array.get(i), where);
                }
            } else if (object instanceof COSDictionary dictionary) {
                dictionary.entrySet().forEach(entry -> {
                    String key = entry.getKey().getName();
                    inside(entry.getValue(), PLACES.getOrDefault(key, where));
                });
            }
        }

        private void inside(@Nullable COSBase object, String where) {
            if (!(object instanceof COSObject)) {
                walk(object, where);
            }
        }
    }
}

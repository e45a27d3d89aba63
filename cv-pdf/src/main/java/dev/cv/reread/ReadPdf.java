package dev.cv.reread;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What can be read back from a PDF.
 *
 * @param pages what each page shows, in the order that the page's content stream paints it
 * @param tags the tree of tags, or a lone {@code Document} where the PDF has none
 * @param properties title, author, language and so on, as the Info dictionary and the catalog have them
 * @param xmp the metadata packet as XML, or nothing
 */
public record ReadPdf(
        List<ReadPage> pages,
        ReadTag tags,
        List<ReadFont> fonts,
        List<ReadLink> links,
        List<ReadBookmark> bookmarks,
        Map<String, String> properties,
        String xmp) {
    public ReadPdf {
        pages = List.copyOf(pages);
        fonts = List.copyOf(fonts);
        links = List.copyOf(links);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * Reads a PDF.
     *
     * @throws IOException if the bytes are no PDF, or a broken one; or {@link TooMuchPdf}
     */
    public static ReadPdf of(byte[] bytes) throws IOException {
        return Opening.ask(bytes, ReadPdf::read);
    }

    /**
     * Reads a PDF that was made a moment ago, as large as it may be.
     *
     * @throws IOException if the bytes are no PDF, or a broken one
     */
    public static ReadPdf ofOurs(byte[] bytes) throws IOException {
        return Opening.askOurs(bytes, ReadPdf::read);
    }

    private static ReadPdf read(OpenPdf pdf) throws IOException {
        List<ReadPage> pages = PageReader.read(pdf);
        return new ReadPdf(
                pages,
                TagReader.read(pdf, pages),
                FontReader.read(pdf.document()),
                LinkReader.read(pdf),
                BookmarkReader.read(pdf.document()),
                PropertyReader.read(pdf.document()),
                PropertyReader.xmp(pdf));
    }

    /** The text in the order of the content streams, without page numbers and other furniture. */
    public String text() {
        return String.join("\n", pages.stream().map(ReadPage::text).toList());
    }

    /** The text in the order of the tags, as a screen reader speaks it; a line for each block. */
    public String spokenText() {
        return new SpokenText().of(tags);
    }

    /** The tags, one a line, indented, with their text and attributes. */
    public String tagTree() {
        return new TagPrinter().print(tags);
    }
}

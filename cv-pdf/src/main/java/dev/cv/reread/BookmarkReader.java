package dev.cv.reread;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Lists the outline of a PDF from top to bottom. */
final class BookmarkReader {
    private BookmarkReader() {}

    static List<ReadBookmark> read(PDDocument pdf) throws IOException {
        List<ReadBookmark> bookmarks = new ArrayList<>();
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            add(outline, 0, bookmarks);
        }
        return bookmarks;
    }

    private static void add(PDOutlineNode node, int depth, List<ReadBookmark> bookmarks) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDStructureElement tag = item.getStructureElement();
            bookmarks.add(new ReadBookmark(
                    depth,
                    item.getTitle(),
                    LinkReader.place(item.getDestination()),
                    tag == null ? "" : tag.getStructureType()));
            add(item, depth + 1, bookmarks);
        }
    }
}

package dev.cv.reread;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF that is being read.
 *
 * @param document the PDF, with a tree of pages that can be walked
 * @param pages how many there are, whatever the PDF says
 * @param work what reading it has cost so far
 */
record OpenPdf(PDDocument document, int pages, Work work) {

    static OpenPdf of(PDDocument document, Work work) throws IOException {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root != null) {
            walk(root, Collections.newSetFromMap(new IdentityHashMap<>()), work);
        }
        long pages = StreamSupport.stream(document.getPages().spliterator(), /* parallel= */ false)
                .count();
        return new OpenPdf(document, (int) pages, work);
    }

    /** As PDFBox walks it, which has a stack for each level; what was seen before it leaves out. */
    private static void walk(COSDictionary node, Set<COSDictionary> seen, Work work) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids != null && !seen.add(node)) {
            return;
        }
        work.enter();
        for (int i = 0; kids != null && i < kids.size(); i++) {
            work.add(PdfLimit.PDF_TOO_MANY_PAGES, 1);
            if (kids.getObject(i) instanceof COSDictionary kid) {
                walk(kid, seen, work);
            }
        }
        work.leave();
    }
}

package dev.cv.reread;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page whose content is unpacked at once, which is quicker to go through than PDFBox's packets. */
final class UnpackedPage extends PDPage {

    private final PDResources resources;

    /** @param cache keeps fonts from one page to the next */
    UnpackedPage(PDPage page, ResourceCache cache) {
        super(page.getCOSObject());
        resources = new PDResources(page.getResources().getCOSObject(), cache);
    }

    @Override
    public PDResources getResources() {
        return resources;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return getContentsForRandomAccess();
    }
}

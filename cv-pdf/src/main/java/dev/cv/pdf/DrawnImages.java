package dev.cv.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What of an SVG is drawn as an image, a gradient say, wants to be smoothed when it is enlarged, and PDF/A forbids it
 * (ISO 19005-2, 6.2.8).
 */
final class DrawnImages {
    private DrawnImages() {}

    static void leaveUnsmoothed(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            leaveUnsmoothed(page.getResources());
        }
    }

    private static void leaveUnsmoothed(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                image.setInterpolate(false);
            } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                leaveUnsmoothed(form.getResources());
            }
        }
    }
}

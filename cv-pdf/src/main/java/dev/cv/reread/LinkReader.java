package dev.cv.reread;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Lists the links of a PDF, page by page. */
final class LinkReader {
    private LinkReader() {}

    static List<ReadLink> read(OpenPdf pdf) throws IOException {
        List<ReadLink> links = new ArrayList<>();
        int number = 0;
        for (PDPage page : pdf.document().getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            pdf.work().add(PdfLimit.PDF_TOO_MANY_LINKS, annotations == null ? 0 : annotations.size());
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    String contents = link.getContents();
                    links.add(new ReadLink(number, target(link), contents == null ? "" : contents));
                }
            }
            number++;
        }
        return links;
    }

    private static String target(PDAnnotationLink link) throws IOException {
        PDAction action = link.getAction();
        if (action instanceof PDActionURI uri) {
            return uri.getURI();
        }
        if (action instanceof PDActionGoTo inside) {
            return place(inside.getDestination());
        }
        return action == null ? place(link.getDestination()) : action.getSubType();
    }

    static String place(@Nullable PDDestination destination) {
        return destination instanceof PDPageDestination page ? "#" + page.retrievePageNumber() : "";
    }
}

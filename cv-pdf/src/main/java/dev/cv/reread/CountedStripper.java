package dev.cv.reread;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;

/** Goes through what paints pages, and counts it. */
abstract class CountedStripper extends PDFTextStripper {

    /** A font in a graphics state is made anew each time. */
    private static final int STEPS_FOR_STATE = 20;

    final Work work;
    private final FontCheck fonts;

    CountedStripper(Work work) {
        this.work = work;
        this.fonts = new FontCheck(work);
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        Iterator<PDStream> parts = page.getContentStreams();
        while (parts.hasNext()) {
            paints(parts.next().getCOSObject());
        }
        super.processPage(work.isLimited() ? page : new UnpackedPage(page, document.getResourceCache()));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        paints(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        paints(form.getCOSObject());
        super.showTransparencyGroup(form);
    }

    /** PDFBox keeps what stands before an operator, however much that is. */
    private void paints(COSStream stream) throws IOException {
        if (stream instanceof CountedStream counted) {
            work.add(PdfLimit.PDF_PAGES_TOO_FULL, counted.unpackedSize());
            work.add(PdfLimit.PDF_TOO_MANY_OBJECTS, counted.objects());
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.add(PdfLimit.PDF_TOO_MANY_STEPS, 1);
        if (work.isLimited() && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
            switch (operator.getName()) {
                case OperatorName.SET_FONT_AND_SIZE -> fonts.font(getResources(), name);
                case OperatorName.SET_GRAPHICS_STATE_PARAMS -> {
                    work.add(PdfLimit.PDF_TOO_MANY_STEPS, STEPS_FOR_STATE);
                    fonts.state(getResources(), name);
                }
                default -> {}
            }
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        work.depth(getGraphicsStackSize());
    }
}

package dev.cv.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import dev.cv.pdf.breaks.DividedText;
import dev.cv.pdf.breaks.Readings;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/**
 * Paints the pages that the engine has laid out.
 *
 * <p>The engine could do this itself, but paints a page's margins before its text, so that a reader in stream order
 * meets the footer first; and it writes metadata with the time of day, slowly.
 */
final class Painter {
    private final PDDocument pdf;
    private final PdfBoxOutputDevice device;
    private final BlockBox root;
    private final RenderingContext context;
    private final float dotsPerPoint;
    private final Readings readings = new Readings();

    private Painter(Engine engine) {
        this.pdf = engine.pdf();
        this.device = engine.device();
        this.root = engine.root();
        this.dotsPerPoint = device.getDotsPerPoint();
        this.context = engine.context().newRenderingContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setOutputDevice(device);
        context.setRootLayer(root.getLayer());
        context.setFastRenderer(true);
        device.setRenderingContext(context);
    }

    static void paint(Engine engine, Document html) throws IOException {
        new Painter(engine).paint(html);
    }

    private void paint(Document html) throws IOException {
        DividedText.mend(root, readings);
        device.setRoot(root);
        device.start(html);
        root.getLayer().assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
        List<PageBox> pages = root.getLayer().getPages();
        context.setPageCount(pages.size());
        RoundedPictures.clip(root, context);
        DisplayListContainer operations = new DisplayListCollector(pages).collectRoot(context, root.getLayer());
        for (int i = 0; i < pages.size(); i++) {
            PageBox page = pages.get(i);
            page.setBasePagePdfPageIndex(i);
            context.setPage(i, page);
            context.setShadowPageNumber(-1);
            paint(page, operations.getPageInstructions(i));
        }
        device.finish(context, root);
    }

    private void paint(PageBox page, DisplayListContainer.DisplayListPageContainer operations) throws IOException {
        float height = page.getHeight(context) / dotsPerPoint;
        PDPage sheet = new PDPage(new PDRectangle(page.getWidth(context) / dotsPerPoint, height));
        pdf.addPage(sheet);
        sheet.setResources(new PDResources(new NumberedResources()));
        try (PDPageContentStream content = new PDPageContentStream(pdf, sheet, AppendMode.APPEND, true)) {
            readings.turnTo(content);
            device.initializePage(content, sheet, height);
            content.beginMarkedContent(COSName.ARTIFACT); // the engine forgets to, where the ground is a gradient
            page.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
            page.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);
            content.endMarkedContent();
            paintContent(page, operations);
            context.setInPageMargins(true);
            page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
            context.setInPageMargins(false);
            device.finishPage();
        }
    }

    private void paintContent(PageBox page, DisplayListContainer.DisplayListPageContainer operations) {
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
        Rectangle clip = page.getPrintClippingBounds(context);
        // As wide as the page: what a theme puts aside stands in the margin.
        device.pushClip(new Rectangle(0, clip.y, page.getWidth(context), clip.height));
        device.translate(left, top);
        new DisplayListPainter().paint(context, operations);
        device.translate(-left, -top);
        device.popClip();
    }
}

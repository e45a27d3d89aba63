package dev.cv.pdf;

import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.extend.FSImage;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxImageElement;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.BorderPainter;
import com.openhtmltopdf.render.RenderingContext;
import dev.cv.pdf.layout.Boxes;
import java.awt.Point;
import java.awt.Rectangle;

/**
 * Clips bitmaps to the rounded corners that CSS gives their boxes, as the engine doesn't. One of another shape than its box
 * covers it, and what stands out is cut off at both sides alike.
 */
final class RoundedPictures {
    private RoundedPictures() {}

    static void clip(BlockBox root, RenderingContext context) {
        Boxes.each(
                root,
                box -> {
                    if (box instanceof BlockBox block
                            && block.getReplacedElement() instanceof PdfBoxImageElement image
                            && block.getStyle().getBorder(context).hasBorderRadius()) {
                        block.setReplacedElement(new Rounded(image));
                    }
                },
                text -> {});
    }

    /** An image that is painted within a shape. */
    private record Rounded(PdfBoxImageElement image) implements PdfBoxReplacedElement {

        @Override
        public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox box) {
            BorderPropertySet border = box.getStyle().getBorder(context);
            Rectangle room = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
            FSImage picture = image.getImage();
            double scale = Math.max(
                    (double) room.width / image.getIntrinsicWidth(), (double) room.height / image.getIntrinsicHeight());
            int width = (int) Math.round(scale * image.getIntrinsicWidth());
            int height = (int) Math.round(scale * image.getIntrinsicHeight());
            picture.scale(width, height);
            device.pushClip(BorderPainter.generateBorderBounds(room, border, true));
            // Smooth: asked for dots, it would copy a JPEG and call it something else; PDF/A forbids smoothing anyway.
            device.drawImage(
                    picture,
                    room.x - (width - room.width) / 2,
                    room.y - (height - room.height) / 2,
                    /* smooth= */ true);
            device.popClip();
        }

        @Override
        public int getIntrinsicWidth() {
            return image.getIntrinsicWidth();
        }

        @Override
        public int getIntrinsicHeight() {
            return image.getIntrinsicHeight();
        }

        @Override
        public Point getLocation() {
            return image.getLocation();
        }

        @Override
        public void setLocation(int x, int y) {
            image.setLocation(x, y);
        }

        @Override
        public void detach(LayoutContext context) {
            image.detach(context);
        }

        @Override
        public boolean isRequiresInteractivePaint() {
            return image.isRequiresInteractivePaint();
        }

        @Override
        public boolean hasBaseline() {
            return image.hasBaseline();
        }

        @Override
        public int getBaseline() {
            return image.getBaseline();
        }
    }
}

package dev.cv.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxImageElement;
import com.openhtmltopdf.render.BlockBox;
import dev.cv.html.KeptByContent;
import dev.cv.html.Picture;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Gives the engine the bitmaps of a page as they are stored, where it would decode and pack each for each document. */
final class StoredImages implements ReplacedElementFactory {

    private static final int MOST_IMAGES = 256;
    private static final long MOST_BYTES = 32L << 20;

    private final ReplacedElementFactory usual;
    private final PDDocument pdf;
    private final KeptByContent<StoredImage> shelf;
    private final Map<String, Picture> bitmaps = new HashMap<>();
    private final Map<String, Optional<Own>> own = new HashMap<>();

    /** An image with the object that this document has of it. */
    private record Own(StoredImage image, PDImageXObject object) {}

    private StoredImages(
            ReplacedElementFactory usual, PDDocument pdf, List<Picture> pictures, KeptByContent<StoredImage> shelf) {
        this.usual = usual;
        this.pdf = pdf;
        this.shelf = shelf;
        pictures.stream().filter(picture -> !picture.isVector()).forEach(one -> bitmaps.put(one.name(), one));
    }

    /** What several documents may share. */
    static KeptByContent<StoredImage> shelf() {
        return new KeptByContent<>(MOST_IMAGES, MOST_BYTES, StoredImage::weight);
    }

    /**
     * Those of a document.
     *
     * @param usual what the engine makes of all else
     */
    static StoredImages of(
            ReplacedElementFactory usual, PDDocument pdf, List<Picture> pictures, KeptByContent<StoredImage> shelf) {
        return new StoredImages(usual, pdf, pictures, shelf);
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback world, int width, int height) {
        Element element = box.getElement();
        Picture picture = element == null || !element.getTagName().equals("img")
                ? null
                : bitmaps.get(element.getAttribute("src"));
        Optional<Own> known = picture == null
                ? Optional.empty()
                : own.computeIfAbsent(
                        picture.name(),
                        name -> stored(picture, context.getSharedContext().getDotsPerPixel()));
        return known.isEmpty()
                ? usual.createReplacedElement(context, box, world, width, height)
                : new PdfBoxImageElement(
                        element,
                        known.get().image.sized(known.get().object),
                        context.getSharedContext(),
                        box.getStyle().isImageRenderingInterpolate());
    }

    /** Empty where it can't be decoded: the engine will fail in the same way and say so. */
    private Optional<Own> stored(Picture picture, int dotsPerPixel) {
        try {
            StoredImage image = shelf.get(picture.bytes(), file -> StoredImage.of(file, dotsPerPixel));
            return Optional.of(new Own(image, image.in(pdf)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isReplacedElement(@Nullable Element element) {
        return usual.isReplacedElement(element);
    }
}

package dev.cv.html;

import java.nio.ByteBuffer;
import java.util.Optional;

/** How large a picture is by itself: the dots of a bitmap, the CSS pixels of a drawing; both above 0. */
public record PictureSize(double width, double height) {

    private static final int PNG_WIDTH = 16; // PNG, third edition, section 11.2.1

    /** Empty where a drawing doesn't say. */
    static Optional<PictureSize> of(Picture picture) {
        return switch (picture.mediaType()) {
            case "image/png" -> Optional.of(png(ByteBuffer.wrap(picture.bytes())));
            case "image/jpeg" -> PictureFormat.jpegSize(picture.bytes());
            default -> SvgSize.of(picture.bytes());
        };
    }

    private static PictureSize png(ByteBuffer in) {
        return new PictureSize(in.getInt(PNG_WIDTH), in.getInt(PNG_WIDTH + 4));
    }
}

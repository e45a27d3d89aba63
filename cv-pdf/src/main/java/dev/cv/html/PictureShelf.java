package dev.cv.html;

import java.io.IOException;

/** The pictures looked into so far, each once however many documents show it, as long as there is room. */
public final class PictureShelf {

    private static final int MOST_PICTURES = 256;
    private static final long MOST_BYTES = 32L << 20;

    private final KeptByContent<PreparedPicture> pictures =
            new KeptByContent<>(MOST_PICTURES, MOST_BYTES, PreparedPicture::weight);

    /** An empty shelf. */
    public PictureShelf() {}

    /** @throws IOException where the samples can't be decoded */
    PreparedPicture prepared(byte[] file) throws IOException {
        return pictures.get(file, PreparedPicture::of);
    }
}

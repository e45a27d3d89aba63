package dev.cv.html;

import java.io.IOException;
import java.util.Optional;

/** What there is to know of a picture's file, and the bytes that the engine is to have; safe to use from many threads. */
final class PreparedPicture {

    private final PictureFormat.Verdict verdict;
    private final boolean turned;
    private final byte[] bytes;
    private boolean cutOut;
    private Optional<byte[]> cut = Optional.empty();

    private PreparedPicture(PictureFormat.Verdict verdict, boolean turned, byte[] bytes) {
        this.verdict = verdict;
        this.turned = turned;
        this.bytes = bytes;
    }

    /** @throws IOException where the samples can't be decoded */
    static PreparedPicture of(byte[] file) throws IOException {
        PictureFormat.Verdict verdict = PictureFormat.inspect(file);
        boolean turned = verdict.mediaType().equals("image/jpeg") && JpegSegments.isTurned(file);
        byte[] plain = switch (verdict.mediaType()) {
            case "image/svg+xml" -> SvgSize.explicit(file);
            case "image/png" -> GreyPng.inColour(PngChunks.essential(file));
            case "image/jpeg" -> JpegSegments.essential(file);
            default -> new byte[0];
        };
        return new PreparedPicture(verdict, turned, plain);
    }

    /** Why it can't be shown, in words that follow "is"; empty where it can. */
    Optional<String> trouble() {
        return verdict.trouble();
    }

    String mediaType() {
        return verdict.mediaType();
    }

    /** Whether viewers of pictures turn it, which those of PDFs don't. */
    boolean turned() {
        return turned;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Those of the part that isn't blank; empty where that is as good as all. One that only claims to be whole is left to the engine. */
    synchronized Optional<byte[]> withoutBorders() {
        if (!cutOut) {
            cut = cutOut();
            cutOut = true;
        }
        return cut;
    }

    private Optional<byte[]> cutOut() {
        if (!verdict.mediaType().equals("image/png")) {
            return Optional.empty();
        }
        try {
            return BlankBorders.cut(bytes);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** In bytes; what is cut out later is reckoned as large as all. */
    long weight() {
        return 2L * bytes.length;
    }
}

package dev.cv.cli.files;

import dev.cv.reread.PdfLimit;
import dev.cv.reread.TooMuchPdf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the PDF that a command was given. */
public final class PdfInput {

    private static final int AT_ONCE = 1 << 16;

    private PdfInput() {}

    /**
     * All of the file.
     *
     * @throws IOException where it can't be; the message says why, in words
     */
    public static byte[] read(Path folder, String typed) throws IOException {
        Path file;
        try {
            file = folder.resolve(typed);
        } catch (InvalidPathException e) {
            throw new IOException("it is no path in this locale: set LC_ALL=C.UTF-8", e);
        }
        if (!Files.exists(file)) {
            throw new IOException("there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is no file");
        }
        if (Files.size(file) > PdfLimit.PDF_TOO_LARGE.most()) {
            throw new TooMuchPdf(PdfLimit.PDF_TOO_LARGE);
        }
        try {
            return bytes(file);
        } catch (IOException e) {
            throw new IOException(OutputFile.reason(e), e);
        }
    }

    /** Bit by bit, as Java keeps a copy outside of its heap of what is read at once. */
    private static byte[] bytes(Path file) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(Files.size(file))];
        try (InputStream in = Files.newInputStream(file)) {
            int read = 0;
            int count = 0;
            while (read < bytes.length && count >= 0) {
                count = in.read(bytes, read, Math.min(AT_ONCE, bytes.length - read));
                read += Math.max(0, count);
            }
        }
        return bytes;
    }
}

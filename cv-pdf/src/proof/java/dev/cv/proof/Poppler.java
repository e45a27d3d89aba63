package dev.cv.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a PDF as poppler's {@code pdftotext} gives it, where that is installed. */
final class Poppler {
    private Poppler() {}

    static Optional<String> text(byte[] pdf, String... options) {
        try {
            Path file = Files.createTempFile("proof", ".pdf");
            Path text = Files.createTempFile("proof", ".txt");
            try {
                Files.write(file, pdf);
                List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8", "-nopgbrk"));
                command.addAll(List.of(options));
                command.addAll(List.of(file.toString(), text.toString()));
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException("pdftotext cannot read the file");
                }
                return Optional.of(Files.readString(text, StandardCharsets.UTF_8));
            } finally {
                Files.delete(file);
                Files.delete(text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            if (e.getMessage() != null && e.getMessage().contains("Cannot run program")) {
                return Optional.empty();
            }
            throw new UncheckedIOException(e);
        }
    }
}

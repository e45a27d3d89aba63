package dev.cv.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as LinkedIn sends them, of people who were made up. */
final class LinkedInArchive {

    static final Path EXPORT = Path.of("src/test/resources/linkedin/export");

    private LinkedInArchive() {}

    /** The texts of the export that the tests have. */
    static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXPORT)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    static void write(Path zip, Map<String, String> texts) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                archive.putNextEntry(new ZipEntry(text.getKey()));
                archive.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
    }
}

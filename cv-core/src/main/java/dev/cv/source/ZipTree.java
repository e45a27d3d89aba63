package dev.cv.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a ZIP archive, of which only those that are asked for are unpacked, in memory, and no further than a text may go. */
final class ZipTree implements SourceTree {

    private final Path file;
    private final String shownAs;
    private final List<String> paths;

    /**
     * An archive.
     *
     * @param shownAs the archive as the user named it, for messages
     * @throws IOException where it can't be read, a {@link java.util.zip.ZipException} where it is no archive
     */
    ZipTree(Path file, String shownAs) throws IOException {
        this.file = file;
        this.shownAs = shownAs;
        try (ZipFile zip = open()) {
            this.paths = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !isHidden(name))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private ZipFile open() throws IOException {
        return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1); // any name will do; UTF-8 says that it is
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (!paths.contains(path)) {
            return Optional.empty();
        }
        try (ZipFile zip = open();
                InputStream in = zip.getInputStream(zip.getEntry(path))) {
            return Optional.of(in.readNBytes(SourceText.MAX_BYTES + 1));
        }
    }

    @Override
    public List<String> markdownFiles() {
        return paths.stream().filter(SourcePath::isMarkdown).toList();
    }

    @Override
    public List<String> filesBelow(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return paths.stream().filter(path -> path.startsWith(prefix)).toList();
    }

    /** What archivers put beside the files. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    @Override
    public String display(String path) {
        // Names come from elsewhere, and a terminal obeys control characters.
        String printable = path.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
        return path.isEmpty() ? shownAs : shownAs + "/" + printable;
    }
}

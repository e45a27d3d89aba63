package dev.cv.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The files that a résumé is made of: nothing outside is ever read. Paths are relative to the root, with forward
 * slashes and without {@code .} or {@code ..} parts.
 */
public interface SourceTree {

    /** The bytes of a file; empty where there is none. */
    Optional<byte[]> read(String path) throws IOException;

    /** The bytes of a file that is only looked at to find out which files are meant. */
    default Optional<byte[]> peek(String path) throws IOException {
        return read(path);
    }

    /**
     * Told of a file that was peeked at and decided what else is read, though nothing of it is shown: a tree that keeps what a
     * résumé is made of keeps it, too.
     */
    default void keep(String path) throws IOException {}

    /** The paths of all Markdown files, sorted; hidden files and folders are left out. */
    List<String> markdownFiles() throws IOException;

    /** The paths of all files below a folder, sorted; the empty path is all. Hidden files and folders are left out. */
    default List<String> filesBelow(String folder) throws IOException {
        return List.of();
    }

    /**
     * The files in a ZIP archive; empty where there is none, or where this tree can't open it.
     *
     * @throws java.util.zip.ZipException where the file is no archive
     */
    default Optional<SourceTree> unzipped(String path) throws IOException {
        return Optional.empty();
    }

    /**
     * What is worked out from the files, anew each time; a tree that never changes may keep it.
     *
     * @param what its class, by which it is kept: of each class there is one thing
     */
    default <T> T once(Class<T> what, Supplier<T> make) {
        return make.get();
    }

    /** What was met and left out when files were listed, by path. */
    default Map<String, SourceProblem> passedOver() {
        return Map.of();
    }

    /** The path as a user should see it in a message; the empty path is the folder as a whole. */
    default String display(String path) {
        return path.isEmpty() ? "." : path;
    }

    /** The files below a folder of this tree, as a tree of their own. */
    default SourceTree below(String folder) {
        SourceTree whole = this;
        String prefix = folder + "/";
        return new SourceTree() {
            @Override
            public Optional<byte[]> read(String path) throws IOException {
                return whole.read(prefix + path);
            }

            @Override
            public Optional<byte[]> peek(String path) throws IOException {
                return whole.peek(prefix + path);
            }

            @Override
            public void keep(String path) throws IOException {
                whole.keep(prefix + path);
            }

            @Override
            public List<String> markdownFiles() throws IOException {
                return whole.markdownFiles().stream()
                        .filter(path -> path.startsWith(prefix))
                        .map(path -> path.substring(prefix.length()))
                        .toList();
            }

            @Override
            public List<String> filesBelow(String inner) throws IOException {
                return whole.filesBelow(inner.isEmpty() ? folder : prefix + inner).stream()
                        .map(path -> path.substring(prefix.length()))
                        .toList();
            }

            @Override
            public Map<String, SourceProblem> passedOver() {
                Map<String, SourceProblem> inside = new TreeMap<>();
                whole.passedOver().forEach((path, problem) -> {
                    if (path.startsWith(prefix)) {
                        inside.put(path.substring(prefix.length()), problem);
                    }
                });
                return inside;
            }

            @Override
            public String display(String path) {
                return whole.display(path.isEmpty() ? folder : prefix + path);
            }
        };
    }

    /** A tree of texts held in memory: each path with what the file holds. */
    static SourceTree ofTexts(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        requireNonNull(files, "files").forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return of(bytes);
    }

    /** A tree held in memory. */
    static SourceTree of(Map<String, byte[]> files) {
        Map<String, byte[]> copy = new TreeMap<>(requireNonNull(files, "files"));
        return new SourceTree() {
            @Override
            public Optional<byte[]> read(String path) {
                return Optional.ofNullable(copy.get(path));
            }

            @Override
            public List<String> markdownFiles() {
                return copy.keySet().stream().filter(SourcePath::isMarkdown).toList();
            }

            @Override
            public List<String> filesBelow(String folder) {
                return copy.keySet().stream()
                        .filter(path -> folder.isEmpty() || path.startsWith(folder + "/"))
                        .toList();
            }
        };
    }
}

package dev.cv.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** A folder on disk; links that lead out of it are not followed. */
public final class FolderTree implements SourceTree {

    /** Stands where a byte of a name is a part of no character: by such a name no file is found again. */
    private static final char NO_CHARACTER = '\uFFFD';

    private final Path root;
    private final Path shownAs;
    /** The folder in this one that is shown so. */
    private final Path named;

    private final Predicate<String> skipped;
    /** Known to all trees of the same folder, as one lists before another reads. */
    private final Map<String, SourceProblem> passedOver;

    /**
     * A tree of all files in a folder.
     *
     * @param shownAs the folder as the user named it, for messages
     * @throws IOException where the folder can't be found
     */
    public FolderTree(Path folder, Path shownAs) throws IOException {
        this(
                requireNonNull(folder, "folder").toRealPath(),
                requireNonNull(shownAs, "shownAs"),
                Path.of(""),
                any -> false,
                new ConcurrentSkipListMap<>());
    }

    private FolderTree(
            Path root, Path shownAs, Path named, Predicate<String> skipped, Map<String, SourceProblem> passedOver) {
        this.root = root;
        this.shownAs = shownAs;
        this.named = named;
        this.skipped = skipped;
        this.passedOver = passedOver;
    }

    /** This tree, without looking for files in some folders, whose paths are tested. */
    public FolderTree without(Predicate<String> folders) {
        return new FolderTree(root, shownAs, named, folders, passedOver);
    }

    /** This tree, where the user named not its root but a folder in it. */
    public FolderTree from(Path folder) {
        return new FolderTree(root, shownAs, folder, skipped, passedOver);
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return isInside(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public Optional<SourceTree> unzipped(String path) throws IOException {
        Path file = root.resolve(path);
        return isInside(file) ? Optional.of(new ZipTree(file, display(path))) : Optional.empty();
    }

    private boolean isInside(Path file) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().startsWith(root);
    }

    @Override
    public List<String> markdownFiles() throws IOException {
        return files(root, SourcePath::isMarkdown);
    }

    @Override
    public List<String> filesBelow(String folder) throws IOException {
        Path below = root.resolve(folder);
        boolean there = Files.isDirectory(below) && below.toRealPath().startsWith(root);
        return there ? files(below, any -> true) : List.of();
    }

    private List<String> files(Path start, Predicate<String> wanted) throws IOException {
        List<String> paths = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean hidden = !dir.equals(start)
                        && (dir.getFileName().toString().startsWith(".") || skipped.test(pathOf(dir)));
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = pathOf(file);
                boolean hidden = file.getFileName().toString().startsWith(".");
                if (wanted.test(path) && !hidden && path.indexOf(NO_CHARACTER) >= 0) {
                    passedOver.put(path, SourceProblem.NAME_PASSED_OVER);
                } else if (wanted.test(path) && !hidden && isInside(file)) {
                    paths.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException && !file.equals(start)) {
                    return FileVisitResult.CONTINUE; // others may delete while this looks
                } else if (file.equals(start) || !Files.isDirectory(file)) {
                    throw e;
                }
                passedOver.put(pathOf(file), SourceProblem.FOLDER_PASSED_OVER);
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(null);
        return List.copyOf(paths);
    }

    @Override
    public Map<String, SourceProblem> passedOver() {
        return Map.copyOf(passedOver);
    }

    private String pathOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public String display(String path) {
        if (path.indexOf(NO_CHARACTER) >= 0) {
            return path; // it may be none for this machine
        }
        Path shown = named.toString().isEmpty()
                ? shownAs.resolve(path)
                : shownAs.resolve(named.relativize(Path.of(path))).normalize();
        return shown.toString().replace('\\', '/');
    }
}

package dev.cv.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder on disk; links that lead out of it are not followed. */
public final class FolderTree implements SourceTree {

    private final Path shownAs;
    private final Path root;

    /**
     * A tree of all files in a folder.
     *
     * @param shownAs the folder as the user named it, for messages
     * @throws IOException where the folder can't be found
     */
    public FolderTree(Path folder, Path shownAs) throws IOException {
        this.root = folder.toRealPath();
        this.shownAs = shownAs;
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

    private boolean isInside(Path file) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().startsWith(root);
    }

    @Override
    public List<String> markdownFiles() throws IOException {
        List<String> paths = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean hidden =
                        !dir.equals(root) && dir.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = root.relativize(file).toString().replace('\\', '/');
                boolean hidden = file.getFileName().toString().startsWith(".");
                if (SourcePath.isMarkdown(path) && !hidden && isInside(file)) {
                    paths.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(null);
        return List.copyOf(paths);
    }

    @Override
    public String display(String path) {
        return shownAs.resolve(path).toString().replace('\\', '/');
    }
}

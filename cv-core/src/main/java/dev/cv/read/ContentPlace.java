package dev.cv.read;

import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read, and all that may be read along with it.
 *
 * @param tree the files: a content folder, the folder of a single file, or the Jekyll site that the file is in
 * @param path the manifest or entry in it; empty for the tree as a whole
 */
public record ContentPlace(SourceTree tree, String path) {

    /**
     * The place of a folder or a file on disk.
     *
     * @param file a content folder, a site's folder, a manifest or an entry
     * @param shownAs the same as the user named it, for messages
     * @throws IOException where it can't be found
     */
    public static ContentPlace of(Path file, Path shownAs) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            return new ContentPlace(tree(absolute, shownAs, absolute), "");
        }
        Path folder = absolute.resolveSibling(".").normalize();
        Path root = siteAbove(folder).orElse(folder);
        String path = root.relativize(absolute).toString().replace('\\', '/');
        return new ContentPlace(tree(root, shownAs.resolveSibling(""), folder), path);
    }

    private static SourceTree tree(Path root, Path shownAs, Path named) throws IOException {
        FolderTree plain = new FolderTree(root, shownAs);
        Site site = Site.of(plain, new Diagnostics()); // what is wrong with it is told when it is read
        return site.isThere() ? plain.without(site::skips).from(root.relativize(named)) : plain;
    }

    /** The nearest folder upwards that is a site's root, within the repository. */
    private static Optional<Path> siteAbove(Path folder) {
        for (@Nullable Path above = folder; above != null; above = above.getParent()) {
            if (Site.isRoot(above)) {
                return Optional.of(above);
            }
            if (Files.exists(above.resolve(".git"))) {
                break;
            }
        }
        return Optional.empty();
    }
}

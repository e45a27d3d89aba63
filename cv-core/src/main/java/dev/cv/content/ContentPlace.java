package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.Project;
import dev.cv.source.SourcePath;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read, and all that may be read along with it.
 *
 * @param tree the files: a content folder, the folder of a single file, or the Jekyll site that the file is in
 * @param path the manifest or entry in it; empty for the tree as a whole
 * @param project what the files are a part of, where that is no Jekyll site
 */
public record ContentPlace(SourceTree tree, String path, Optional<Project> project) {

    /** What front matter begins with: YAML and TOML. */
    private static final List<String> FRONT_MATTER = List.of("---", "+++");

    private static final int LENGTH = 3;
    private static final int BOM_BYTES = 3;
    private static final String OPTIONS = ".cv/build.yml";

    /** What is a part of nothing. */
    public ContentPlace(SourceTree tree, String path) {
        this(tree, path, Optional.empty());
    }

    /** Another path in the same tree. */
    public ContentPlace at(String other) {
        return new ContentPlace(tree, other, project);
    }

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
            return new ContentPlace(tree(absolute, shownAs, absolute), "", projectAbove(absolute));
        }
        Path folder = absolute.resolveSibling(".").normalize();
        Path root = siteAbove(folder).orElse(folder);
        String path = root.relativize(absolute).toString().replace('\\', '/');
        return new ContentPlace(tree(root, shownAs.resolveSibling(""), folder), path, projectAbove(folder));
    }

    /**
     * Whether a folder holds content itself: a Markdown file in it begins with front matter, as manifests and entries do, and a
     * project's own documents seldom do; or it is the source of a PDF, with the options it was made with.
     *
     * @throws IOException where it can't be read
     */
    public static boolean isContent(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(OPTIONS))) {
            return true;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> isEntry(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                String text = new String(in.readNBytes(LENGTH + BOM_BYTES), StandardCharsets.UTF_8);
                if (FRONT_MATTER.stream().anyMatch(text.replace("\uFEFF", "")::startsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEntry(String name) {
        return SourcePath.isMarkdown(name) && !name.startsWith(".") && !name.equalsIgnoreCase("README.md");
    }

    private static SourceTree tree(Path root, Path shownAs, Path named) throws IOException {
        FolderTree plain = new FolderTree(root, shownAs);
        Site site = Site.of(plain, new Diagnostics()); // what is wrong with it is told when it is read
        return site.isThere() ? plain.without(site::skips).from(root.relativize(named)) : plain;
    }

    /** The nearest folder upwards that is a site's root, within the repository. */
    private static Optional<Path> siteAbove(Path folder) {
        return foldersAbove(folder)
                .filter(above ->
                        Site.CONFIGURATIONS.stream().map(above::resolve).anyMatch(Files::isRegularFile))
                .findFirst();
    }

    /** The project of the nearest folder upwards that is one's root, within the repository. */
    private static Optional<Project> projectAbove(Path folder) {
        return foldersAbove(folder)
                .flatMap(above -> Project.at(name -> Files.exists(above.resolve(name))).stream())
                .findFirst();
    }

    /** A folder and those it is in, up to the root of the repository. */
    private static Stream<Path> foldersAbove(Path folder) {
        List<Path> folders = new ArrayList<>();
        for (@Nullable Path above = folder; above != null; above = above.getParent()) {
            folders.add(above);
            if (Files.exists(above.resolve(".git"))) {
                break;
            }
        }
        return folders.stream();
    }
}

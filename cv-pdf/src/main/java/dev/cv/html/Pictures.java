package dev.cv.html;

import dev.cv.model.Image;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourcePath;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads the pictures of a page from the content, each once. */
public final class Pictures {

    private final SourceTree tree;
    private final Diagnostics diagnostics;
    private final PictureShelf shelf;
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();
    private final Map<String, Picture> bare = new LinkedHashMap<>();

    /** A picture of the page, with all that is known of its file; empty for one that is in no file. */
    private record Loaded(Picture picture, Optional<PreparedPicture> file) {}

    /** Pictures from files that were never looked into. */
    public Pictures(SourceTree tree, Diagnostics diagnostics) {
        this(tree, diagnostics, new PictureShelf());
    }

    /** Pictures of which some may be on a shelf. */
    public Pictures(SourceTree tree, Diagnostics diagnostics, PictureShelf shelf) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.shelf = shelf;
    }

    /** The pictures loaded so far. */
    List<Picture> loaded() {
        Map<String, Picture> all = new LinkedHashMap<>();
        Stream.concat(loaded.values().stream().map(Loaded::picture), bare.values().stream())
                .forEach(picture -> all.putIfAbsent(picture.name(), picture));
        return List.copyOf(all.values());
    }

    /** Adds a picture that is in no file. */
    void add(Picture picture) {
        loaded.put(picture.name(), new Loaded(picture, Optional.empty()));
    }

    /** The picture; empty, with a diagnostic, where it can't be shown. */
    Optional<Picture> load(Image image) {
        return find(image).map(Loaded::picture);
    }

    /** The picture without blank borders; empty, with a diagnostic, where it can't be shown. */
    Optional<Picture> loadWithoutBorders(Image image) {
        return find(image).map(found -> bare.computeIfAbsent(found.picture().name(), name -> withoutBorders(found)));
    }

    private static Picture withoutBorders(Loaded found) {
        return found.file()
                .flatMap(PreparedPicture::withoutBorders)
                .map(found.picture()::cutTo)
                .orElse(found.picture());
    }

    private Optional<Loaded> find(Image image) {
        String from = image.position().file().path();
        boolean remote = image.source().matches("(?i)[a-z][a-z0-9+.-]*:.*")
                || image.source().startsWith("//");
        Optional<String> path = remote ? Optional.empty() : SourcePath.resolve(from, decoded(image.source()));
        if (path.isEmpty()) {
            diagnostics.report(HtmlProblem.PICTURE_OUTSIDE, image.position(), image.source());
            return Optional.empty();
        }
        try {
            return find(image, path.get());
        } catch (IOException e) {
            diagnostics.report(HtmlProblem.PICTURE_UNREADABLE, image.position(), image.source(), "not readable");
            return Optional.empty();
        }
    }

    /** Against the file first, then against the root. */
    private Optional<Loaded> find(Image image, String path) throws IOException {
        for (String name : List.of(path, rooted(image.source(), path))) {
            if (loaded.containsKey(name)) {
                return Optional.of(loaded.get(name));
            }
            Optional<byte[]> bytes = tree.read(name);
            if (bytes.isPresent()) {
                return check(image, name, bytes.get());
            }
        }
        diagnostics.report(HtmlProblem.PICTURE_NOT_FOUND, image.position(), image.source());
        return Optional.empty();
    }

    private static String rooted(String source, String fallback) {
        return SourcePath.resolve("", decoded(source)).orElse(fallback);
    }

    private Optional<Loaded> check(Image image, String name, byte[] bytes) throws IOException {
        PreparedPicture file = shelf.prepared(bytes);
        if (file.trouble().isPresent()) {
            diagnostics.report(
                    HtmlProblem.PICTURE_UNREADABLE,
                    image.position(),
                    image.source(),
                    file.trouble().get());
            return Optional.empty();
        }
        if (file.turned()) {
            diagnostics.report(HtmlProblem.PICTURE_TURNED, image.position(), image.source());
        }
        Loaded found = new Loaded(new Picture(name, file.mediaType(), file.bytes()), Optional.of(file));
        loaded.put(name, found);
        return Optional.of(found);
    }

    /** A blank in a Markdown address is written as {@code %20}. */
    private static String decoded(String source) {
        return source.replace("%20", " ");
    }
}

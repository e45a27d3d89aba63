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
    private final Map<String, Picture> loaded = new LinkedHashMap<>();
    private final Map<String, Picture> bare = new LinkedHashMap<>();

    public Pictures(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** The pictures loaded so far. */
    List<Picture> loaded() {
        return Stream.concat(loaded.values().stream(), bare.values().stream())
                .distinct()
                .toList();
    }

    /** Adds a picture that is in no file. */
    void add(Picture picture) {
        loaded.put(picture.name(), picture);
    }

    /** The picture; empty, with a diagnostic, where it can't be shown. */
    Optional<Picture> load(Image image) {
        String from = image.position().file().path();
        boolean remote = image.source().matches("(?i)[a-z][a-z0-9+.-]*:.*")
                || image.source().startsWith("//");
        Optional<String> path = remote ? Optional.empty() : SourcePath.resolve(from, decoded(image.source()));
        if (path.isEmpty()) {
            diagnostics.report(HtmlProblem.PICTURE_OUTSIDE, image.position(), image.source());
            return Optional.empty();
        }
        try {
            return load(image, path.get());
        } catch (IOException e) {
            diagnostics.report(HtmlProblem.PICTURE_UNREADABLE, image.position(), image.source(), "not readable");
            return Optional.empty();
        }
    }

    /** The picture without blank borders; empty, with a diagnostic, where it can't be shown. */
    Optional<Picture> loadWithoutBorders(Image image) {
        return load(image).map(picture -> bare.computeIfAbsent(picture.name(), name -> withoutBorders(picture)));
    }

    /** One that only claims to be whole is left for the engine to complain of. */
    private static Picture withoutBorders(Picture picture) {
        if (!picture.mediaType().equals("image/png")) {
            return picture;
        }
        try {
            return BlankBorders.cut(picture.bytes()).map(picture::cutTo).orElse(picture);
        } catch (IOException | RuntimeException e) {
            return picture;
        }
    }

    /** Against the file first, then against the root. */
    private Optional<Picture> load(Image image, String path) throws IOException {
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

    private Optional<Picture> check(Image image, String name, byte[] bytes) throws IOException {
        PictureFormat.Verdict verdict = PictureFormat.inspect(bytes);
        if (verdict.trouble().isPresent()) {
            diagnostics.report(
                    HtmlProblem.PICTURE_UNREADABLE,
                    image.position(),
                    image.source(),
                    verdict.trouble().get());
            return Optional.empty();
        }
        if (verdict.mediaType().equals("image/jpeg") && JpegSegments.isTurned(bytes)) {
            diagnostics.report(HtmlProblem.PICTURE_TURNED, image.position(), image.source());
        }
        byte[] plain = switch (verdict.mediaType()) {
            case "image/svg+xml" -> SvgSize.explicit(bytes);
            case "image/png" -> GreyPng.inColour(PngChunks.essential(bytes));
            case "image/jpeg" -> JpegSegments.essential(bytes);
            default -> bytes;
        };
        Picture picture = new Picture(name, verdict.mediaType(), plain);
        loaded.put(name, picture);
        return Optional.of(picture);
    }

    /** A blank in a Markdown address is written as {@code %20}. */
    private static String decoded(String source) {
        return source.replace("%20", " ");
    }
}

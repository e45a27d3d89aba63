package dev.cv.read;

import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that cv reads. */
public final class InputFormats {

    /** Markdown, which a folder as a whole is taken for, too. */
    public static final InputFormat MARKDOWN = new MarkdownFormat();

    public static final InputFormat JSON_RESUME = new JsonResumeFormat();

    /** What LinkedIn sends to a person, a ZIP or the folder of it: more than a résumé, so that it is read only where asked for. */
    public static final InputFormat LINKEDIN = new LinkedInFormat();

    /** Those that a résumé is kept in; of several that recognize a file the first reads it. */
    public static final List<InputFormat> CONTENT = Stream.of(
                    List.of(MARKDOWN, new SiteDataFormat()), MappedFormat.all(), List.of(JSON_RESUME))
            .flatMap(List::stream)
            .toList();

    private InputFormats() {}

    /**
     * The format of a file: the first that recognizes what it holds, else the first that its name is one of; empty where it is in none. A
     * tree is Markdown where no other recognizes it.
     *
     * @param path the file; empty for the tree as a whole
     * @throws IOException where it can't be read
     */
    public static Optional<InputFormat> of(List<InputFormat> formats, SourceTree tree, String path) throws IOException {
        if (path.isEmpty()) {
            for (InputFormat format : formats) {
                if (format.recognizes(tree)) {
                    return Optional.of(format);
                }
            }
        }
        for (InputFormat format : formats) {
            if (!path.isEmpty() && isPage(path) && format.fills(tree, path)) {
                return Optional.of(format);
            }
        }
        if (path.isEmpty() || MARKDOWN.fits(path)) {
            return Optional.of(MARKDOWN);
        }
        Optional<byte[]> bytes = tree.peek(path);
        Optional<InputFormat> recognized = bytes.flatMap(some ->
                formats.stream().filter(format -> format.recognizes(path, some)).findFirst());
        return recognized.or(
                () -> formats.stream().filter(format -> format.fits(path)).findFirst());
    }

    private static boolean isPage(String path) {
        return MARKDOWN.fits(path) || path.endsWith(".html");
    }

    /** All in words, those whose files end alike together: {@code Markdown (.md, .markdown) or JSON Resume (.json, .yaml, .yml)}. */
    public static String words(List<InputFormat> formats) {
        Map<String, List<String>> byEndings = new LinkedHashMap<>();
        formats.stream()
                .filter(format -> !format.endings().isEmpty())
                .forEach(format -> byEndings
                        .computeIfAbsent(String.join(", ", format.endings()), endings -> new ArrayList<>())
                        .add(format.title()));
        return byEndings.entrySet().stream()
                .map(same -> String.join(", ", same.getValue()) + " (" + same.getKey() + ")")
                .collect(Collectors.joining("; "))
                .replaceFirst("(.*); ", "$1 or ")
                .replace("; ", ", ");
    }
}

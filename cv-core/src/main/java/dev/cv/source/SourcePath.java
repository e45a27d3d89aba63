package dev.cv.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** Paths inside a {@link SourceTree}. */
public final class SourcePath {

    private SourcePath() {}

    /**
     * The path that {@code reference} means when it stands in the file {@code from}; one that starts with a slash is
     * meant from the root. Empty where it leads out of the tree.
     */
    public static Optional<String> resolve(String from, String reference) {
        Deque<String> parts = new ArrayDeque<>();
        int folder = from.lastIndexOf('/');
        String whole =
                reference.startsWith("/") || folder < 0 ? reference : from.substring(0, folder) + "/" + reference;
        for (String part : whole.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /** Whether the name ends as files of JSON or YAML do. */
    static boolean isData(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Whether the name ends as Markdown files do. */
    public static boolean isMarkdown(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }
}

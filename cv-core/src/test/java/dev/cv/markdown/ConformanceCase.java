package dev.cv.markdown;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.Assertions;

/**
 * A text and what kramdown makes of it.
 *
 * @param name its path without the ending: {@code block/08_list/lazy}
 */
record ConformanceCase(String name, String markdown, String html) {

    private static final String TEXT = ".text";
    private static final String HTML = ".gfm.html";
    private static final Path OUT_OF_SCOPE = Path.of("src/test/resources/conformance/out-of-scope.txt");
    private static final int EXCERPT_LINES = 24;

    /** Nothing takes that long, unless it never ends. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    static List<ConformanceCase> allIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT))
                    .map(file -> read(folder, file))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        }
    }

    /** The names of the cases that are not for us, with the reasons: {@code name: reason}. */
    static Map<String, String> outOfScope() throws IOException {
        return Files.readAllLines(OUT_OF_SCOPE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(),
                        parts -> parts.length > 1 ? parts[1].strip() : "",
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The folder, which stands for a part of the syntax. */
    String chapter() {
        String[] folders = name.split("/", -1);
        return folders.length < 2 ? "alone" : folders[0] + '/' + folders[1];
    }

    /** What kramdown does (-) and what we do (+); empty where it is the same. */
    String differences() {
        List<String> expected = HtmlOutline.of(ReferenceHtml.of(html)).lines().toList();
        List<String> actual = outline().lines().toList();
        List<String> differences =
                DiffUtils.generateUnifiedDiff(name, name, expected, DiffUtils.diff(expected, actual), 3);
        return differences.stream().map(line -> line + '\n').collect(Collectors.joining());
    }

    /** The first of the differences. */
    String excerpt() {
        List<String> lines = differences().lines().toList();
        String dots = lines.size() > EXCERPT_LINES ? "…\n" : "";
        return lines.stream().limit(EXCERPT_LINES).map(line -> line + '\n').collect(Collectors.joining()) + dots;
    }

    private String outline() {
        SourceFile file = new SourceFile(name, markdown);
        try {
            return Assertions.assertTimeoutPreemptively(
                    LIMIT,
                    () -> HtmlOutline.of(ReferenceHtml.admitted(
                            BlockHtml.of(new MarkdownParser().parse(file, 0, new Diagnostics())))));
        } catch (RuntimeException | Error e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return cause + "\n"
                    + Stream.of(cause.getStackTrace())
                            .limit(8)
                            .map(frame -> "  at " + frame + '\n')
                            .collect(Collectors.joining());
        }
    }

    private static ConformanceCase read(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        name = name.substring(0, name.length() - TEXT.length());
        try {
            return new ConformanceCase(name, Files.readString(file), Files.readString(folder.resolve(name + HTML)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

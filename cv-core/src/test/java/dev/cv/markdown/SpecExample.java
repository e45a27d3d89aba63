package dev.cv.markdown;

import dev.cv.source.Diagnostics;
import dev.cv.source.Dialect;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.util.diff.DiffUtils;
import org.jsoup.nodes.Document;

/** An example of CommonMark's specification: a text, and its HTML. */
record SpecExample(int number, String section, String markdown, String html) {

    private static final String SPECIFICATION = "/spec.0.30.txt";
    private static final Path OUT_OF_SCOPE = Path.of("src/test/resources/commonmark/out-of-scope.txt");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$|^#{1,6} +([^\\n]+)$");

    /** All there are, in their order. */
    static List<SpecExample> all() throws IOException {
        try (InputStream in = SpecExample.class.getResourceAsStream(SPECIFICATION)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<SpecExample> examples = new ArrayList<>();
            String section = "";
            for (MatchResult found : EXAMPLE.matcher(text).results().toList()) {
                if (found.group(3) != null) {
                    section = found.group(3);
                } else {
                    examples.add(
                            new SpecExample(examples.size() + 1, section, tabs(found.group(1)), tabs(found.group(2))));
                }
            }
            return examples;
        }
    }

    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    /** The numbers of examples that are not for us, with the reasons: {@code number: reason}. */
    static Map<Integer, String> outOfScope() throws IOException {
        return Files.readAllLines(OUT_OF_SCOPE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        parts -> Integer.parseInt(parts[0].strip()),
                        parts -> parts.length > 1 ? parts[1].strip() : "",
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What the specification says (-) and what we do (+); empty where it is the same. */
    String differences() {
        String name = section + ", example " + number;
        List<String> expected = outline(ReferenceHtml.of(html)).lines().toList();
        List<String> actual = ours(markdown, Dialect.COMMONMARK).lines().toList();
        List<String> differences =
                DiffUtils.generateUnifiedDiff(name, name, expected, DiffUtils.diff(expected, actual), 3);
        return differences.stream().map(line -> line + '\n').collect(Collectors.joining());
    }

    /** The outline of what we read in a text. */
    static String ours(String markdown, Dialect dialect) {
        Reading reading = new Reading(dialect, /* liquid= */ false, Set.of());
        SourceFile file = new SourceFile("example.md", markdown);
        return outline(
                ReferenceHtml.admitted(BlockHtml.of(new MarkdownParser().parse(file, 0, reading, new Diagnostics()))));
    }

    /** Addresses are encoded where they are used, not where they are read; headings have ids of our own making. */
    static String outline(Document html) {
        for (String attribute : List.of("href", "src")) {
            html.select("[" + attribute + "]")
                    .forEach(element -> element.attr(attribute, decoded(element.attr(attribute))));
        }
        html.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        return HtmlOutline.of(html);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}

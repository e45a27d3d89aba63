package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Phrase;
import java.util.List;
import java.util.Set;

/** How the dialect reads HTML elements. (FORMAT.md, "HTML") */
final class HtmlNames {

    private static final Set<String> SPAN =
            words("a abbr acronym b bdo big br button cite code del dfn em i img input ins"
                    + " kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var");

    private static final Set<String> MARKDOWN_SPAN = words(
            "a abbr acronym b bdo big cite del dfn em i ins q rb rbc rp rt rtc ruby small span strong sub sup tt");

    private static final Set<String> BLOCK = words("address article aside blockquote center details div figcaption"
            + " figure footer header hgroup hr main nav section summary");

    private static final Set<String> MARKDOWN_BLOCK = words("address article aside blockquote details div figcaption"
            + " figure footer header hgroup li main nav section summary td");

    private static final Set<String> NEVER_SPAN =
            words("address article aside blockquote caption dd div dl dt figcaption"
                    + " footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th"
                    + " thead tr ul");

    private static final Set<String> ANYWHERE = Set.of("lang", "title", "aria-label");

    private HtmlNames() {}

    private static Set<String> words(String names) {
        return Set.of(names.split(" "));
    }

    /** Whether the element may begin a line of running text. */
    static boolean isSpan(String name) {
        return SPAN.contains(name);
    }

    /** Whether the element stands on lines of its own. */
    static boolean isBlock(String name) {
        return BLOCK.contains(name);
    }

    /** Whether running text in the element is Markdown unless it says otherwise. */
    static boolean holdsMarkdown(String name) {
        return MARKDOWN_SPAN.contains(name);
    }

    /** What makes the content of an element blocks of Markdown. */
    static String markdownBlock(String name) {
        return MARKDOWN_BLOCK.contains(name) ? " markdown=\"1\"" : " markdown=\"block\"";
    }

    /** Whether running text holds elements that Markdown takes for blocks, as HTML that is written wrongly may. */
    static boolean holdBlocks(List<Inline> content) {
        return Edges.anyOf(content, inline -> inline instanceof Phrase phrase && NEVER_SPAN.contains(phrase.name()));
    }

    /** Whether the element may have the attributes. */
    static boolean admits(String name, Attributes attributes) {
        return attributes.values().keySet().stream().allMatch(key -> ANYWHERE.contains(key) || isOwn(name, key));
    }

    private static boolean isOwn(String name, String key) {
        return switch (name) {
            case "img" -> key.equals("width") || key.equals("height");
            case "a" -> key.equals("href");
            case "ol" -> key.equals("start");
            case "th" -> key.equals("scope");
            default -> false;
        };
    }
}

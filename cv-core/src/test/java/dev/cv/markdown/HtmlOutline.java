package dev.cv.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as indented text with what an entry means and nothing else: elements with their attributes, and text with white
 * space folded. Running text in an item is a paragraph, as it is in the model, so that tight and loose lists are alike.
 */
final class HtmlOutline {

    private static final Set<String> INLINE =
            Set.of("a", "br", "code", "del", "em", "img", "strong", "sup", "sub", "span");

    private final StringBuilder out = new StringBuilder();
    private final String markdown;

    private HtmlOutline(String markdown) {
        this.markdown = markdown;
    }

    /** The outline; an id is only shown where the {@code markdown} names it. */
    static String of(Document html, String markdown) {
        HtmlOutline outline = new HtmlOutline(markdown);
        outline.blocks(html.body(), 0);
        return outline.out.toString();
    }

    private void blocks(Element parent, int depth) {
        List<Node> running = new ArrayList<>();
        boolean inItem = parent.nameIs("li") || parent.nameIs("dd");
        for (Node node : parent.childNodes()) {
            boolean inline = node instanceof TextNode || INLINE.contains(node.nodeName());
            if (inline) {
                running.add(node);
            } else if (node instanceof Element element) {
                running(running, inItem, depth);
                block(element, depth);
            }
        }
        running(running, inItem, depth);
    }

    private void block(Element element, int depth) {
        line(depth, "<" + element.nodeName() + attributes(element) + ">");
        if (element.nameIs("pre")) {
            Element code = element.expectFirst("code");
            line(depth + 1, "<code" + attributes(code) + ">");
            code.wholeText().lines().forEach(text -> line(depth + 2, "|" + text));
        } else {
            blocks(element, depth + 1);
        }
    }

    private void running(List<Node> nodes, boolean inItem, int depth) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> inline(node, text));
        nodes.clear();
        String folded = fold(text.toString());
        if (!folded.isEmpty() && inItem) {
            line(depth, "<p>");
            line(depth + 1, folded);
        } else if (!folded.isEmpty()) {
            line(depth, folded);
        }
    }

    private static String fold(String text) {
        // The no-break space is no white space here: it is part of what is said.
        String folded = Pattern.compile("[ \t\r\n]+").matcher(text).replaceAll(" ");
        return folded.replace(" <br>", "<br>").replace("<br> ", "<br>").strip();
    }

    private void inline(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace("<", "&lt;"));
        } else if (node instanceof Element element) {
            text.append('<')
                    .append(element.nodeName())
                    .append(attributes(element))
                    .append('>');
            if (!element.tag().isSelfClosing()) {
                element.childNodes().forEach(child -> inline(child, text));
                text.append("</").append(element.nodeName()).append('>');
            }
        }
    }

    private String attributes(Element element) {
        TreeMap<String, String> shown = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().equals("id") || isNamed(attribute.getValue())) {
                shown.put(attribute.getKey(), attribute.getValue());
            }
        }
        // A class counts once, however often it is named.
        shown.computeIfPresent(
                "class", (key, value) -> String.join(" ", new LinkedHashSet<>(List.of(value.split(" ")))));
        StringBuilder text = new StringBuilder();
        shown.forEach((key, value) ->
                text.append(' ').append(key).append("=\"").append(value).append('"'));
        return text.toString();
    }

    /** kramdown gives every heading an id; only those that are written count. */
    private boolean isNamed(String id) {
        return markdown.contains("#" + id) || markdown.contains("id=\"" + id);
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}

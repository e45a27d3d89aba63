package dev.cv.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as indented text: elements with their attributes, and text with white space folded. It leaves out what means
 * nothing: comments, the order of attributes and classes, empty paragraphs, attributes that say the default.
 */
final class HtmlOutline {

    /** What stands on lines of its own; so does what holds one of them. */
    private static final Set<String> BLOCKS =
            Set.of(("address article aside blockquote body caption center dd details dir"
                            + " div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre"
                            + " section summary table tbody td tfoot th thead tr ul")
                    .split(" "));

    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");
    /** An empty one says as much as none. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("class", "id", "title");

    private static final Pattern ALIGNMENT =
            Pattern.compile("(?:^|;)\\s*text-align:\\s*(left|center|right)\\s*;?\\s*$");
    /** The no-break space is no white space here: it is part of what is said. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \t\r\n\f]+");

    private final StringBuilder out = new StringBuilder();

    private HtmlOutline() {}

    static String of(Document html) {
        HtmlOutline outline = new HtmlOutline();
        outline.blocks(html.body(), 0);
        return outline.out.toString();
    }

    /** Whether kramdown wrote it for a note or a task: its attributes are of kramdown's making. */
    static boolean isGenerated(Element element) {
        Element parent = element.parent();
        return isTaskBox(element)
                || isFootnotes(element)
                || isFootnoteMark(element)
                || isFootnote(element)
                || (parent != null && (isFootnotes(parent) || isFootnoteMark(parent)));
    }

    /** Whether the attribute says where the text of a cell stands. */
    static boolean isAlignment(Element element, Attribute attribute) {
        return (element.nameIs("td") || element.nameIs("th"))
                && attribute.getKey().equals("style")
                && ALIGNMENT.matcher(attribute.getValue()).find();
    }

    private void blocks(Element parent, int depth) {
        List<Node> running = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                running(running, depth);
                block(element, depth);
            } else {
                running.add(node);
            }
        }
        running(running, depth);
    }

    private void block(Element element, int depth) {
        if (element.nameIs("p") && isBare(element) && attributes(element).isEmpty()) {
            return;
        } else if (isFootnotes(element)) {
            // The list inside it tells all.
            blocks(element, depth);
            return;
        }
        line(depth, "<" + element.normalName() + attributes(element) + ">");
        if (element.nameIs("pre")) {
            verbatim(element, depth + 1);
        } else if (!isEmptyCell(element)) {
            blocks(element, depth + 1);
        }
    }

    private void verbatim(Element pre, int depth) {
        Element holder = pre;
        if (pre.childNodeSize() == 1 && pre.childNode(0) instanceof Element code && code.nameIs("code")) {
            // Without attributes it says no more than the pre.
            if (!attributes(code).isEmpty()) {
                line(depth, "<code" + attributes(code) + ">");
            }
            holder = code;
        }
        StringBuilder text = new StringBuilder();
        holder.childNodes().forEach(node -> inline(node, text));
        text.toString().lines().forEach(written -> line(depth, "|" + written));
    }

    private void running(List<Node> nodes, int depth) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> inline(node, text));
        nodes.clear();
        String folded = WHITE_SPACE
                .matcher(text)
                .replaceAll(" ")
                .replaceAll(" ?<br> ?", "<br>")
                .replaceAll("^ | $", "");
        if (!folded.isEmpty()) {
            line(depth, folded);
        }
    }

    private static void inline(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(shown(words.getWholeText()));
        } else if (node instanceof Element element && isTaskBox(element)) {
            text.append(element.hasAttr("checked") ? "[x] " : "[ ] ");
        } else if (node instanceof Element element) {
            text.append('<')
                    .append(element.normalName())
                    .append(attributes(element))
                    .append('>');
            if (!VOID.contains(element.normalName())) {
                element.childNodes().forEach(child -> inline(child, text));
                text.append("</").append(element.normalName()).append('>');
            }
        }
    }

    private static String shown(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\u00a0", "&nbsp;")
                .replace("\u00ad", "&shy;");
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(HtmlOutline::isBlock);
    }

    private static boolean isBare(Element element) {
        return element.childrenSize() == 0 && element.wholeText().isBlank();
    }

    /** kramdown writes a no-break space into the cells it finds empty. */
    private static boolean isEmptyCell(Element element) {
        return (element.nameIs("td") || element.nameIs("th"))
                && element.childrenSize() == 0
                && element.wholeText().equals("\u00a0");
    }

    private static boolean isTaskBox(Element element) {
        return element.nameIs("input") && element.hasClass("task-list-item-checkbox");
    }

    private static boolean isFootnotes(Element element) {
        return element.nameIs("div") && element.hasClass("footnotes");
    }

    private static boolean isFootnote(Element element) {
        return element.nameIs("li") && element.id().startsWith("fn:");
    }

    private static boolean isFootnoteMark(Element element) {
        return element.nameIs("sup") && element.selectFirst("> a.footnote") != null;
    }

    private static String attributes(Element element) {
        TreeMap<String, String> shown = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            shown.put(attribute.getKey(), attribute.getValue());
        }
        if (isGenerated(element)) {
            shown.remove("rel");
            shown.remove("role");
        }
        if (isFootnoteMark(element)) {
            shown.remove("id");
        }
        shown.computeIfPresent(
                "class", (key, names) -> String.join(" ", new TreeSet<>(List.of(WHITE_SPACE.split(names.strip())))));
        shown.entrySet().removeIf(entry -> entry.getValue().isEmpty() && MAY_BE_EMPTY.contains(entry.getKey()));
        if (element.nameIs("img")) {
            shown.putIfAbsent("alt", "");
        } else if (element.nameIs("ol")) {
            shown.remove("start", "1");
        } else if (element.nameIs("td") || element.nameIs("th")) {
            ofCell(shown);
        }
        StringBuilder text = new StringBuilder();
        shown.forEach((key, value) ->
                text.append(' ').append(key).append("=\"").append(shown(value)).append('"'));
        return text.toString();
    }

    private static void ofCell(Map<String, String> shown) {
        shown.remove("colspan", "1");
        shown.remove("rowspan", "1");
        Matcher alignment = ALIGNMENT.matcher(shown.getOrDefault("style", ""));
        if (alignment.find()) {
            shown.put("style", "text-align: " + alignment.group(1));
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}

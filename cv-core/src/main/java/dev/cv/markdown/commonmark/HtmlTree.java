package dev.cv.markdown.commonmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownMarks;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Siblings, raw HTML among them that may open an element in one place and close it in another: jsoup reads all of it as one text, with
 * a mark in the place of each node, so that what stands between two tags becomes the content of an element.
 */
final class HtmlTree {

    /** HTML lets a script stand anywhere, in tables, too. */
    private static final String PLACE = "<script></script>";

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w-]*)");
    private static final Pattern WRITTEN_AS_IT_IS = Pattern.compile("(?i)<(?:pre|code|script|style|textarea)\\b");

    private final Excerpts excerpts;
    private final Document document;
    private final Node siblings = new Node(Kind.ROOT, 0);

    HtmlTree(Excerpts excerpts) {
        this.excerpts = excerpts;
        this.document = excerpts.document();
    }

    /** Adds a node at the end. */
    void add(Node node) {
        siblings.children.add(node);
    }

    /** Adds text at the end. */
    void addText(String text, int at) {
        siblings.addText(text, at);
    }

    /** Adds HTML at the end, or the attribute list that is hidden as such. */
    void addHtml(BasedSequence sequence) {
        MappedText html = excerpts.masked(sequence);
        MappedText tag = html.strip();
        Optional<Node> mark = tag.toString().indexOf('>') == tag.length() - 1
                ? excerpts.marks().at(tag.offset(0))
                : Optional.empty();
        siblings.children.add(mark.orElseGet(() -> Node.ofSource(html)));
    }

    /** Tells of Markdown in a block of HTML, which is printed as it is written. */
    void tellOfMarkdown() {
        for (Node sibling : siblings.children) {
            String html = sibling.source == null ? "" : sibling.source.toString();
            Optional<String> name = TAG.matcher(html).results().findFirst().map((MatchResult found) -> found.group(1));
            if (name.isPresent()
                    && MarkdownMarks.areIn(html)
                    && !WRITTEN_AS_IT_IS.matcher(html).find()) {
                document.report(
                        MarkdownProblem.MARKDOWN_IN_HTML,
                        excerpts.marks().text().offset(sibling.offset),
                        name.get(),
                        "an empty line after <" + name.get() + ">");
            }
        }
    }

    /** The siblings, each where it belongs. */
    List<Node> nodes() {
        if (siblings.children.stream().noneMatch(node -> node.is(Kind.SOURCE))) {
            return siblings.children;
        }
        Joined joined = new Joined();
        siblings.children.forEach(joined::add);
        Node together = joined.read();
        return joined.places.isEmpty() ? together.children : apart();
    }

    /** Where an element that is never closed would take in what stands after it as its text, each piece of HTML is read by itself. */
    private List<Node> apart() {
        Node all = new Node(Kind.ROOT, 0);
        for (Node sibling : siblings.children) {
            if (sibling.is(Kind.SOURCE)) {
                Joined one = new Joined();
                one.add(sibling);
                all.children.addAll(one.read().children);
            } else {
                all.children.add(sibling);
            }
        }
        return all.children;
    }

    /** HTML put together, and the nodes that stand in it. */
    private final class Joined {

        private final MappedText.Builder html = new MappedText.Builder(document.effort);
        private final Map<Integer, Node> places = new HashMap<>();
        private int length;
        private MappedText text = html.build();

        void add(Node node) {
            if (node.source != null) {
                html.append(node.source);
                length += node.source.length();
            } else {
                places.put(length, node);
                html.append(PLACE, 0);
                length += PLACE.length();
            }
        }

        Node read() {
            text = html.build();
            String all = text.toString();
            long tags = all.chars().filter(c -> c == '<').count();
            document.effort.look(tags * tags); // each may be compared with all that are open
            Node root = new Node(Kind.ROOT, 0);
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            append(parser.parseFragmentInput(all, new Element("div"), ""), root, offset(0));
            return root;
        }

        private int offset(int position) {
            return excerpts.marks().text().offset(text.offset(position));
        }

        private void append(List<org.jsoup.nodes.Node> from, Node into, int outer) {
            document.effort.enter(outer);
            for (org.jsoup.nodes.Node one : from) {
                int position = one.sourceRange().isTracked() ? one.sourceRange().startPos() : -1;
                int at = position < 0 ? outer : offset(position);
                Node place = one instanceof Element ? places.remove(position) : null;
                if (place != null) {
                    into.children.add(place);
                } else if (one instanceof TextNode words) {
                    into.addText(words.getWholeText(), at + leadingSpace(words.getWholeText()));
                } else if (one instanceof Element element) {
                    into.children.add(element(element, at));
                } else if (position >= 0 && !(one instanceof DataNode)) {
                    excerpts.marks().at(text.offset(position)).ifPresent(into.children::add);
                }
            }
            into.children = excerpts.marks().give(into.children);
            document.effort.leave();
        }

        private Node element(Element element, int at) {
            Node node = new Node(Kind.HTML, at);
            node.name = element.normalName();
            for (Attribute attribute : element.attributes()) {
                node.attributes.put(attribute.getKey(), Excerpts.attribute(attribute.getValue()));
            }
            node.attributes.remove("markdown");
            append(element.childNodes(), node, at);
            return node;
        }

        private static int leadingSpace(String text) {
            return text.isBlank() ? 0 : text.length() - text.stripLeading().length();
        }
    }
}

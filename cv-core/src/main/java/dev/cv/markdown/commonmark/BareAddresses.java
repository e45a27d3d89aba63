package dev.cv.markdown.commonmark;

import dev.cv.markdown.text.Effort;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Makes links of addresses that stand in text as they are. (GFM, "Autolinks (extension)") */
final class BareAddresses {

    private static final LinkExtractor ADDRESSES = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private static final Pattern SCHEMES = Pattern.compile("(?i)(?:https?|ftp)://.*");

    private BareAddresses() {}

    /** The nodes with text taken apart where an address stands in it, outside of links. */
    static List<Node> linked(List<Node> nodes, Effort effort) {
        List<Node> all = new ArrayList<>();
        for (Node node : nodes) {
            if (node.is(Kind.TEXT)) {
                split(node, all, effort);
            } else {
                boolean link = node.is(Kind.LINK) || (node.is(Kind.HTML) && node.name.equals("a"));
                if (!link) {
                    node.children = linked(node.children, effort);
                }
                all.add(node);
            }
        }
        return all;
    }

    private static void split(Node text, List<Node> into, Effort effort) {
        String value = text.value.toString();
        if (value.indexOf('@') < 0 && value.indexOf("://") < 0 && !value.contains("ww.") && !value.contains("WW.")) {
            into.add(text);
            return;
        }
        effort.look(value.length());
        Node rest = new Node(Kind.TEXT, text.offset);
        for (Span span : ADDRESSES.extractSpans(value)) {
            String words = value.substring(span.getBeginIndex(), span.getEndIndex());
            if (span instanceof LinkSpan link && isLink(link, words)) {
                int at = text.offset + Math.max(0, span.getBeginIndex() - text.indentation());
                add(rest, into);
                into.add(link(link.getType(), words, at));
                rest = new Node(Kind.TEXT, at + words.length());
            } else {
                rest.value.append(words);
            }
        }
        add(rest, into);
    }

    private static boolean isLink(LinkSpan span, String words) {
        return span.getType() != LinkType.URL || SCHEMES.matcher(words).matches();
    }

    private static void add(Node rest, List<Node> into) {
        if (!rest.value.isEmpty()) {
            into.add(rest);
        }
    }

    private static Node link(LinkType type, String words, int at) {
        String scheme = type == LinkType.EMAIL ? "mailto:" : type == LinkType.WWW ? "http://" : "";
        Node link = new Node(Kind.LINK, at);
        link.attributes.put("href", Excerpts.attribute(scheme + words));
        link.addText(words, at);
        return link;
    }
}

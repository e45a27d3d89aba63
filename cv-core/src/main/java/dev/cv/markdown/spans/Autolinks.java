package dev.cv.markdown.spans;

import dev.cv.markdown.text.Entities;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses in angle brackets. */
final class Autolinks {

    private static final String MAIL_PART = "[\\p{L}\\p{M}\\p{N}\\-_.]+?";
    private static final Pattern ADDRESS =
            Pattern.compile("<((mailto|https?|ftps?):.+?|" + MAIL_PART + "@" + MAIL_PART + ")>", LineStarts.FLAGS);

    private Autolinks() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        if (scanner.peek() != '<') {
            return false;
        }
        int start = scanner.position;
        MatchResult match = scanner.scan(ADDRESS);
        if (match == null) {
            return false;
        }
        String address = match.group(1);
        Node link = parser.create(Kind.LINK, start);
        link.attributes.put("href", match.group(2) == null ? "mailto:" + address : address);
        link.addText(Entities.decode(address.replaceFirst("^mailto:", "")), link.offset + 1);
        parser.tree.children.add(link);
        return true;
    }
}

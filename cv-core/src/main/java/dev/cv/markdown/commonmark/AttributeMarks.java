package dev.cv.markdown.commonmark;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The attribute lists of a text, {@code {:.class}}, which CommonMark has not. In the text that is parsed each is a processing
 * instruction of the same length: among blocks that is a block of its own, which ends what stands before, and among spans it is passed
 * on as it is.
 */
final class AttributeMarks {

    /** What an item begins with, before a list of its own. */
    private static final Pattern BEFORE_ITEM = Pattern.compile("[ \\t>]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+");

    private static final Pattern NO_TEXT = Pattern.compile("[ \\t>]*");
    private static final Pattern DEFINITION = Pattern.compile("(" + AttributeList.NAME + "):(?=\\s|[.#])");

    /** {@code <?} and {@code ?>}. */
    private static final int SHORTEST = 4;

    private final Document document;
    private final Map<Integer, Mark> byStart = new HashMap<>();
    private final Map<Integer, MappedText> ofItems = new HashMap<>();
    private final MappedText text;
    private final MappedText masked;

    /** A list with its braces, whether it has its line for itself, and how it stands to the lines around. */
    private record Mark(MappedText braces, boolean alone, boolean afterBlank, boolean beforeBlank) {

        MappedText content() {
            return braces.subSequence(2, braces.length() - 1);
        }
    }

    private AttributeMarks(Document document, MappedText written) {
        this.document = document;
        this.text = withoutItems(written);
        this.masked = mask();
    }

    static AttributeMarks in(Document document, MappedText text) {
        return new AttributeMarks(document, text);
    }

    /** The text with the lists in it; those that items begin with are taken out. */
    MappedText text() {
        return text;
    }

    /** The text as it is parsed. */
    MappedText masked() {
        return masked;
    }

    /** What the list says that the item whose content begins here begins with. */
    Optional<MappedText> ofItem(int contentStart) {
        return Optional.ofNullable(ofItems.get(contentStart));
    }

    /** The list that begins at an index, as a node for {@link #give} to take away again. */
    Optional<Node> at(int index) {
        return Optional.ofNullable(byStart.get(index)).map(mark -> {
            Node node = new Node(Kind.BOUNDARY, mark.braces.offset(0));
            node.name = "attributes";
            node.level = index;
            return node;
        });
    }

    /** Takes out what items begin with, {@code - {:.class} text}. */
    private MappedText withoutItems(MappedText written) {
        String all = written.toString();
        MappedText.Builder out = new MappedText.Builder(written.effort());
        int from = 0;
        int length = 0;
        for (int at = next(all, 0); at >= 0; at = next(all, at + 2)) {
            int end = closing(written, at);
            int line = all.lastIndexOf('\n', at) + 1;
            if (end < 0 || !BEFORE_ITEM.matcher(all).region(line, at).matches()) {
                continue;
            }
            int after = end + 1;
            while (after < all.length() && (all.charAt(after) == ' ' || all.charAt(after) == '\t')) {
                after++;
            }
            out.append(written.subSequence(from, at));
            length += at - from;
            ofItems.put(length, written.subSequence(at + 2, end));
            from = after;
        }
        return from == 0 ? written : out.append(written.from(from)).build();
    }

    private MappedText mask() {
        String all = text.toString();
        MappedText.Builder out = new MappedText.Builder(text.effort());
        int from = 0;
        for (int at = next(all, 0); at >= 0; at = next(all, at + 2)) {
            int end = closing(text, at);
            if (at < from || end < 0 || end + 1 - at < SHORTEST) {
                continue;
            }
            Optional<Mark> mark = mark(all, at, end + 1);
            if (mark.isPresent()) {
                byStart.put(at, mark.get());
                out.append(text.subSequence(from, at)).append("<?", text.offset(at));
                for (int i = at + 2; i < end - 1; i++) {
                    out.append('x', text.offset(i));
                }
                out.append("?>", text.offset(end));
                from = end + 1;
            }
        }
        return from == 0 ? text : out.append(text.from(from)).build();
    }

    /** A list at the beginning of a line has it for itself, or is text. */
    private Optional<Mark> mark(String all, int at, int end) {
        int line = all.lastIndexOf('\n', at) + 1;
        int lineEnd = all.indexOf('\n', end);
        lineEnd = lineEnd < 0 ? all.length() : lineEnd;
        boolean first = NO_TEXT.matcher(all).region(line, at).matches();
        boolean last = all.substring(end, lineEnd).isBlank();
        if (first && !last) {
            return Optional.empty();
        }
        return Optional.of(new Mark(
                text.subSequence(at, end),
                first,
                line == 0 || isBlank(all, line - 1),
                lineEnd + 1 >= all.length() || isBlank(all, all.indexOf('\n', lineEnd + 1))));
    }

    /** Whether nothing but quote marks stands on the line that ends at an index. */
    private static boolean isBlank(String all, int lineEnd) {
        int end = lineEnd < 0 ? all.length() : lineEnd;
        int start = end == 0 ? 0 : all.lastIndexOf('\n', end - 1) + 1;
        return NO_TEXT.matcher(all).region(start, end).matches();
    }

    /** Where a list begins that is no extension and not escaped. */
    private static int next(String all, int from) {
        int at = all.indexOf("{:", from);
        while (at >= 0 && (all.startsWith("{::", at) || all.startsWith("{:/", at) || isEscaped(all, at))) {
            at = all.indexOf("{:", at + 2);
        }
        return at;
    }

    private static boolean isEscaped(String all, int at) {
        int backslashes = 0;
        while (at > backslashes && all.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static int closing(MappedText text, int at) {
        int lineEnd = at;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n') {
            lineEnd++;
        }
        return AttributeList.closing(text.subSequence(0, lineEnd), at + 2);
    }

    /** Gives the lists among siblings to those they belong to, and takes them away; one that belongs to none is text again. */
    List<Node> give(List<Node> siblings) {
        if (siblings.stream().noneMatch(AttributeMarks::isMark)) {
            return siblings;
        }
        List<Node> left = new ArrayList<>();
        List<Mark> waiting = new ArrayList<>();
        for (Node sibling : siblings) {
            if (isMark(sibling)) {
                Mark mark = byStart.get(sibling.level);
                if (mark != null && !define(mark) && !giveToLast(left, mark)) {
                    if (mark.alone && !mark.beforeBlank) {
                        waiting.add(mark);
                    } else {
                        leave(mark, sibling, left);
                    }
                }
            } else {
                boolean block = !isSpace(sibling);
                left.add(sibling);
                if (block) {
                    waiting.forEach(mark -> read(mark, sibling));
                    waiting.clear();
                }
            }
        }
        waiting.forEach(mark -> tellOfNone(mark));
        return left;
    }

    private static boolean isMark(Node node) {
        return node.is(Kind.BOUNDARY) && node.name.equals("attributes");
    }

    private static boolean isSpace(Node node) {
        return node.is(Kind.TEXT) && node.value.toString().isBlank();
    }

    /** Whether the list is one that others refer to by a name. */
    private boolean define(Mark mark) {
        MappedText content = mark.content();
        Matcher name = DEFINITION.matcher(content);
        if (!mark.alone || !name.lookingAt()) {
            return false;
        }
        document.attributeLists
                .computeIfAbsent(name.group(1), any -> new AttributeList())
                .read(content.from(name.end()), mark.braces.offset(0));
        return true;
    }

    private static boolean giveToLast(List<Node> left, Mark mark) {
        int last = left.size() - 1;
        while (mark.alone && last >= 0 && isSpace(left.get(last))) {
            last--;
        }
        @Nullable Node before = last < 0 ? null : left.get(last);
        boolean near = before != null && !(mark.alone && mark.afterBlank);
        if (before == null || !near || before.is(Kind.TEXT) || before.is(Kind.LINE_BREAK)) {
            return false;
        }
        read(mark, before);
        return true;
    }

    private static void read(Mark mark, Node node) {
        node.attributeList().read(mark.content(), mark.braces.offset(0));
    }

    private void leave(Mark mark, Node node, List<Node> left) {
        if (mark.alone) {
            tellOfNone(mark);
            return;
        }
        document.report(MarkdownProblem.ATTRIBUTE_LIST_IN_TEXT, node.offset);
        Node written = new Node(Kind.TEXT, node.offset);
        written.value.append(mark.braces);
        left.add(written);
    }

    private void tellOfNone(Mark mark) {
        document.report(MarkdownProblem.ATTRIBUTE_LIST_WITHOUT_BLOCK, mark.braces.offset(0));
    }
}

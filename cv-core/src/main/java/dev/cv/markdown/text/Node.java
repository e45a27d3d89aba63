package dev.cv.markdown.text;

import dev.cv.model.TableCell.Alignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the document while it is read. It changes until the whole file is known, as attribute lists, links and notes
 * may be defined after they are used; then the model is built of it.
 */
public final class Node {

    /** What a piece is. */
    public enum Kind {
        ROOT,
        /** Empty lines; the value is their text. */
        BLANK,
        /** The end of a block that is nothing itself: {@code ^}, an attribute list, a definition. */
        BOUNDARY,
        PARAGRAPH,
        HEADING,
        QUOTE,
        CODE_BLOCK,
        RULE,
        BULLET_LIST,
        ORDERED_LIST,
        ITEM,
        DEFINITION_LIST,
        TERM,
        DESCRIPTION,
        TABLE,
        TABLE_SECTION,
        ROW,
        CELL,
        /** Text whose spans are not read yet. */
        SOURCE,
        /** An HTML element, a block or a span. */
        HTML,
        /** What {@code {::nomarkdown}} keeps. */
        RAW_HTML,
        MATH,
        TEXT,
        EMPHASIS,
        STRONG,
        STRIKETHROUGH,
        CODE,
        LINK,
        IMAGE,
        LINE_BREAK,
        FOOTNOTE_REFERENCE,
        ABBREVIATION,
        COMMENT
    }

    public final Kind kind;
    /** Where it begins, in the body's source. */
    public final int offset;

    public final Map<String, String> attributes = new LinkedHashMap<>();
    public List<Node> children = new ArrayList<>();
    /** An element's name, a note's, a boundary's kind, a table section's, a list's first number, the id made for a heading. */
    public String name = "";
    /** What it says, where no children say it. */
    public final StringBuilder value = new StringBuilder();

    @Nullable
    public AttributeList attributeList;

    @Nullable
    public MappedText source;

    /** A heading's level, a table's number of columns. */
    public int level;
    /** Whether text ends with a symbol. */
    public boolean symbolLast;

    public boolean tight;
    /** Whether a formula stands in lines of its own. */
    public boolean block;
    /** How the content of an HTML element is read. */
    public HtmlContent content = HtmlContent.RAW;
    /** For an item of a task list, whether it is ticked. */
    @Nullable
    public Boolean done;
    /** How the columns of a table are aligned. */
    public List<Alignment> alignment = List.of();

    private int indentation = -1;

    public Node(Kind kind, int offset) {
        this.kind = kind;
        this.offset = offset;
    }

    /** Text whose spans are still to be read. */
    public static Node ofSource(MappedText text) {
        Node node = new Node(Kind.SOURCE, text.offset(0));
        node.source = text;
        return node;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    @Nullable
    public Node last() {
        return children.isEmpty() ? null : children.get(children.size() - 1);
    }

    boolean endsWith(Kind other) {
        return !children.isEmpty() && children.get(children.size() - 1).kind == other;
    }

    /** The attribute list that belongs to it, made when first asked for. */
    public AttributeList attributeList() {
        if (attributeList == null) {
            attributeList = new AttributeList();
        }
        return attributeList;
    }

    /** A paragraph's last line goes on to a line end where another block follows in the same item. */
    public void endLine() {
        MappedText text = children.get(0).source;
        if (text != null) {
            MappedText.Builder ended = new MappedText.Builder(text.effort());
            children.set(
                    0,
                    ofSource(ended.append(text)
                            .append("\n", text.offset(text.length()))
                            .build()));
        }
    }

    /** How much white space stands before the first word of its value; the offset is that word's. */
    public int indentation() {
        if (indentation < 0) {
            indentation = 0;
            while (indentation < value.length() && MappedText.isSpace(value.charAt(indentation))) {
                indentation++;
            }
        }
        return indentation;
    }

    /** Where an attribute is given: in its list, else in the node itself. */
    public int offsetOf(String attribute) {
        boolean listed = attributeList != null && attributeList.values.containsKey(attribute);
        return listed && attributeList != null ? attributeList.offset : offset;
    }

    /** Adds a quote, a dash or the like, which kramdown takes for an element: attribute lists may follow it. */
    public void addSymbol(String text, int at) {
        addText(text, at);
        children.get(children.size() - 1).symbolLast = true;
    }

    /** Adds text at the end; neighbouring text becomes one piece. */
    public void addText(String text, int at) {
        if (text.isEmpty()) {
            return;
        }
        if (!endsWith(Kind.TEXT)) {
            children.add(new Node(Kind.TEXT, at));
        }
        Node last = children.get(children.size() - 1);
        last.value.append(text);
        last.symbolLast = false;
    }
}

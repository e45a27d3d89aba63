package dev.cv.markdown.blocks;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.TextScanner;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The first line of a list item or a description, and what it asks of the lines after it.
 *
 * @param text what stands behind the mark
 * @param indentation how far that is indented, mark included
 */
record FirstLine(MappedText text, int indentation) {

    private static final Pattern BEFORE_BRACE = Pattern.compile("\\s*\\{:(?!\\w[\\w-]*:|:|/)");

    static FirstLine of(int markWidth, MappedText behindMark) {
        if (isOnlyAttributeList(behindMark)) {
            return new FirstLine(behindMark.stripLeading(), 4);
        }
        MappedText.Builder expanded = new MappedText.Builder(behindMark.effort());
        int i = 0;
        int column = markWidth;
        while (i < behindMark.length() && (behindMark.charAt(i) == ' ' || behindMark.charAt(i) == '\t')) {
            int width = behindMark.charAt(i) == '\t' ? 4 - column % 4 : 1;
            column += width;
            i++;
        }
        expanded.append(behindMark.from(i));
        return new FirstLine(expanded.build().stripLeading(), column);
    }

    private static boolean isOnlyAttributeList(MappedText text) {
        int end = attributeListEnd(text);
        return text.from(Math.max(end, 0)).isBlank();
    }

    /** Where the attribute list that begins the item ends, with the white space after it; -1 if none does. */
    private static int attributeListEnd(MappedText text) {
        MatchResult open = new TextScanner(text).check(BEFORE_BRACE);
        int closing = open == null ? -1 : AttributeList.closing(text, open.end());
        if (open == null || closing <= open.end()) {
            return -1;
        }
        return text.length() - text.from(closing + 1).stripLeading().length();
    }

    /** The text behind the attribute list that begins it; the list goes into {@code item}. */
    static MappedText takeAttributeList(MappedText text, Node item) {
        int end = attributeListEnd(text);
        if (end < 0) {
            return text;
        }
        MappedText list = text.stripLeading();
        int closing = AttributeList.closing(list, 2);
        item.attributeList().read(list.subSequence(2, closing), list.offset(0));
        return text.from(end);
    }

    /** How the next of its kind begins: it is indented less than the text here. */
    Pattern sibling(List<Pattern> marks) {
        return marks.get(indentation >= 1 && indentation <= 3 ? indentation - 1 : 3);
    }

    /** Whether a line belongs to the item. */
    boolean goesOn(TextScanner scanner, boolean afterBlank) {
        return isContent(scanner) || (!afterBlank && isLazy(scanner));
    }

    /** Whether a line is indented as far as the item's text is, in spaces or tabs. */
    private boolean isContent(TextScanner scanner) {
        int distance = 0;
        for (int steps = indentation / 4; steps > 0; steps--) {
            int width = stepWidth(scanner, distance);
            if (width == 0) {
                return false;
            }
            distance += width;
        }
        boolean indented = hasSpaces(scanner, distance, indentation % 4) || stepWidth(scanner, distance) > 0;
        return indented && !LineStarts.isBlank(scanner);
    }

    /** How many characters indent the line by a step more, at a distance from its start: a tab, four spaces or none. */
    private static int stepWidth(TextScanner scanner, int distance) {
        if (scanner.peek(distance) == '\t') {
            return 1;
        }
        return hasSpaces(scanner, distance, 4) ? 4 : 0;
    }

    private static boolean hasSpaces(TextScanner scanner, int distance, int count) {
        int found = 0;
        while (found < count && scanner.peek(distance + found) == ' ') {
            found++;
        }
        return found == count;
    }

    /** Whether a line goes on with the item though it is not indented. */
    private boolean isLazy(TextScanner scanner) {
        if (LineStarts.isBlank(scanner) || scanner.isAtEnd()) {
            return false;
        }
        int spaces = 0;
        while (scanner.peek(spaces) == ' ') {
            spaces++;
        }
        return spaces > Math.min(indentation, 3)
                || !(LineStarts.isAttributeList(scanner) || LineStarts.isBlockTag(scanner));
    }

    /** The line with the tabs that indent it written as spaces. */
    static MappedText expandTabs(MappedText line) {
        int tabs = 0;
        MappedText.Builder spaces = new MappedText.Builder(line.effort());
        while (tabs < line.length() && line.charAt(tabs) == '\t') {
            spaces.append("    ", line.offset(tabs++));
        }
        return tabs == 0 ? line : spaces.append(line.from(tabs)).build();
    }

    /** Whether the expanded line has the item's whole indentation. */
    boolean isIndented(MappedText expanded) {
        int spaces = 0;
        while (spaces < indentation && spaces < expanded.length() && expanded.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces == indentation;
    }

    /** The expanded line without the item's indentation, where it has it. */
    MappedText unindent(MappedText expanded) {
        return isIndented(expanded) ? expanded.from(indentation) : expanded;
    }
}

package dev.cv.markdown.blocks;

import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What both forms of headings share: words, and an id in braces at the end. */
final class Headings {

    private static final Pattern ID = Pattern.compile("[\\t ]\\{#([\\p{L}_:][\\p{L}\\p{N}_:.\\-\\u00B7]*)}$");

    private Headings() {}

    /** Adds a heading of the words; false where there are none. */
    static boolean add(BlockParser parser, int level, MappedText line, boolean closingMarks) {
        MappedText words = line.stripTrailing();
        var id = ID.matcher(words);
        boolean named = id.find();
        if (named) {
            words = words.subSequence(0, id.start()).stripTrailing();
        }
        if (closingMarks) {
            words = withoutClosingMarks(words);
        }
        if (words.length() == 0) {
            return false;
        }
        Node heading = parser.add(Kind.HEADING, parser.scanner.offset());
        heading.level = level;
        heading.children.add(Node.ofSource(words));
        if (named) {
            heading.attributes.put("id", id.group(1));
        }
        return true;
    }

    private static MappedText withoutClosingMarks(MappedText words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean marks =
                end < words.length() && end > 0 && (words.charAt(end - 1) == ' ' || words.charAt(end - 1) == '\t');
        return marks ? words.subSequence(0, end - 1).stripTrailing() : words;
    }

    static MappedText group(TextScanner scanner, MatchResult match, int group) {
        return scanner.text.subSequence(match.start(group), match.end(group));
    }
}

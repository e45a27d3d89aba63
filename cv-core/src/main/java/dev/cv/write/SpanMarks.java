package dev.cv.write;

import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import java.util.List;
import java.util.regex.Pattern;

/** Which marks can say what a span is, where it stands; none where only an element can. */
final class SpanMarks {

    private static final Pattern WEB = Pattern.compile("(?:https?|ftps?):[^\\s<>&|`{\\\\]++");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\-_.]++@[\\p{L}\\p{M}\\p{N}\\-_.]++");

    private SpanMarks() {}

    /** A star; an underscore where stars would run into one another. */
    static String ofEmphasis(Emphasis emphasis, StringBuilder out, char after, boolean inStrong) {
        List<Inline> content = emphasis.content();
        if (content.isEmpty() || Edges.areBlank(content)) {
            return "";
        }
        char before = last(out);
        boolean strongBefore = inStrong && out.length() >= 2 && out.charAt(out.length() - 2) == '*';
        boolean inside = isStar(content.get(0)) || isStar(content.get(content.size() - 1));
        boolean star = (before != '*' || strongBefore) && (after != '*' || inStrong) && !inside;
        if (star) {
            return "*";
        }
        boolean inWord = Character.isLetter(before) || before == '-' || Character.isLetterOrDigit(after);
        return inWord || before == '_' || after == '_' ? "" : "_";
    }

    static String ofStrong(Strong strong, StringBuilder out, char after) {
        List<Inline> content = strong.content();
        boolean fit = !content.isEmpty()
                && !Edges.areBlank(content)
                && !(content.get(0) instanceof Strong)
                && !(content.get(content.size() - 1) instanceof Strong)
                && last(out) != '*'
                && after != '*';
        return fit ? "**" : "";
    }

    static String ofStrikethrough(Strikethrough struck, StringBuilder out, char after) {
        List<Inline> content = struck.content();
        boolean fit = !content.isEmpty()
                && !Edges.areBlank(content)
                && last(out) != '~'
                && after != '~'
                && !Edges.anyOf(content, SpanMarks::holdsTilde);
        return fit ? "~~" : "";
    }

    /** Text alone has its tildes by their numbers. */
    private static boolean holdsTilde(Inline inline) {
        return inline instanceof Strikethrough
                || (inline instanceof Code code && code.text().indexOf('~') >= 0)
                || (inline instanceof Link link && (link.target() + link.title()).indexOf('~') >= 0)
                || (inline instanceof Image image && (image.source() + image.title()).indexOf('~') >= 0)
                || (inline instanceof InlineContainer && !(inline instanceof Link) && hasValues(inline));
    }

    private static boolean hasValues(Inline inline) {
        return (inline instanceof Emphasis emphasis
                        && !emphasis.attributes().values().isEmpty())
                || (inline instanceof Strong strong
                        && !strong.attributes().values().isEmpty());
    }

    private static boolean isStar(Inline inline) {
        return inline instanceof Emphasis
                || inline instanceof Strong
                || (inline instanceof Text text
                        && (text.text().startsWith("*") || text.text().endsWith("*")));
    }

    private static char last(StringBuilder out) {
        return out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
    }

    /** Whether the link is no more than its address. */
    static boolean isAutolink(Link link) {
        if (!link.title().isEmpty()
                || !link.attributes().isEmpty()
                || link.content().size() != 1) {
            return false;
        }
        String text = link.content().get(0) instanceof Text only ? only.text() : "";
        return link.target().equals(text)
                ? WEB.matcher(text).matches()
                : link.target().equals("mailto:" + text) && MAIL.matcher(text).matches();
    }
}

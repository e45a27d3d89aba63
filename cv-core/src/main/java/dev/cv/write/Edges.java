package dev.cv.write;

import dev.cv.model.Abbreviation;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import java.util.List;
import java.util.function.Predicate;

/** What pieces of running text begin and end with, once written. */
final class Edges {

    private Edges() {}

    /** The first character, where it matters to what stands before; {@code <} for a tag. */
    static char first(Inline inline) {
        if (inline instanceof Text text) {
            return text.text().charAt(0);
        } else if (inline instanceof Link || inline instanceof FootnoteReference) {
            return '[';
        } else if (inline instanceof Image) {
            return '!';
        } else if (inline instanceof Code) {
            return '`';
        } else if (inline instanceof Emphasis || inline instanceof Strong) {
            return '*';
        } else if (inline instanceof Strikethrough) {
            return '~';
        }
        if (inline instanceof Abbreviation) {
            return 'a';
        }
        return inline instanceof LineBreak ? ' ' : '<';
    }

    /** The last character likewise. */
    static char last(Inline inline) {
        if (inline instanceof Text text) {
            return text.text().charAt(text.text().length() - 1);
        } else if (inline instanceof Emphasis || inline instanceof Strong) {
            return '*';
        } else if (inline instanceof Strikethrough) {
            return '~';
        }
        return inline instanceof LineBreak ? ' ' : '>';
    }

    static char first(List<Inline> content) {
        return content.isEmpty() ? ' ' : first(content.get(0));
    }

    static char last(List<Inline> content) {
        return content.isEmpty() ? ' ' : last(content.get(content.size() - 1));
    }

    /** Whether a mark can't stand right before or right behind the content. */
    static boolean areBlank(List<Inline> content) {
        return isSpace(first(content)) || isSpace(last(content));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether any piece, however deep, is such a one. */
    static boolean anyOf(List<Inline> content, Predicate<Inline> test) {
        for (Inline inline : content) {
            if (test.test(inline)
                    || (inline instanceof InlineContainer container && anyOf(container.content(), test))) {
                return true;
            }
        }
        return false;
    }
}

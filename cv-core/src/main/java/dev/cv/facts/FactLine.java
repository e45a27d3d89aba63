package dev.cv.facts;

import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text that can be cut where its own words, not those of a link or the like in it, say so. */
final class FactLine {

    /** A longer text is no line of facts; patterns that look for spaces get slow where there are very many. */
    private static final int MOST_CHARACTERS = 300;

    private static final int MOST_PARTS = 24;

    /** Stands for a character that is not to be cut at. */
    private static final char CLOSED = '\uFFFC';

    private final List<Inline> content;
    private final String text;
    private final String open;

    FactLine(List<Inline> content) {
        this(content, /* through= */ false);
    }

    private FactLine(List<Inline> content, boolean through) {
        this.content = content;
        StringBuilder all = new StringBuilder();
        StringBuilder cuttable = new StringBuilder();
        for (Inline inline : content) {
            String words = inline.text();
            all.append(words);
            boolean own = inline instanceof Text || inline instanceof LineBreak || (through && isOpen(inline, content));
            if (own && inline instanceof InlineContainer container) {
                cuttable.append(new FactLine(container.content(), /* through= */ true).open);
            } else {
                cuttable.append(own ? words : String.valueOf(CLOSED).repeat(words.length()));
            }
        }
        this.text = all.toString();
        this.open = cuttable.toString();
    }

    /** A line that can be cut within emphasis, code and spans, too: they are how it looks, not what it says. */
    static FactLine through(List<Inline> content) {
        return new FactLine(content, /* through= */ true);
    }

    /** A link can be cut where it is all there is. */
    private static boolean isOpen(Inline inline, List<Inline> among) {
        if (FactSpans.label(inline).isPresent()
                || (inline instanceof InlineContainer container
                        && !container.spelledOut().equals(container.content()))) {
            return false;
        }
        return inline instanceof Code
                || (inline instanceof Link && among.size() == 1 && !isBracketed(inline))
                || inline instanceof Strong
                || inline instanceof Emphasis
                || inline instanceof Phrase;
    }

    /** A name with more in brackets is one name. */
    private static boolean isBracketed(Inline link) {
        return link.text().endsWith(")");
    }

    List<Inline> content() {
        return content;
    }

    /**
     * A part of the line.
     *
     * @param start where it begins in the text
     * @param end where it ends
     * @param before the mark that parts it from the one before, stripped; empty for the first
     */
    record Part(int start, int end, String before) {}

    String text() {
        return text;
    }

    /** The words of a part. */
    String text(int start, int end) {
        return text.substring(start, Math.max(start, end)).strip();
    }

    String text(Part part) {
        return text(part.start, part.end);
    }

    /** The line's own text; a character that belongs to a link or the like is none that a separator has. */
    String open() {
        return open;
    }

    boolean isShort() {
        return text.length() <= MOST_CHARACTERS;
    }

    /** The parts between separators that hold words; one part where the line is too long to be one of facts. */
    List<Part> parts(Pattern separator, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        String before = "";
        Matcher matcher = separator.matcher(open).region(from, to).useTransparentBounds(true);
        while (isShort() && parts.size() < MOST_PARTS && matcher.find()) {
            if (!text(start, matcher.start()).isEmpty()) {
                parts.add(new Part(start, matcher.start(), before));
                before = matcher.group().strip();
            }
            start = matcher.end();
        }
        if (!text(start, to).isEmpty()) {
            parts.add(new Part(start, to, before));
        }
        return parts;
    }

    List<Part> parts(Pattern separator) {
        return parts(separator, 0, text.length());
    }

    /** The pieces from one place to another, without spaces at the ends. */
    List<Inline> slice(int start, int end) {
        int from = start;
        int to = Math.max(start, end);
        while (from < to && Character.isWhitespace(open.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(open.charAt(to - 1))) {
            to--;
        }
        return piece(from, to);
    }

    /** The pieces from one place to another, with spaces at the ends. */
    List<Inline> piece(int from, int to) {
        return slice(content, from, to);
    }

    /** What stands between; text that is cut keeps the emphasis it stands in, all else is taken whole or not at all. */
    private static List<Inline> slice(List<Inline> content, int from, int to) {
        List<Inline> slice = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int next = at + inline.text().length();
            boolean whole = at >= from && next <= to;
            boolean some = next > from && at < to;
            if (whole && !(inline instanceof Text && next == at)) {
                slice.add(inline);
            } else if (some && inline instanceof Text words) {
                slice.add(cut(words, Math.max(from - at, 0), Math.min(to, next) - at));
            } else if (some && inline instanceof Code code) {
                String words = code.text().substring(Math.max(from - at, 0), Math.min(to, next) - at);
                slice.add(new Code(words, code.attributes(), code.position()));
            } else if (some && isOpen(inline, content) && inline instanceof InlineContainer container) {
                List<Inline> inner = slice(container.content(), from - at, to - at);
                if (!inner.isEmpty()) {
                    slice.add(container.with(inner, container.attributes()));
                }
            }
            at = next;
        }
        return slice;
    }

    static Text cut(Text words, int from, int to) {
        if (from == 0 && to == words.text().length()) {
            return words;
        }
        return new Text(words.text().substring(from, to), behind(words.position(), from));
    }

    /** A few characters on; what Markdown wrote with more characters than it shows makes that a guess. */
    static Position behind(Position at, int characters) {
        int end = at.file().text().length();
        return new Position(at.file(), Math.min(at.offset() + characters, end));
    }

    /** Where the words from there on stand in the source. */
    Position position(int start, Position otherwise) {
        List<Inline> rest = slice(start, text.length());
        return rest.isEmpty() ? otherwise : rest.get(0).position();
    }
}

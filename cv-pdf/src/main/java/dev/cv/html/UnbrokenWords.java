package dev.cv.html;

import dev.cv.model.Abbreviation;
import dev.cv.model.BreakOpportunity;
import dev.cv.model.Code;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Phrase;
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text cut so that the engine can't break a line inside a word: it takes any change of element for a place to
 * break, so {@code (**office**),} could lose its brackets. Pieces of one word are put together.
 */
final class UnbrokenWords {

    private static final String CLOSING = ".,;:!?)]}\u2019\u201D\u00BB%\u2026";

    /** A few points beyond the margin are less than a comma at the beginning of a line. */
    private static final int HANGING = 3;

    /** A run of pieces. */
    sealed interface Run {

        /** A piece that may be broken where it has spaces. */
        record Loose(Inline inline) implements Run {}

        /** Pieces that make one word. */
        record Whole(List<Inline> pieces) implements Run {}

        /** Closing punctuation that stays on the line of the piece before it. */
        record Hanging(Text text) implements Run {}
    }

    private final List<Run> runs = new ArrayList<>();

    private UnbrokenWords() {}

    static List<Run> of(List<Inline> content) {
        UnbrokenWords words = new UnbrokenWords();
        content.forEach(words::add);
        return words.runs;
    }

    private void add(Inline inline) {
        if (inline instanceof BreakOpportunity) {
            return; // a word broken over two lines would be read as two
        } else if (inline instanceof FootnoteReference) {
            addReference(inline);
            return;
        }
        String text = Inline.text(List.of(inline));
        boolean joins = !runs.isEmpty() && isText(inline) && !startsWithSpace(text) && endsInsideWord();
        if (!joins) {
            runs.add(new Run.Loose(inline));
            return;
        }
        int end = isWhole(inline) ? text.length() : firstSpace(text);
        Inline head = part(inline, 0, end);
        if (inline instanceof Text
                && end <= HANGING
                && text.substring(0, end).chars().allMatch(UnbrokenWords::isClosing)) {
            runs.add(new Run.Hanging((Text) head));
        } else {
            joinToLast(head);
        }
        if (end < text.length()) {
            runs.add(new Run.Loose(part(inline, end, text.length())));
        }
    }

    /** The number of a note stays on the line of what it follows, be that punctuation. */
    private void addReference(Inline reference) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last instanceof Run.Hanging hanging) {
            runs.remove(runs.size() - 1);
            joinToLast(hanging.text());
        }
        if (last != null && (last instanceof Run.Hanging || endsInsideWord())) {
            joinToLast(reference);
        } else {
            runs.add(new Run.Loose(reference));
        }
    }

    private void joinToLast(Inline head) {
        int last = runs.size() - 1;
        List<Inline> pieces = new ArrayList<>();
        if (runs.get(last) instanceof Run.Whole whole) {
            runs.remove(last);
            pieces.addAll(whole.pieces());
        } else if (runs.get(last) instanceof Run.Loose loose) {
            runs.remove(last);
            String text = Inline.text(List.of(loose.inline()));
            int start = isWhole(loose.inline()) ? 0 : lastSpace(text) + 1;
            if (start > 0) {
                runs.add(new Run.Loose(part(loose.inline(), 0, start)));
            }
            pieces.add(part(loose.inline(), start, text.length()));
        }
        pieces.add(head);
        runs.add(new Run.Whole(pieces));
    }

    private boolean endsInsideWord() {
        Run last = runs.get(runs.size() - 1);
        if (last instanceof Run.Loose loose) {
            String text = Inline.text(List.of(loose.inline()));
            boolean reference = loose.inline() instanceof FootnoteReference;
            return reference || (isText(loose.inline()) && !text.isEmpty() && !isSpace(text.charAt(text.length() - 1)));
        }
        return last instanceof Run.Whole;
    }

    private static boolean isText(Inline inline) {
        return !(inline instanceof LineBreak) && !(inline instanceof Image);
    }

    /** Cut in two it would say its expansion twice, or break where it must not. */
    private static boolean isWhole(Inline inline) {
        return inline instanceof Abbreviation
                || (inline instanceof Phrase phrase && phrase.name().equals("nobr"));
    }

    /** A piece with a part of its text. */
    private static Inline part(Inline inline, int start, int end) {
        if (inline instanceof Text text) {
            return new Text(text.text().substring(start, end), text.position());
        } else if (inline instanceof Code code) {
            return new Code(code.text().substring(start, end), code.attributes(), code.position());
        } else if (inline instanceof Phrase phrase && phrase.name().equals("q")) {
            List<Inline> content = parts(phrase.spelledOut(), start, end); // its marks are among the parts
            return new Phrase("span", content, phrase.attributes(), phrase.position());
        } else if (inline instanceof InlineContainer container && !isWhole(container)) {
            return container.with(parts(container.spelledOut(), start, end), container.attributes());
        }
        return inline;
    }

    private static List<Inline> parts(List<Inline> content, int start, int end) {
        List<Inline> parts = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int length = Inline.text(List.of(inline)).length();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, length);
            if (length == 0 ? isIn(at, start, end) : isWhole(inline) ? from == 0 && to > 0 : from < to) {
                parts.add(part(inline, from, to));
            }
            at += length;
        }
        return parts;
    }

    /** What has no text goes with the text before it. */
    private static boolean isIn(int at, int start, int end) {
        return (at > start || start == 0) && at <= end;
    }

    private static boolean startsWithSpace(String text) {
        return text.isEmpty() || isSpace(text.charAt(0));
    }

    private static int firstSpace(String text) {
        int i = 0;
        while (i < text.length() && !isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int lastSpace(String text) {
        int i = text.length() - 1;
        while (i >= 0 && !isSpace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }
}

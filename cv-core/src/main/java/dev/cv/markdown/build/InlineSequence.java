package dev.cv.markdown.build;

import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Inlines that stand one after the other; neighbouring text becomes one piece, white space is folded. */
public final class InlineSequence {

    /** All white space but single spaces, which are what it becomes. */
    private static final Pattern SPACE =
            Pattern.compile("[\\t\\r\\n\\f\\x0B][ \\t\\r\\n\\f\\x0B]*| [ \\t\\r\\n\\f\\x0B]+");

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private @Nullable Position pendingAt;

    /** The text with each run of white space as one space; the no-break space is none. */
    public static String fold(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    void addText(String text, Position at) {
        if (!text.isEmpty()) {
            pendingAt = pending.isEmpty() ? at : pendingAt;
            pending.append(text);
        }
    }

    void add(Inline inline) {
        flush(inline instanceof LineBreak);
        inlines.add(inline);
    }

    /** Makes one piece of the text that waits; white space around a break, or at the end of a block, is not seen. */
    private void flush(boolean trimEnd) {
        String text = fold(pending.toString());
        boolean trimStart = !inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof LineBreak;
        text = trimStart ? text.stripLeading() : text;
        text = trimEnd ? withoutSpaceAtEnd(text) : text;
        if (pendingAt != null && !text.isEmpty()) {
            inlines.add(new Text(text, pendingAt));
        }
        pending.setLength(0);
    }

    /** Folded text has one space there at most. */
    private static String withoutSpaceAtEnd(String folded) {
        return folded.endsWith(" ") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private void trimStart() {
        if (!inlines.isEmpty()
                && inlines.get(0) instanceof Text first
                && first.text().startsWith(" ")) {
            inlines.remove(0);
            if (first.text().length() > 1) {
                inlines.add(0, new Text(first.text().substring(1), first.position()));
            }
        }
    }

    /** All of a block: without white space at its ends. */
    List<Inline> toList() {
        flush(true);
        trimStart();
        return inlines;
    }

    /** A part of a block. */
    List<Inline> toInnerList() {
        flush(false);
        return inlines;
    }
}

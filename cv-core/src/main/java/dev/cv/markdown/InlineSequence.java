package dev.cv.markdown;

import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Inlines that stand one after the other; neighbouring text becomes one piece, white space is folded. */
final class InlineSequence {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f\\x0B]+");

    private final List<Inline> inlines = new ArrayList<>();

    /** The text with each run of white space as one space; the no-break space is none. */
    static String fold(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    void addText(String text, Position at) {
        int last = inlines.size() - 1;
        if (last >= 0 && inlines.get(last) instanceof Text before) {
            inlines.set(last, new Text(fold(before.text() + text), before.position()));
        } else if (last >= 0 && inlines.get(last) instanceof LineBreak) {
            put(new Text(fold(text).stripLeading(), at));
        } else {
            put(new Text(fold(text), at));
        }
    }

    void add(Inline inline) {
        if (inline instanceof LineBreak) {
            trimEnd(); // white space around a break is not seen
        }
        put(inline);
    }

    private void put(Inline inline) {
        if (!(inline instanceof Text text) || !text.text().isEmpty()) {
            inlines.add(inline);
        }
    }

    private void trimEnd() {
        int last = inlines.size() - 1;
        if (last >= 0 && inlines.get(last) instanceof Text before) {
            inlines.remove(last);
            put(new Text(before.text().replaceAll(" +$", ""), before.position()));
        }
    }

    private void trimStart() {
        if (!inlines.isEmpty() && inlines.get(0) instanceof Text first) {
            inlines.remove(0);
            String text = first.text().replaceAll("^ +", "");
            if (!text.isEmpty()) {
                inlines.add(0, new Text(text, first.position()));
            }
        }
    }

    /** All of a block: without white space at its ends. */
    List<Inline> toList() {
        trimStart();
        trimEnd();
        return inlines;
    }

    /** A part of a block. */
    List<Inline> toInnerList() {
        return inlines;
    }
}

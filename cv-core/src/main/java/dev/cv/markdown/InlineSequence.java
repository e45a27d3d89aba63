package dev.cv.markdown;

import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;

/** Inlines that stand one after the other; neighbouring text becomes one piece. */
final class InlineSequence {

    private final List<Inline> inlines = new ArrayList<>();

    void addText(String text, Position at) {
        int last = inlines.size() - 1;
        if (last >= 0 && inlines.get(last) instanceof Text before) {
            inlines.set(last, new Text(before.text() + text, before.position()));
        } else if (last >= 0 && inlines.get(last) instanceof LineBreak) {
            add(new Text(text.stripLeading(), at));
        } else {
            add(new Text(text, at));
        }
    }

    void add(Inline inline) {
        int last = inlines.size() - 1;
        if (inline instanceof LineBreak && last >= 0 && inlines.get(last) instanceof Text before) {
            // White space around a break is not seen.
            inlines.remove(last);
            add(new Text(before.text().stripTrailing(), before.position()));
        }
        if (!(inline instanceof Text text) || !text.text().isEmpty()) {
            inlines.add(inline);
        }
    }

    List<Inline> toList() {
        return inlines;
    }
}

package dev.cv.dates;

import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Changes words within running text, and leaves its links and emphasis. */
final class InlineEdit {

    private InlineEdit() {}

    /**
     * The text with other words from one character up to another; as it is where these don't stand in one piece.
     *
     * @param from counted in {@link Inline#text}
     */
    static List<Inline> replace(List<Inline> content, int from, int to, String words) {
        List<Inline> all = new ArrayList<>();
        int start = 0;
        for (Inline inline : content) {
            int end = start + inline.text().length();
            boolean within = from >= start && to <= end && from < end;
            all.add(within ? replace(inline, from - start, to - start, words) : inline);
            start = end;
        }
        return all;
    }

    private static Inline replace(Inline inline, int from, int to, String words) {
        if (inline instanceof Text text) {
            return new Text(text.text().substring(0, from) + words + text.text().substring(to), text.position());
        }
        boolean plain = inline instanceof InlineContainer container
                && container.spelledOut().equals(container.content());
        if (plain) {
            InlineContainer container = (InlineContainer) inline;
            return container.with(replace(container.content(), from, to, words), container.attributes());
        }
        return inline;
    }
}

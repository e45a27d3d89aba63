package dev.cv.reread;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of a tag tree as a screen reader speaks it: tag by tag, alternate text in a picture's place. */
final class SpokenText {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Quote", "Code", "Reference");

    private final StringBuilder text = new StringBuilder();
    private ReadTag.@Nullable Text last;

    String of(ReadTag tag) {
        speak(tag);
        return text.toString().strip();
    }

    private void speak(ReadTag tag) {
        boolean block = !INLINE.contains(tag.type());
        if (block) {
            endLine();
        }
        for (ReadTag.Kid kid : tag.kids()) {
            if (kid instanceof ReadTag.Inner inner) {
                speak(inner.tag());
            } else if (kid instanceof ReadTag.Text run) {
                speak(run);
            }
        }
        if (block) {
            endLine();
        }
    }

    private void speak(ReadTag.Text next) {
        if (last != null && (last.page() != next.page() || last.run().standsApartFrom(next.run()))) {
            if (!endsWithSpace()) {
                text.append(' ');
            }
        }
        text.append(next.run().text());
        last = next;
    }

    private void endLine() {
        last = null;
        text.setLength(text.toString().stripTrailing().length());
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    private boolean endsWithSpace() {
        return text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1));
    }
}

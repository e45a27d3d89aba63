package dev.cv.style;

import dev.cv.model.Abbreviation;
import dev.cv.model.Code;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Strikethrough;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.List;
import java.util.Set;

/** Makes passages of running text: one, and one more for each part of it in another language. */
record PassageWriter(Passage.Kind kind, Passage.Place place, List<Passage> out) {

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

    void write(List<Inline> content, String language, Position position) {
        int index = out.size();
        PassageText text = new PassageText(position);
        append(content, language, text, /* words= */ true);
        if (!text.text().isBlank()) {
            out.add(index, new Passage(kind, place, language, text));
        }
    }

    private void append(List<Inline> content, String language, PassageText text, boolean words) {
        content.forEach(inline -> append(inline, language, text, words));
    }

    private void append(Inline inline, String language, PassageText text, boolean words) {
        if (inline instanceof Text some) {
            if (words) {
                text.add(some.text(), some.position());
            } else {
                text.addOther(some.text());
            }
        } else if (inline instanceof Code code) {
            text.addOther(code.text());
        } else if (inline instanceof Image) {
            text.addOther(String.valueOf(Passage.OBJECT));
        } else if (inline instanceof LineBreak) {
            text.addLineEnd();
        } else if (inline instanceof InlineContainer container) {
            String own = container.attributes().values().getOrDefault("lang", language);
            if (own.equals(language)) {
                text.open();
                append(container.spelledOut(), language, text, words && isWords(container));
                text.close();
            } else {
                write(container.content(), own, inline.position());
                text.addOther(String.valueOf(Passage.OBJECT));
            }
        }
    }

    private static boolean isWords(InlineContainer container) {
        boolean shortForm = container instanceof Abbreviation || container instanceof Strikethrough;
        boolean code = container instanceof Phrase phrase && CODE.contains(phrase.name());
        return !shortForm && !code && !(container instanceof Link link && link.isEmpty());
    }
}

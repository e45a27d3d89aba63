package dev.cv.audit;

import dev.cv.model.Abbreviation;
import dev.cv.model.Attributes;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;

/** The attributes of running text. */
final class InlineAttributes {

    private InlineAttributes() {}

    static Attributes of(Inline inline) {
        if (inline instanceof Phrase phrase) {
            return phrase.attributes();
        } else if (inline instanceof Emphasis emphasis) {
            return emphasis.attributes();
        } else if (inline instanceof Strong strong) {
            return strong.attributes();
        } else if (inline instanceof Link link) {
            return link.attributes();
        } else if (inline instanceof Image image) {
            return image.attributes();
        } else if (inline instanceof Code code) {
            return code.attributes();
        } else if (inline instanceof Abbreviation abbreviation) {
            return abbreviation.attributes();
        } else if (inline instanceof Strikethrough struck) {
            return struck.attributes();
        }
        return Attributes.NONE;
    }
}

package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.vocabulary.Addresses;
import java.util.List;

/** Makes links of addresses and numbers. (FORMAT.md, "Contacts") */
public final class ContactLinks {

    private ContactLinks() {}

    /** The words as a link, where they are an address or a number and nothing else. */
    static List<Inline> linked(List<Inline> content) {
        if (content.size() != 1 || !(content.get(0) instanceof Text text)) {
            return content;
        }
        return Addresses.target(text.text())
                .<List<Inline>>map(target -> List.of(link(target, text.text().strip(), text.position())))
                .orElse(content);
    }

    public static Link link(String target, String words, Position at) {
        return new Link(target, "", List.of(new Text(words, at)), Attributes.NONE, at);
    }
}

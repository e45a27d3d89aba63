package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** A term or a description in a definition list. */
public sealed interface DefinitionItem {

    /** What its attribute list says. */
    Attributes attributes();

    /** Where it begins in the source. */
    Position position();

    /** What is described. */
    record Term(List<Inline> content, Attributes attributes, Position position) implements DefinitionItem {

        public Term {
            content = List.copyOf(content);
        }
    }

    /** What is said of the term or terms before it. */
    record Description(List<Block> blocks, Attributes attributes, Position position) implements DefinitionItem {

        public Description {
            blocks = List.copyOf(blocks);
        }
    }
}

package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** A term or a description in a definition list. */
public sealed interface DefinitionItem extends ModelNode {

    /** What is described. */
    record Term(List<Inline> content, Attributes attributes, Position position)
            implements DefinitionItem, TextContainer {

        public Term {
            content = List.copyOf(content);
        }

        @Override
        public Term with(List<Inline> content, Attributes attributes) {
            return new Term(content, attributes, position);
        }
    }

    /** What is said of the term or terms before it. */
    record Description(List<Block> blocks, Attributes attributes, Position position)
            implements DefinitionItem, BlockContainer {

        public Description {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Description with(List<Block> blocks, Attributes attributes) {
            return new Description(blocks, attributes, position);
        }
    }
}

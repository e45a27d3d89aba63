package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes blocks of what is said somewhere: of a text, or of parts one after the other. A part is a text, a list of
 * items, or such a list under the key {@link #NUMBERED}, perhaps with its first number under {@link #START}; an item is a
 * text, or parts again.
 */
record Contents(TextReader texts) {

    /** The key of a list whose items have numbers. */
    static final String NUMBERED = "numbered";

    static final String START = "start";

    List<Block> blocks(YamlValue value, boolean tight) {
        if (value instanceof YamlValue.Scalar text) {
            return texts.blocks(text, tight);
        }
        List<Block> blocks = new ArrayList<>();
        if (value instanceof YamlValue.Sequence parts) {
            for (YamlValue part : parts.values()) {
                if (part instanceof YamlValue.Sequence list && !list.values().isEmpty()) {
                    blocks.add(list(list));
                } else if (part instanceof YamlValue.Mapping mapping
                        && mapping.values().get(NUMBERED) instanceof YamlValue.Sequence list) {
                    int start = mapping.values().get(START) instanceof YamlValue.Scalar first
                            ? Integer.parseInt(first.text())
                            : 1;
                    blocks.add(list(list, /* numbered= */ true, start));
                } else if (part instanceof YamlValue.Scalar text) {
                    blocks.addAll(texts.blocks(text, tight));
                }
            }
        }
        return blocks;
    }

    /** The list of items, of which there is one at least. */
    ItemList list(YamlValue.Sequence items) {
        return list(items, /* numbered= */ false, 1);
    }

    private ItemList list(YamlValue.Sequence items, boolean numbered, int start) {
        List<ListItem> list = items.values().stream()
                .map(item -> new ListItem(blocks(item, /* tight= */ true), Attributes.NONE, item.position()))
                .toList();
        return new ItemList(numbered, start, list, Attributes.NONE, list.get(0).position());
    }
}

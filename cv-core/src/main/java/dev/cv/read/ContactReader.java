package dev.cv.read;

import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.Link;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Finds contacts: a list of the class {@code contact}. */
final class ContactReader {

    private final List<Contact> contacts = new ArrayList<>();

    /** The contacts found so far. */
    List<Contact> contacts() {
        return contacts;
    }

    private static boolean isMarked(Block block) {
        return block instanceof ItemList list
                && (list.attributes().has("contact") || list.attributes().has("contacts"))
                && isFlat(list);
    }

    /** Whether every item is one line of text. */
    private static boolean isFlat(ItemList list) {
        return list.items().stream()
                .allMatch(item -> item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph);
    }

    /** Takes the contact lists before the first heading out of the blocks and returns the rest. */
    List<Block> take(List<Block> blocks) {
        List<Block> rest = new ArrayList<>();
        boolean inHead = true;
        for (Block block : blocks) {
            inHead &= !(block instanceof Heading);
            if (inHead && isMarked(block)) {
                add((ItemList) block);
            } else {
                rest.add(block);
            }
        }
        return rest;
    }

    /** As {@link #take}; where no list is marked, the first list will do. */
    List<Block> takeFromAside(List<Block> blocks) {
        if (blocks.stream().anyMatch(ContactReader::isMarked)) {
            return take(blocks);
        }
        List<Block> rest = new ArrayList<>(blocks);
        for (Block block : blocks) {
            if (block instanceof ItemList list && isFlat(list)) {
                add(list);
                rest.remove(block);
                break;
            }
        }
        return rest;
    }

    private void add(ItemList list) {
        for (ListItem item : list.items()) {
            List<Inline> content = ((Paragraph) item.blocks().get(0)).content();
            contacts.add(new Contact(kind(content), content, item.attributes(), item.position()));
        }
    }

    private static Contact.Kind kind(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Link link) {
                String target = link.target();
                return target.startsWith("mailto:")
                        ? Contact.Kind.EMAIL
                        : target.startsWith("tel:") ? Contact.Kind.PHONE : Contact.Kind.WEB;
            }
        }
        return Contact.Kind.OTHER;
    }
}

package dev.cv.facts;

import dev.cv.model.Block;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The heads that the terms of a definition list may be, with the lines of facts that their descriptions begin with. */
final class DefinitionHeads {

    private DefinitionHeads() {}

    static List<ListHeads.Item> of(DefinitionList list) {
        List<ListHeads.Item> items = new ArrayList<>();
        List<DefinitionItem> group = new ArrayList<>();
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term
                    && !group.isEmpty()
                    && !(last(group) instanceof DefinitionItem.Term)) {
                if (!isTerm(group.get(0))) {
                    return List.of();
                }
                items.add(definition(group));
                group.clear();
            }
            group.add(item);
        }
        boolean whole = !group.isEmpty() && isTerm(group.get(0));
        if (whole) {
            items.add(definition(group));
        }
        return whole ? items : List.of();
    }

    private static DefinitionItem last(List<DefinitionItem> group) {
        return group.get(group.size() - 1);
    }

    private static ListHeads.Item definition(List<DefinitionItem> group) {
        List<Paragraph> lines = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        for (DefinitionItem item : group) {
            if (item instanceof DefinitionItem.Term term) {
                lines.add(new Paragraph(term.content(), term.attributes(), term.position()));
            } else if (item instanceof DefinitionItem.Description description) {
                for (Block block : description.blocks()) {
                    boolean head = body.isEmpty()
                            && lines.size() < 4
                            && block instanceof Paragraph
                            && HeadUnit.of(block).isHead();
                    if (head) {
                        lines.add((Paragraph) block);
                    } else {
                        body.add(block);
                    }
                }
            }
        }
        return new ListHeads.Item(lines.get(0), lines.subList(1, lines.size()), body);
    }

    /** A term that says nothing is none. */
    private static boolean isTerm(DefinitionItem item) {
        return item instanceof DefinitionItem.Term term
                && !Inline.text(term.content()).isBlank();
    }
}

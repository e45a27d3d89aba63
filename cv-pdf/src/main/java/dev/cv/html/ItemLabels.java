package dev.cv.html;

import dev.cv.model.Block;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Strong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Labels of a list's items, {@code **Languages:** COBOL}, and terms of definitions: where they are short they stand in a column as wide as they are. */
final class ItemLabels {

    /** The widest column of labels, and the narrowest, in ems. */
    private static final int MOST = 11;

    private static final int LEAST = 3;

    /** What a label may need more than its column has, as there is a space behind it. */
    private static final double SLACK = 0.2;

    private ItemLabels() {}

    /** The classes of a list whose items all begin with a short label; empty for others. */
    static Optional<List<String>> of(ItemList list) {
        List<String> labels = new ArrayList<>();
        for (ListItem item : list.items()) {
            Optional<String> label = label(item);
            if (label.isEmpty() || item.done().isPresent()) {
                return Optional.empty();
            }
            labels.add(label.get());
        }
        return classes(labels);
    }

    /** The classes of definitions that have a short term each. */
    static Optional<List<String>> of(DefinitionList list) {
        List<String> labels = new ArrayList<>();
        boolean termBefore = false;
        for (DefinitionItem item : list.items()) {
            boolean term = item instanceof DefinitionItem.Term;
            boolean plain = term
                    || (item instanceof DefinitionItem.Description description
                            && description.blocks().size() == 1
                            && description.blocks().get(0) instanceof Paragraph);
            if (!plain || (term && termBefore)) {
                return Optional.empty();
            }
            if (item instanceof DefinitionItem.Term label) {
                labels.add(Inline.text(label.content()));
            }
            termBefore = term;
        }
        return classes(labels);
    }

    /** Marks the label of an item that is written, with the colon behind it. */
    static void mark(Dom dom, Element item) {
        if (item.getFirstChild() == null || !(item.getFirstChild().getNextSibling() instanceof Element label)) {
            return;
        }
        boolean colonBehind = !label.getTextContent().stripTrailing().endsWith(":");
        if (colonBehind
                && label.getNextSibling() instanceof Element colon
                && colon.getTextContent().equals(":")) {
            Element whole = dom.add(item, "span", "item-label");
            item.insertBefore(whole, label);
            whole.appendChild(label);
            whole.appendChild(colon);
        } else if (!colonBehind) {
            Dom.addClasses(label, List.of("item-label"));
        }
    }

    private static Optional<String> label(ListItem item) {
        Optional<Block> first = item.blocks().stream().findFirst();
        if (first.isEmpty()
                || !(first.get() instanceof Paragraph paragraph)
                || paragraph.content().size() < 2) {
            return Optional.empty();
        }
        String label = paragraph.content().get(0) instanceof Strong strong
                ? strong.text().strip()
                : "";
        String behind = paragraph.content().get(1).text();
        boolean marked = label.endsWith(":") ? behind.startsWith(" ") : behind.startsWith(": ");
        return Optional.of(label).filter(any -> marked);
    }

    private static Optional<List<String>> classes(List<String> labels) {
        double widest = labels.stream().mapToDouble(ItemLabels::width).max().orElse(MOST + 1);
        int column = Math.max(LEAST, (int) Math.ceil(widest - SLACK));
        return labels.size() < 2 || column > MOST
                ? Optional.empty()
                : Optional.of(List.of("labels", "labels-" + column));
    }

    /** How wide a label is with its colon, in ems. */
    private static double width(String label) {
        return TableWidth.width(label.endsWith(":") ? label : label + ":");
    }
}

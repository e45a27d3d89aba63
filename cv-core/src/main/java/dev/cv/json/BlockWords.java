package dev.cv.json;

import dev.cv.model.Block;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.ListItem;
import dev.cv.model.ModelNode;
import dev.cv.model.Paragraph;
import dev.cv.model.Project;
import dev.cv.model.Table;
import dev.cv.model.TextContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that blocks say, as plain texts: what runs, and what is listed. */
final class BlockWords {

    private final List<String> texts = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    static BlockWords of(List<Block> blocks) {
        BlockWords words = new BlockWords();
        blocks.forEach(words::add);
        return words;
    }

    /** The running text, with blank lines between paragraphs. */
    String text() {
        return String.join("\n\n", texts);
    }

    /** The items of lists; those of lists within them follow them. */
    List<String> items() {
        return items;
    }

    /** A piece of work within an entry: its heading and text are an item, its own items follow. */
    void add(Project project) {
        BlockWords words = of(project.blocks());
        String heading = RunningText.of(project.heading().content()).strip();
        addTo(items, words.texts.isEmpty() ? heading : heading + ": " + words.text());
        items.addAll(words.items);
    }

    private static void addTo(List<String> list, String text) {
        if (!text.isBlank()) {
            list.add(text.strip());
        }
    }

    private void add(ModelNode node) {
        if (node instanceof Paragraph paragraph) {
            String text = RunningText.of(paragraph.content());
            if (!text.isEmpty()) {
                texts.add(text); // with the space at its ends, which may be within a longer text
            }
        } else if (node instanceof TextContainer text) {
            addTo(texts, RunningText.of(text.content()));
        } else if (node instanceof ListItem item) {
            add(item);
        } else if (node instanceof Table table) {
            add(table);
        } else if (node instanceof DefinitionList list) {
            add(list);
        } else if (node.children().isEmpty()) {
            node.texts().forEach(text -> addTo(texts, text.text()));
        } else {
            node.children().forEach(this::add);
        }
    }

    private void add(ListItem item) {
        BlockWords words = of(item.blocks());
        addTo(items, words.text());
        items.addAll(words.items);
    }

    private void add(Table table) {
        addTo(texts, RunningText.of(table.caption()));
        table.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.cells().stream().map(cell -> all(cell.blocks())).collect(Collectors.joining(" | ")))
                .forEach(row -> addTo(texts, row));
    }

    private void add(DefinitionList list) {
        String term = "";
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term named) {
                term += (term.isEmpty() ? "" : ", ")
                        + RunningText.of(named.content()).strip();
            } else if (item instanceof DefinitionItem.Description description) {
                addTo(texts, (term.isEmpty() ? "" : term + ": ") + all(description.blocks()));
                term = "";
            }
        }
        addTo(texts, term);
    }

    /** All in one text. */
    static String all(List<Block> blocks) {
        BlockWords words = of(blocks);
        List<String> all = new ArrayList<>(words.texts);
        all.addAll(words.items);
        return String.join("\n", all);
    }
}

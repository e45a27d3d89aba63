package dev.cv.json;

import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Project;
import dev.cv.model.Table;
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

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            String text = RunningText.of(paragraph.content());
            if (!text.isEmpty()) {
                texts.add(text); // with the space at its ends, which may be within a longer text
            }
        } else if (block instanceof ItemList list) {
            list.items().forEach(this::add);
        } else if (block instanceof Heading heading) {
            addTo(texts, RunningText.of(heading.content()));
        } else if (block instanceof BlockQuote quote) {
            quote.blocks().forEach(this::add);
        } else if (block instanceof Division division) {
            division.blocks().forEach(this::add);
        } else if (block instanceof Footnotes notes) {
            notes.notes().forEach(note -> note.blocks().forEach(this::add));
        } else if (block instanceof CodeBlock code) {
            addTo(texts, code.text());
        } else if (block instanceof Table table) {
            add(table);
        } else if (block instanceof DefinitionList list) {
            add(list);
        } else if (block instanceof Organization organization) {
            organization.description().forEach(this::add);
        } else if (block instanceof LocationDate locationDate) {
            locationDate.parts().forEach(part -> addTo(texts, RunningText.of(part.content())));
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

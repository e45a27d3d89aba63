package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.BlockVisitor;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Footnote;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Blocks as plain text. */
record PlainBlocks(PlainOut out, PlainInlines inlines, boolean setsDash) implements BlockVisitor {

    Stream<String> texts(List<Block> blocks) {
        return inlines.texts(blocks);
    }

    String text(List<Inline> content) {
        return inlines.text(content);
    }

    /** Blocks with a blank line between two, but for text and the list that it leads to. */
    void write(List<Block> blocks) {
        Block before = null;
        for (Block block : blocks) {
            boolean leads = before instanceof Paragraph && block instanceof ItemList;
            boolean heads = before instanceof Heading;
            if (before != null && !leads && !heads) {
                out.blank();
            }
            write(block);
            before = block;
        }
    }

    /** Blocks without space between. */
    private void closely(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    void write(Block block) {
        block.accept(this);
    }

    @Override
    public void visit(Paragraph paragraph) {
        out.text(text(paragraph.content()));
    }

    @Override
    public void visit(Heading heading) {
        out.text(text(heading.content()));
    }

    @Override
    public void visit(BlockQuote quote) {
        within("> ", "> ", () -> write(quote.blocks()));
    }

    @Override
    public void visit(Table table) {
        new PlainTable(out, inlines).write(table);
    }

    @Override
    public void visit(ThematicBreak rule) {
        out.line("---");
    }

    @Override
    public void visit(Organization organization) {
        write(organization.description());
    }

    @Override
    public void visit(LocationDate locationDate) {
        out.text(PlainHead.line(locationDate, inlines, setsDash));
    }

    private void within(String mark, String indentation, Runnable content) {
        out.open(mark, indentation);
        content.run();
        out.close();
    }

    @Override
    public void visit(ItemList list) {
        int number = list.start();
        for (ListItem item : list.items()) {
            String mark = list.ordered() ? number++ + ". " : "- ";
            String box = item.done().map(done -> done ? "[x] " : "[ ] ").orElse("");
            within(mark + box, " ".repeat(mark.length()), () -> closely(item.blocks()));
        }
    }

    /** {@code term: description}; further descriptions below the first. */
    @Override
    public void visit(DefinitionList list) {
        List<String> terms = new ArrayList<>();
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term term) {
                terms.add(text(term.content()).replace('\n', ' '));
                continue;
            }
            List<Block> blocks = ((DefinitionItem.Description) item).blocks();
            boolean text = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
            String first = text ? text(((Paragraph) blocks.get(0)).content()) : "";
            String lead = String.join(", ", terms) + (terms.isEmpty() ? "" : ":");
            within(terms.isEmpty() ? "  " : "", "  ", () -> {
                out.text((lead + " " + first).strip());
                closely(text ? blocks.subList(1, blocks.size()) : blocks);
            });
            terms.clear();
        }
        terms.forEach(out::text);
    }

    @Override
    public void visit(CodeBlock code) {
        String text = code.text().endsWith("\n")
                ? code.text().substring(0, code.text().length() - 1)
                : code.text();
        for (String line : text.split("\n", -1)) {
            out.line(withoutTabs(line.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\t]]", "").replaceAll("\\p{Z}", " ")));
        }
    }

    /** Tabs as the spaces that take one to the next of every four columns. */
    private static String withoutTabs(String line) {
        StringBuilder spaces = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                spaces.append(" ".repeat(4 - spaces.length() % 4));
            } else {
                spaces.append(c);
            }
        }
        return spaces.toString();
    }

    /** A figure's caption says what its picture is. */
    @Override
    public void visit(Division division) {
        boolean captioned = division.blocks().stream()
                .anyMatch(block ->
                        block instanceof Division caption && caption.name().equals("figcaption"));
        List<Block> blocks = captioned
                ? division.blocks().stream()
                        .filter(block -> !(block instanceof Paragraph paragraph && holdsOnlyPictures(paragraph)))
                        .toList()
                : division.blocks();
        write(blocks);
    }

    private static boolean holdsOnlyPictures(Paragraph paragraph) {
        return paragraph.all(Inline.class).stream()
                .allMatch(inline -> inline instanceof Image || inline instanceof InlineContainer);
    }

    @Override
    public void visit(Footnotes footnotes) {
        for (Footnote note : footnotes.notes()) {
            String mark = "[" + inlines.number(note) + "] ";
            within(mark, " ".repeat(mark.length()), () -> closely(note.blocks()));
        }
    }
}

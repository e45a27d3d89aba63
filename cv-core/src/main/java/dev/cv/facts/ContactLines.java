package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Emphasis;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Phrase;
import dev.cv.model.Strong;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.model.Text;
import dev.cv.model.TextContainer;
import dev.cv.source.Position;
import dev.cv.vocabulary.ContactLabel;
import dev.cv.vocabulary.ContactWords;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that a block holds, where it holds nothing but lines: those of a text, items, rows, terms with what they are. */
final class ContactLines {

    /**
     * A line.
     *
     * @param content its words; never empty
     * @param attributes those of the item or paragraph that it is in
     */
    record Line(List<Inline> content, Attributes attributes, Position position) {}

    /** Spaces make labels equally wide where each character is a word: {@code 姓　名：}. */
    private static final Pattern WIDE_LABEL =
            Pattern.compile("\\s*\\p{IsHan}(?:[\\s\u00A0\u3000]*\\p{IsHan}){1,7}[\\s\u00A0\u3000]*[:\uFF1A]");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u3000]+");

    private final List<Line> lines = new ArrayList<>();
    private boolean others;

    private ContactLines() {}

    /** The lines; empty where the block holds anything else as well. */
    static Optional<List<Line>> of(Block block) {
        ContactLines all = new ContactLines();
        all.add(block, Attributes.NONE);
        return all.others || all.lines.isEmpty() ? Optional.empty() : Optional.of(all.lines);
    }

    /** Running text parted at its line breaks and line ends. */
    static List<List<Inline>> of(List<Inline> content) {
        return PieceLine.of(content).stream()
                .map(PieceLine::content)
                .map(ContactLines::bare)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** A line without spaces at its ends or within its label, and without the stress on all of it, or its size. */
    static List<Inline> bare(List<Inline> words) {
        FactLine line = new FactLine(withWholeLabel(words));
        List<Inline> bare = line.slice(0, line.text().length());
        boolean looks = bare.size() == 1
                && bare.get(0) instanceof InlineContainer only
                && (only instanceof Emphasis || only instanceof Strong || isSmall(only))
                && only.attributes().isEmpty();
        return looks ? bare(((InlineContainer) bare.get(0)).content()) : bare;
    }

    private static boolean isSmall(Inline inline) {
        return inline instanceof Phrase phrase && phrase.name().equals("small");
    }

    private static List<Inline> withWholeLabel(List<Inline> words) {
        if (words.isEmpty() || !(words.get(0) instanceof Text text)) {
            return words;
        }
        Matcher label = WIDE_LABEL.matcher(text.text());
        if (!label.lookingAt()) {
            return words;
        }
        String whole = SPACE.matcher(label.group()).replaceAll("");
        List<Inline> all = new ArrayList<>(words);
        all.set(0, new Text(whole + text.text().substring(label.end()), text.position()));
        return all;
    }

    private void add(Block block, Attributes attributes) {
        if (block instanceof ItemList list) {
            list.items().forEach(item -> addItem(item, attributes));
        } else if (block instanceof DefinitionList list) {
            addDefinitions(list, attributes);
        } else if (block instanceof Division division) {
            division.blocks().forEach(inner -> add(inner, attributes));
        } else if (block instanceof BlockQuote quote) {
            quote.blocks().forEach(inner -> add(inner, attributes));
        } else if (block instanceof Table table) {
            addTable(table, attributes.and(table.attributes()));
        } else if (block instanceof Paragraph paragraph) {
            addText(paragraph.content(), attributes.and(paragraph.attributes()));
        } else {
            others = true;
        }
    }

    private void addText(List<Inline> content, Attributes attributes) {
        of(content)
                .forEach(words ->
                        lines.add(new Line(words, attributes, words.get(0).position())));
    }

    /** An item is a line, or a label above others. */
    private void addItem(ListItem item, Attributes outer) {
        Attributes attributes = outer.and(item.attributes());
        List<Block> blocks = item.blocks();
        Optional<Paragraph> first = blocks.isEmpty() ? Optional.empty() : TableLines.asParagraph(blocks.get(0));
        if (blocks.size() == 2 && first.isPresent() && blocks.get(1) instanceof ItemList inner) {
            String label = first.get().text().strip().replaceFirst("[:\uFF1A]$", "");
            if (Vocabulary.isContactHeading(label)) {
                add(inner, attributes);
                return;
            }
            if (ContactWords.kind(label).isPresent()) {
                int start = lines.size();
                add(inner, attributes);
                lines.subList(start, lines.size())
                        .replaceAll(line ->
                                new Line(labelled(first.get(), line.content()), line.attributes(), line.position()));
                return;
            }
        }
        others |= blocks.stream().anyMatch(BlockQuote.class::isInstance);
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                addText(heading.content(), attributes.and(heading.attributes()));
            } else {
                add(block, attributes);
            }
        }
    }

    /** {@code Email} and, below it, {@code : ada@example.com}: the term stays, as a word before a colon. */
    private void addDefinitions(DefinitionList list, Attributes outer) {
        List<DefinitionItem.Term> terms = new ArrayList<>();
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term term) {
                terms.add(term);
            } else if (item instanceof DefinitionItem.Description description) {
                ContactLines inner = new ContactLines();
                description.blocks().forEach(block -> inner.add(block, outer.and(description.attributes())));
                others |= inner.others;
                for (Line line : inner.lines) {
                    Line whole = line;
                    for (int i = terms.size() - 1; i >= 0; i--) {
                        whole = new Line(
                                labelled(terms.get(i), whole.content()),
                                whole.attributes().and(terms.get(i).attributes()),
                                terms.get(0).position());
                    }
                    lines.add(whole);
                }
                terms.clear();
            }
        }
        others |= !terms.isEmpty();
    }

    private static List<Inline> labelled(TextContainer label, List<Inline> line) {
        return labelled(label.content(), label.position(), line);
    }

    private static List<Inline> labelled(List<Inline> label, Position at, List<Inline> line) {
        List<Inline> words = new ArrayList<>(label);
        int last = words.size() - 1;
        boolean colon = Inline.text(label).strip().matches(".*[:\uFF1A]");
        if (last >= 0 && words.get(last) instanceof Text text) {
            words.set(last, new Text(text.text().stripTrailing() + (colon ? " " : ": "), text.position()));
        } else {
            words.add(new Text(colon ? " " : ": ", at));
        }
        words.addAll(line);
        return Inline.joined(words);
    }

    /** A row is a line, as it was before Markdown took it for one; a cell may be the label of the next, or of those below. */
    private void addTable(Table table, Attributes attributes) {
        List<TableRow> rows = table.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty()))
                .toList();
        boolean headed = table.sections().size() == 2
                && table.sections().get(0).kind() == TableSection.Kind.HEAD
                && rows.size() == 2
                && rows.get(0).cells().stream().allMatch(cell -> isLabel(words(cell)));
        others |= !table.caption().isEmpty();
        if (headed) {
            List<TableCell> labels = rows.get(0).cells();
            List<TableCell> values = rows.get(1).cells();
            for (int i = 0; i < Math.min(labels.size(), values.size()); i++) {
                addCells(labels.get(i), values.get(i), attributes);
            }
            others |= values.size() > labels.size();
            return;
        }
        boolean pairs = areLabelled(rows);
        for (TableRow row : rows) {
            List<TableCell> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                boolean labels = i + 1 < cells.size() && (pairs || isLabel(words(cells.get(i))));
                if (labels) {
                    addCells(cells.get(i), cells.get(i + 1), attributes);
                    i++;
                } else {
                    cells.get(i).blocks().forEach(block -> add(block, attributes));
                }
            }
        }
    }

    /** Whether rows of two cells are labels with what they are of, as most of the labels are known: {@code Nationality | Irish} is, then, too. */
    private static boolean areLabelled(List<TableRow> rows) {
        List<TableRow> pairs = rows.stream()
                .filter(row -> row.cells().size() == 2
                        && !words(row.cells().get(0)).isEmpty()
                        && !words(row.cells().get(1)).isEmpty())
                .toList();
        long known =
                pairs.stream().filter(row -> isLabel(words(row.cells().get(0)))).count();
        return known > 1
                && known * 2 >= pairs.size()
                && rows.stream().allMatch(row -> row.cells().size() == 2);
    }

    private void addCells(TableCell label, TableCell value, Attributes attributes) {
        List<Inline> words = words(value);
        if (words.isEmpty()) {
            label.blocks().forEach(block -> add(block, attributes));
            return;
        }
        List<Inline> all = labelled(words(label), label.position(), words);
        lines.add(new Line(all, attributes, label.position()));
    }

    private static boolean isLabel(List<Inline> words) {
        String label = Inline.text(words).strip().replaceFirst("[:\uFF1A]$", "");
        return !label.isEmpty()
                && (ContactWords.isName(label)
                        || new ContactLabel(label, 0).kind().isPresent());
    }

    /** What a cell says; nothing where it holds more than a text. */
    private static List<Inline> words(TableCell cell) {
        return cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph paragraph
                ? paragraph.content()
                : List.of();
    }
}

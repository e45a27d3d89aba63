package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.source.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes lists of jobs on a line apart: each item becomes a paragraph of the class {@value #SHORT}, what else it holds
 * follows as {@value #MORE}. (FORMAT.md, "Entries")
 */
public final class ShortsRecognizer {

    /** The class of a line that is an entry. */
    public static final String SHORT = "company-short";
    /** The class of what belongs to the line before it. */
    static final String MORE = "company-short-more";

    public Optional<List<Block>> recognize(String name, Block block, Diagnostics diagnostics) {
        return BlockItems.of(block).filter(ShortsRecognizer::areLines).map(items -> lines(name, items, block));
    }

    /** Whether there is an item and each begins with a line. */
    private static boolean areLines(List<ListItem> items) {
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> !item.blocks().isEmpty()
                                && TableLines.asParagraph(item.blocks().get(0))
                                        .filter(line -> !line.content().isEmpty())
                                        .isPresent());
    }

    private static List<Block> lines(String name, List<ListItem> items, Block block) {
        List<Block> blocks = new ArrayList<>();
        for (ListItem item : items) {
            // An identifier names one thing: the first line.
            Attributes ofList =
                    blocks.isEmpty() ? block.attributes() : block.attributes().withoutId();
            Paragraph line = TableLines.asParagraph(item.blocks().get(0)).orElseThrow();
            Attributes all = ofList.without(name).and(item.attributes()).and(line.attributes());
            blocks.add(new Paragraph(line.content(), marked(all, SHORT), line.position()));
            for (Block more : item.blocks().subList(1, item.blocks().size())) {
                blocks.add(more.withAttributes(marked(more.attributes(), MORE)));
            }
        }
        return blocks;
    }

    private static Attributes marked(Attributes attributes, String name) {
        Set<String> classes = new LinkedHashSet<>(List.of(name));
        classes.addAll(attributes.classes());
        return new Attributes(attributes.id(), List.copyOf(classes), attributes.values());
    }
}

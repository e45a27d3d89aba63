package dev.cv.read;

import dev.cv.model.Block;
import dev.cv.model.BlockContainer;
import dev.cv.model.BlockQuote;
import dev.cv.model.BlockVisitor;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionItem.Description;
import dev.cv.model.DefinitionItem.Term;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Footnote;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.ModelNode;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Table;
import dev.cv.model.TextContainer;
import dev.cv.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps of blocks what is for the variants asked for. What holds others goes when all that it held goes; a mark on a
 * heading covers all down to the next heading of its level. The marks themselves are taken out.
 */
final class BlockFilter {

    private final Variants variants;
    private final InlineFilter inlines;
    private final TableFilter tables;

    BlockFilter(Variants variants) {
        this.variants = variants;
        this.inlines = new InlineFilter(variants);
        this.tables = new TableFilter(variants, this, inlines);
    }

    List<Block> keep(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            if (blocks.get(i) instanceof Heading heading) {
                int end = endOfScope(blocks, i);
                List<Block> below = blocks.subList(i + 1, end);
                List<Block> stays = keep(below);
                Optional<Block> title = keep(heading);
                if (title.isPresent() && stays.isEmpty() && !below.isEmpty()) {
                    title = Optional.empty();
                }
                if (title.isPresent()) {
                    kept.add(title.get());
                    kept.addAll(stays);
                }
                i = end;
            } else {
                keep(blocks.get(i++)).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private static int endOfScope(List<Block> blocks, int heading) {
        int level = ((Heading) blocks.get(heading)).level();
        int end = heading + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Heading next && next.level() <= level)) {
            end++;
        }
        return end;
    }

    /** The block; empty where it is not for these variants, or nothing in it is. */
    Optional<Block> keep(Block block) {
        Optional<Block> inner = inside(block);
        return admits(block) ? inner : Optional.empty();
    }

    /** The block without regard to its own mark, which is taken out; empty where nothing in it stays. */
    Optional<Block> inside(Block block) {
        Kept kept = new Kept();
        block.accept(kept);
        return kept.block.map(whole -> whole.withAttributes(VariantMark.without(block.attributes())));
    }

    /** What stays of a block, with the attributes that it had. */
    private final class Kept implements BlockVisitor {

        private Optional<? extends Block> block = Optional.empty();

        @Override
        public void visit(Heading heading) {
            block = text(heading).map(in -> heading.with(in, heading.attributes()));
        }

        @Override
        public void visit(Paragraph paragraph) {
            block = text(paragraph).map(in -> paragraph.with(in, paragraph.attributes()));
        }

        @Override
        public void visit(ItemList list) {
            block = of(list.items(), items(list.items()))
                    .map(in -> new ItemList(list.ordered(), list.start(), in, list.attributes(), list.position()));
        }

        @Override
        public void visit(DefinitionList list) {
            block = of(list.items(), definitions(list.items()))
                    .map(in -> new DefinitionList(in, list.attributes(), list.position()));
        }

        @Override
        public void visit(BlockQuote quote) {
            block = inner(quote).map(in -> quote.with(in, quote.attributes()));
        }

        @Override
        public void visit(Division division) {
            block = inner(division).map(in -> division.with(in, division.attributes()));
        }

        @Override
        public void visit(Table table) {
            block = tables.keep(table);
        }

        @Override
        public void visit(Footnotes footnotes) {
            block = of(footnotes.notes(), notes(footnotes.notes()))
                    .map(in -> new Footnotes(in, footnotes.attributes(), footnotes.position()));
        }

        @Override
        public void visit(Organization organization) {
            Optional<Image> logo = organization
                    .logo()
                    .flatMap(image -> inlines.keep(List.<Inline>of(image)).stream()
                            .map(Image.class::cast)
                            .findFirst());
            block = Optional.of(new Organization(
                    logo, keep(organization.description()), organization.attributes(), organization.position()));
        }

        @Override
        public void visit(LocationDate where) {
            block = of(where.parts(), parts(where.parts()))
                    .map(in -> new LocationDate(in, where.attributes(), where.position()));
        }

        @Override
        public void visit(CodeBlock code) {
            block = Optional.of(code);
        }

        @Override
        public void visit(ThematicBreak rule) {
            block = Optional.of(rule);
        }
    }

    private Optional<List<Inline>> text(TextContainer text) {
        return of(text.content(), inlines.keep(text.content()));
    }

    private Optional<List<Block>> inner(BlockContainer container) {
        return of(container.blocks(), keep(container.blocks()));
    }

    private boolean admits(ModelNode node) {
        return variants.admit(node.attributes(), node.position());
    }

    /** Nothing where all there was is gone. */
    static <T> Optional<List<T>> of(List<T> before, List<T> after) {
        return after.isEmpty() && !before.isEmpty() ? Optional.empty() : Optional.of(after);
    }

    private List<ListItem> items(List<ListItem> items) {
        List<ListItem> kept = new ArrayList<>();
        for (ListItem item : items) {
            Optional<List<Block>> blocks = inner(item);
            if (admits(item) && blocks.isPresent()) {
                kept.add(item.with(blocks.get(), VariantMark.without(item.attributes())));
            }
        }
        return kept;
    }

    /** Terms go with their descriptions, and descriptions with their terms. */
    private List<DefinitionItem> definitions(List<DefinitionItem> items) {
        List<DefinitionItem> kept = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            List<DefinitionItem> terms = new ArrayList<>();
            List<DefinitionItem> descriptions = new ArrayList<>();
            int start = i;
            for (; i < items.size() && items.get(i) instanceof Term term; i++) {
                text(term)
                        .filter(in -> admits(term))
                        .ifPresent(in -> terms.add(term.with(in, VariantMark.without(term.attributes()))));
            }
            int middle = i;
            for (; i < items.size() && items.get(i) instanceof Description it; i++) {
                inner(it)
                        .filter(in -> admits(it))
                        .ifPresent(in -> descriptions.add(it.with(in, VariantMark.without(it.attributes()))));
            }
            boolean termless = terms.isEmpty() && middle > start;
            boolean bare = descriptions.isEmpty() && i > middle;
            if (!termless && !bare) {
                kept.addAll(terms);
                kept.addAll(descriptions);
            }
        }
        return kept;
    }

    private List<Footnote> notes(List<Footnote> notes) {
        return notes.stream().flatMap(note -> keep(note).stream()).toList();
    }

    /** The note; empty where nothing refers to it any more or nothing in it stays. */
    Optional<Footnote> keep(Footnote note) {
        Optional<List<Block>> blocks = inner(note);
        if (blocks.isEmpty()) {
            variants.drop(Set.of(Variants.key(note)));
        }
        return blocks.filter(in -> !variants.isDropped(Variants.key(note)))
                .map(in -> note.with(in, VariantMark.without(note.attributes())));
    }

    private List<LocationDate.Part> parts(List<LocationDate.Part> parts) {
        List<LocationDate.Part> kept = new ArrayList<>();
        for (LocationDate.Part part : parts) {
            if (part instanceof Location it) {
                text(it).filter(in -> admits(it))
                        .ifPresent(in -> kept.add(it.with(in, VariantMark.without(it.attributes()))));
            } else if (part instanceof Period it && admits(it)) {
                // What a time says was understood as a whole; a part of its words is not left out.
                kept.add(it.with(it.content(), VariantMark.without(it.attributes())));
            }
        }
        return kept;
    }
}

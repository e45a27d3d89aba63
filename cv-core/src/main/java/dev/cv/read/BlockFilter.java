package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
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
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Table;
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
        return variants.admit(block.attributes(), block.position()) ? inner : Optional.empty();
    }

    /** The block without regard to its own mark, which is taken out; empty where nothing in it stays. */
    Optional<Block> inside(Block block) {
        Attributes own = VariantMark.without(block.attributes());
        Optional<Block> kept = Optional.of(block);
        if (block instanceof Heading it) {
            kept = of(it.content(), inlines.keep(it.content()))
                    .map(in -> new Heading(it.level(), in, it.anchor(), own, it.position()));
        } else if (block instanceof Paragraph it) {
            kept = of(it.content(), inlines.keep(it.content()))
                    .map(in -> new Paragraph(in, it.tight(), own, it.position()));
        } else if (block instanceof ItemList it) {
            kept = of(it.items(), items(it.items()))
                    .map(in -> new ItemList(it.ordered(), it.start(), in, own, it.position()));
        } else if (block instanceof DefinitionList it) {
            kept = of(it.items(), definitions(it.items())).map(in -> new DefinitionList(in, own, it.position()));
        } else if (block instanceof BlockQuote it) {
            kept = of(it.blocks(), keep(it.blocks())).map(in -> new BlockQuote(in, own, it.position()));
        } else if (block instanceof Division it) {
            kept = of(it.blocks(), keep(it.blocks())).map(in -> new Division(it.name(), in, own, it.position()));
        } else if (block instanceof Table it) {
            kept = tables.keep(it);
        } else if (block instanceof Footnotes it) {
            kept = of(it.notes(), notes(it.notes())).map(in -> new Footnotes(in, own, it.position()));
        } else if (block instanceof Organization it) {
            kept = Optional.of(new Organization(
                    it.logo()
                            .flatMap(logo -> inlines.keep(List.<Inline>of(logo)).stream()
                                    .map(Image.class::cast)
                                    .findFirst()),
                    keep(it.description()),
                    own,
                    it.position()));
        } else if (block instanceof LocationDate it) {
            kept = of(it.parts(), parts(it.parts())).map(in -> new LocationDate(in, own, it.position()));
        }
        return kept.map(whole -> whole.with(own));
    }

    /** Nothing where all there was is gone. */
    static <T> Optional<List<T>> of(List<T> before, List<T> after) {
        return after.isEmpty() && !before.isEmpty() ? Optional.empty() : Optional.of(after);
    }

    private List<ListItem> items(List<ListItem> items) {
        List<ListItem> kept = new ArrayList<>();
        for (ListItem item : items) {
            Optional<List<Block>> blocks = of(item.blocks(), keep(item.blocks()));
            if (variants.admit(item.attributes(), item.position()) && blocks.isPresent()) {
                kept.add(new ListItem(
                        item.done(), blocks.get(), VariantMark.without(item.attributes()), item.position()));
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
                of(term.content(), inlines.keep(term.content()))
                        .filter(in -> variants.admit(term.attributes(), term.position()))
                        .ifPresent(
                                in -> terms.add(new Term(in, VariantMark.without(term.attributes()), term.position())));
            }
            int middle = i;
            for (; i < items.size() && items.get(i) instanceof Description it; i++) {
                of(it.blocks(), keep(it.blocks()))
                        .filter(in -> variants.admit(it.attributes(), it.position()))
                        .ifPresent(in -> descriptions.add(
                                new Description(in, VariantMark.without(it.attributes()), it.position())));
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
        Optional<List<Block>> blocks = of(note.blocks(), keep(note.blocks()));
        if (blocks.isEmpty()) {
            variants.drop(Set.of(Variants.key(note)));
        }
        return blocks.filter(in -> !variants.isDropped(Variants.key(note)))
                .map(in -> new Footnote(note.name(), in, VariantMark.without(note.attributes()), note.position()));
    }

    private List<LocationDate.Part> parts(List<LocationDate.Part> parts) {
        List<LocationDate.Part> kept = new ArrayList<>();
        for (LocationDate.Part part : parts) {
            if (part instanceof Location it) {
                of(it.content(), inlines.keep(it.content()))
                        .filter(in -> variants.admit(it.attributes(), it.position()))
                        .ifPresent(
                                in -> kept.add(new Location(in, VariantMark.without(it.attributes()), it.position())));
            } else if (part instanceof Period it && variants.admit(it.attributes(), it.position())) {
                // What a time says was understood as a whole; a part of its words is not left out.
                kept.add(new Period(
                        it.start(),
                        it.end(),
                        it.present(),
                        it.expected(),
                        it.duration(),
                        it.content(),
                        VariantMark.without(it.attributes()),
                        it.position()));
            }
        }
        return kept;
    }
}

package dev.cv.json;

import dev.cv.json.EntryLayout.Part;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.SectionKind;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes objects of sections. */
final class SectionFields {

    private SectionFields() {}

    /** What such sections are called, which is also the key of the list that they are kept in. */
    static String name(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is called so. */
    static Optional<SectionKind> kind(String name) {
        return Stream.of(SectionKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }

    /** Whether there is a list for such sections. */
    static boolean isListed(SectionKind kind) {
        return EntryLayout.of(kind).isPresent() || ItemLayout.of(kind).isPresent();
    }

    /** The objects of blocks. */
    static List<YamlValue.Mapping> ofBlocks(SectionKind kind, List<Block> blocks) {
        List<YamlValue.Mapping> objects = ItemLayout.of(kind)
                .map(layout -> ItemFields.of(layout, blocks))
                .or(() -> EntryLayout.of(kind).map(layout -> listed(layout, blocks)))
                .orElse(List.of());
        return objects.stream().map(SectionFields::pruned).toList();
    }

    static YamlValue.Mapping ofEntry(SectionKind kind, Entry entry) {
        return pruned(ItemLayout.of(kind)
                .map(layout -> ItemFields.of(layout, entry))
                .orElseGet(() -> EntryFields.of(EntryLayout.of(kind).orElse(EntryLayout.likeWork(kind)), entry)));
    }

    private static YamlValue.Mapping pruned(YamlValue.Mapping object) {
        return Blanks.prune(object).document();
    }

    /** Whether the list of such sections takes the block of one without entries: lines, or a reference; a line alone is no job. */
    static boolean isListed(SectionKind kind, Block block) {
        return ItemLayout.of(kind).isPresent()
                || (block instanceof ItemList && kind != SectionKind.WORK)
                || kind == SectionKind.REFERENCES;
    }

    private static List<YamlValue.Mapping> listed(EntryLayout layout, List<Block> blocks) {
        List<YamlValue.Mapping> objects = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof ItemList list) {
                list.items().forEach(item -> objects.add(line(layout, item)));
            } else if (layout.quotes()) {
                objects.add(new JsonValues.Builder()
                        .put(layout.name(Part.TEXT), BlockWords.all(List.of(block)))
                        .build());
            }
        }
        objects.removeIf(JsonValues::isEmpty);
        return objects;
    }

    private static YamlValue.Mapping line(EntryLayout layout, ListItem item) {
        String field =
                layout.quotes() ? layout.name(Part.TEXT) : layout.heading().get(0);
        JsonValues.Builder line = new JsonValues.Builder().put(field, BlockWords.all(item.blocks()));
        if (layout.linked()) {
            List<Inline> content = item.blocks().stream()
                    .filter(Paragraph.class::isInstance)
                    .flatMap(block -> ((Paragraph) block).content().stream())
                    .toList();
            LinksInText.first(content).ifPresent(url -> line.put("url", url));
        }
        return line.build();
    }

    /** All that blocks say, in their order; an item of a list is a line that begins with {@code - }. */
    static String text(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            BlockWords words = BlockWords.of(List.of(block));
            texts.add(words.text());
            texts.add(words.items().isEmpty() ? "" : "- " + String.join("\n- ", words.items()));
        }
        texts.removeIf(String::isEmpty);
        return String.join("\n\n", texts).strip();
    }
}

package dev.cv.json;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes objects of sections. */
final class SectionFields {

    private SectionFields() {}

    /** The key of the list that such sections are kept in; empty where there is none. */
    static Optional<String> key(SectionKind kind) {
        return Layout.of(kind).map(Layout::key).or(() -> ItemLayout.of(kind).map(ItemLayout::key));
    }

    /** The objects of what stands before the entries; in most kinds, only where there are no entries. */
    static List<YamlValue.Mapping> ofBlocks(Section section) {
        if (!section.entries().isEmpty() && ItemLayout.of(section.kind()).isEmpty()) {
            return List.of();
        }
        return ofBlocks(section.kind(), section.blocks());
    }

    static List<YamlValue.Mapping> ofBlocks(SectionKind kind, List<Block> blocks) {
        List<YamlValue.Mapping> objects = ItemLayout.of(kind)
                .map(layout -> ItemFields.of(layout, blocks))
                .or(() -> Layout.of(kind).map(layout -> listed(layout, blocks)))
                .orElse(List.of());
        return objects.stream().map(SectionFields::pruned).toList();
    }

    static YamlValue.Mapping ofEntry(SectionKind kind, Entry entry) {
        return pruned(Layout.of(kind)
                .map(layout -> EntryFields.of(layout, entry))
                .orElseGet(() -> ItemFields.of(ItemLayout.of(kind).orElseThrow(), entry)));
    }

    private static YamlValue.Mapping pruned(YamlValue.Mapping object) {
        return Blanks.prune(object).document();
    }

    /** Lines that are entries; of references, quotations. */
    private static List<YamlValue.Mapping> listed(Layout layout, List<Block> blocks) {
        List<YamlValue.Mapping> objects = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof ItemList list) {
                list.items().forEach(item -> objects.add(line(layout, item)));
            } else if (layout.quotes()) {
                objects.add(new Json.Builder()
                        .put(layout.text(), BlockWords.all(List.of(block)))
                        .build());
            }
        }
        objects.removeIf(Json::isEmpty);
        return objects;
    }

    private static YamlValue.Mapping line(Layout layout, ListItem item) {
        String field = layout.quotes() ? layout.text() : layout.heading().get(0);
        Json.Builder line = new Json.Builder().put(field, BlockWords.all(item.blocks()));
        if (layout.linked()) {
            List<Inline> content = item.blocks().stream()
                    .filter(Paragraph.class::isInstance)
                    .flatMap(block -> ((Paragraph) block).content().stream())
                    .toList();
            Links.first(content).ifPresent(url -> line.put("url", url));
        }
        return line.build();
    }

    /** All that a profile says. */
    static String summary(List<Block> blocks) {
        BlockWords words = BlockWords.of(blocks);
        String items = words.items().isEmpty() ? "" : "- " + String.join("\n- ", words.items());
        return words.text().isEmpty() || items.isEmpty() ? words.text() + items : words.text() + "\n\n" + items;
    }
}

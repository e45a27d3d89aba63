package dev.cv.json;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes sections into the lists of a document, and notes what those can't hold. */
final class SectionWriter {

    private final List<Written> all = new ArrayList<>();
    private final Map<String, List<YamlValue.Mapping>> lists = new LinkedHashMap<>();
    private String summary = "";

    /**
     * A section and what became of it.
     *
     * @param listed the objects of its blocks
     * @param objects the objects of its entries; an empty one is in no list
     */
    private record Written(Section section, List<YamlValue.Mapping> listed, List<YamlValue.Mapping> objects) {

        int count() {
            return listed.size()
                    + (int) objects.stream()
                            .filter(object -> !Json.isEmpty(object))
                            .count();
        }

        boolean isWhole() {
            return objects.stream().anyMatch(Json::isEmpty);
        }
    }

    SectionWriter(List<Section> sections) {
        sections.forEach(this::add);
    }

    private void add(Section section) {
        Optional<String> key = SectionFields.key(section.kind());
        List<YamlValue.Mapping> listed = new ArrayList<>();
        List<YamlValue.Mapping> objects = new ArrayList<>();
        if (key.isPresent()) {
            listed.addAll(SectionFields.ofBlocks(section));
            section.entries().forEach(entry -> objects.add(SectionFields.ofEntry(section.kind(), entry)));
            List<YamlValue.Mapping> list = lists.computeIfAbsent(key.get(), any -> new ArrayList<>());
            list.addAll(listed);
            objects.stream().filter(object -> !Json.isEmpty(object)).forEach(list::add);
        } else if (isSummary(section)) {
            summary = SectionFields.summary(section.blocks()).strip();
            listed.add(new Json.Builder().put("summary", summary).build());
        }
        all.add(new Written(section, listed, objects));
    }

    /** The first profile; there is room for one. */
    private boolean isSummary(Section section) {
        return section.kind() == SectionKind.PROFILE
                && summary.isEmpty()
                && section.entries().isEmpty()
                && !SectionFields.summary(section.blocks()).isBlank();
    }

    /** The text of {@code basics.summary}. */
    String summary() {
        return summary;
    }

    /** The objects of each list. */
    Map<String, List<YamlValue.Mapping>> lists() {
        return lists;
    }

    /**
     * Adds what can't be had from the lists alone.
     *
     * @param plain the sections that the lists alone give
     * @param blanks where blank objects will be
     */
    Json.Builder addExtras(Json.Builder extras, List<Section> plain, String blanks) {
        boolean same = plain.size() == all.size();
        for (int i = 0; i < all.size() && same; i++) {
            Section one = all.get(i).section;
            same = one.entries().size() == plain.get(i).entries().size()
                    && Json.same(ModelJson.of(withoutEntries(one)), ModelJson.of(withoutEntries(plain.get(i))));
        }
        if (!same) {
            extras.put(
                    "sections", Json.list(all.stream().map(SectionWriter::shell).toList()));
        }
        return extras.put("entries", entries(plain, blanks));
    }

    private static Section withoutEntries(Section section) {
        return with(section, section.blocks(), List.of());
    }

    private static Section with(Section section, List<Block> blocks, List<Entry> entries) {
        return new Section(
                section.kind(), section.heading(), blocks, entries, section.attributes(), section.position());
    }

    /** The entries that are more than their objects, by the place of those. */
    private YamlValue entries(List<Section> plain, String blanks) {
        Map<String, YamlValue> more = new LinkedHashMap<>();
        Map<String, Integer> positions = new HashMap<>();
        for (Written written : all) {
            String key = SectionFields.key(written.section.kind()).orElse("");
            int position = positions.getOrDefault(key, 0) + written.listed.size();
            for (int i = 0; i < written.objects.size(); i++) {
                if (Json.isEmpty(written.objects.get(i))) {
                    continue;
                }
                YamlValue entry = ModelJson.of(written.section.entries().get(i));
                if (!written.isWhole() && !isPlain(entry, written.section.kind(), position, plain)) {
                    int index = Blanks.indices(blanks, key, position + 1).get(position);
                    more.put("/" + key + "/" + index, entry);
                }
                position++;
            }
            positions.put(key, position);
        }
        return Json.mapping(more);
    }

    /** Whether the object alone gives the entry; the lists alone give one section of a kind. */
    private static boolean isPlain(YamlValue entry, SectionKind kind, int position, List<Section> plain) {
        return plain.stream()
                .filter(section ->
                        section.kind() == kind && position < section.entries().size())
                .anyMatch(section ->
                        Json.same(entry, ModelJson.of(section.entries().get(position))));
    }

    /** A section without what the lists hold of it. */
    private static YamlValue shell(Written written) {
        Section section = written.section;
        Map<String, YamlValue> shell = new LinkedHashMap<>();
        List<Block> plain = ItemLayout.of(section.kind())
                .flatMap(layout -> ItemBuilder.build(layout, written.listed))
                .<List<Block>>map(List::of)
                .orElse(List.of());
        boolean listed = Layout.of(section.kind()).isEmpty() && same(section.blocks(), plain);
        if (written.count() > 0) {
            shell.put("count", Json.number(written.count()));
        }
        if (written.isWhole() || written.count() == 0) {
            shell.put("section", ModelJson.of(section));
        } else if (section.kind() == SectionKind.PROFILE) {
            YamlValue.Scalar text =
                    Json.text(SectionFields.summary(section.blocks()).strip());
            boolean kept = same(section.blocks(), Words.paragraphs(text, /* tight= */ false));
            shell.put("section", ModelJson.of(kept ? with(section, List.of(), List.of()) : section));
        } else {
            if (!listed && !written.listed.isEmpty()) {
                shell.put("listed", Json.number(written.listed.size()));
            }
            shell.put("section", ModelJson.of(with(section, listed ? List.of() : section.blocks(), List.of())));
        }
        return Json.mapping(shell);
    }

    private static boolean same(List<Block> blocks, List<Block> others) {
        return Json.same(ModelJson.of(blocks), ModelJson.of(others));
    }
}

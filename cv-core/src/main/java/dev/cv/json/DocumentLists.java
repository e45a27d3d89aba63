package dev.cv.json;

import dev.cv.model.Block;
import dev.cv.model.Heading;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Writes sections into the lists of a document, and what these can't hold into its extras. */
final class DocumentLists {

    private final ResumeSchema schema;
    private final Vocabulary vocabulary;
    private final Map<String, List<YamlValue.Mapping>> lists = new LinkedHashMap<>();
    private final Map<String, List<YamlValue.Mapping>> more = new LinkedHashMap<>();
    private final List<Written> all = new ArrayList<>();
    private String summary = "";

    /**
     * A section and what became of it.
     *
     * @param extras what its extras say
     * @param count how many objects of a list it is
     */
    private record Written(SectionKind kind, JsonValues.Builder extras, int count) {}

    DocumentLists(List<Section> sections, ResumeSchema schema, Vocabulary vocabulary) {
        this.schema = schema;
        this.vocabulary = vocabulary;
        sections.forEach(this::add);
    }

    /** The text of {@code basics.summary}. */
    String summary() {
        return summary;
    }

    /** The objects of each list. */
    Map<String, List<YamlValue.Mapping>> lists() {
        return lists;
    }

    /** What the fields of entries can't hold, by list. */
    YamlValue.Mapping entries() {
        JsonValues.Builder entries = new JsonValues.Builder();
        more.forEach((list, extras) -> entries.put(list, JsonValues.list(extras)));
        return entries.build();
    }

    /** The sections in their order, with all that the lists don't say; none where the lists say it all. */
    List<YamlValue.Mapping> sections() {
        List<YamlValue.Mapping> extras = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Written one = all.get(i);
            boolean last = all.subList(i + 1, all.size()).stream().noneMatch(other -> other.kind == one.kind);
            if (!last && SectionFields.isListed(one.kind)) {
                one.extras.put(Extras.COUNT, JsonValues.number(one.count));
            }
            extras.add(one.extras.build());
        }
        return JsonValues.same(JsonValues.list(extras), JsonValues.list(usual())) ? List.of() : extras;
    }

    /** What the sections are where nothing is said of them: one for each list, in the order of the document. */
    private List<YamlValue.Mapping> usual() {
        List<YamlValue.Mapping> usual = new ArrayList<>();
        for (String key : schema.root().keys()) {
            if (key.equals("basics") && !summary.isEmpty()) {
                usual.add(extras(SectionKind.PROFILE).build());
            }
            if (lists.containsKey(key)) {
                SectionFields.kind(key).ifPresent(kind -> usual.add(extras(kind).build()));
            }
        }
        return usual;
    }

    private static JsonValues.Builder extras(SectionKind kind) {
        return new JsonValues.Builder().put(Extras.KIND, SectionFields.name(kind));
    }

    private void add(Section section) {
        SectionKind kind = section.kind();
        JsonValues.Builder extras = extras(kind);
        String usual = Extras.usualHeading(kind, vocabulary);
        String heading =
                section.heading().map(Heading::content).map(RunningText::of).orElse("");
        if (!heading.equals(usual)) {
            extras.say(Extras.HEADING, heading);
        }
        int count = SectionFields.isListed(kind) ? addListed(section, extras) : addOwn(section, extras);
        if (count > 0 || extras.has(Extras.SUMMARY) || !(heading.isEmpty() || SectionFields.isListed(kind))) {
            all.add(new Written(kind, extras, count));
        }
    }

    /** Adds what lists can hold to them. */
    private int addListed(Section section, JsonValues.Builder extras) {
        SectionKind kind = section.kind();
        boolean whole = section.entries().isEmpty() || ItemLayout.of(kind).isPresent();
        Predicate<Block> taken = block -> whole && SectionFields.isListed(kind, block);
        List<YamlValue.Mapping> objects = new ArrayList<>(SectionFields.ofBlocks(
                kind, section.blocks().stream().filter(taken).toList()));
        if (!objects.isEmpty()
                && EntryLayout.of(kind).filter(layout -> !layout.quotes()).isPresent()) {
            extras.put(Extras.FORM, Extras.LINES);
        }
        extras.put(
                Extras.SUMMARY,
                SectionFields.text(
                        section.blocks().stream().filter(taken.negate()).toList()));
        section.entries().forEach(entry -> addEntry(kind, SectionFields.ofEntry(kind, entry), objects));
        if (!objects.isEmpty()) {
            lists.computeIfAbsent(SectionFields.name(kind), any -> new ArrayList<>())
                    .addAll(objects);
        }
        return objects.size();
    }

    /** What the schema has a place for becomes an object; the rest, with what that can be known by, an extra. */
    private void addEntry(SectionKind kind, YamlValue.Mapping fields, List<YamlValue.Mapping> objects) {
        String list = SectionFields.name(kind);
        Set<String> known = schema.keysOf(list);
        List<String> telling = EntryLayout.of(kind).map(EntryLayout::telling).orElse(List.of());
        JsonValues.Builder object = new JsonValues.Builder();
        JsonValues.Builder extra = new JsonValues.Builder();
        boolean told = telling.stream().anyMatch(fields.values()::containsKey);
        fields.values().forEach((key, value) -> {
            if (known.contains(key) && (telling.contains(key) || !told)) {
                extra.put(key, value);
            }
        });
        fields.values().forEach((key, value) -> (known.contains(key) ? object : extra).put(key, value));
        if (JsonValues.isEmpty(object.build())) {
            telling.stream()
                    .findFirst()
                    .ifPresent(key -> object.put(key, JsonValues.words(fields))); // better there than nowhere
        } else if (!known.containsAll(fields.values().keySet())) {
            more.computeIfAbsent(list, any -> new ArrayList<>()).add(extra.build());
        }
        Optional.of(object.build()).filter(some -> !JsonValues.isEmpty(some)).ifPresent(objects::add);
    }

    /** The first profile is the summary; of what else has no list, all words are extras. */
    private int addOwn(Section section, JsonValues.Builder extras) {
        SectionKind kind = section.kind();
        List<Block> blocks = new ArrayList<>(section.blocks());
        if (kind == SectionKind.PROFILE
                && summary.isEmpty()
                && section.entries().isEmpty()) {
            summary = SectionFields.text(blocks);
            return summary.isEmpty() ? 0 : 1;
        }
        if (kind == SectionKind.LETTER) {
            Extras.LETTER.forEach(name -> blocks.stream()
                    .filter(block -> block.attributes().has(name))
                    .findFirst()
                    .ifPresent(block -> {
                        extras.put(name, BlockWords.all(List.of(block)));
                        blocks.remove(block);
                    }));
        }
        extras.put(Extras.SUMMARY, SectionFields.text(blocks));
        List<YamlValue.Mapping> entries = section.entries().stream()
                .map(entry -> SectionFields.ofEntry(kind, entry))
                .filter(object -> !JsonValues.isEmpty(object))
                .toList();
        extras.put(Extras.ENTRIES, JsonValues.list(entries));
        return entries.size();
    }
}

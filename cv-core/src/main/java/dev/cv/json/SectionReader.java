package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.Paragraph;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sections of a document's lists: as its extras say, the others in the document's order. */
final class SectionReader {

    private static final int SECTION_LEVEL = 2;

    private final ResumeSchema schema = ResumeSchema.load();
    private final Extras extras;
    private final Vocabulary vocabulary;
    private final EntryBuilder entries;
    private final TextReader texts;
    private final List<Section> sections = new ArrayList<>();

    /** What is still to be read of each list, in the document's order; of the profile, its text. */
    private final Map<SectionKind, List<YamlValue>> rest = new LinkedHashMap<>();

    SectionReader(TypedFields root, Extras extras, Vocabulary vocabulary, TextReader texts) {
        this.extras = extras;
        this.vocabulary = vocabulary;
        this.entries = new EntryBuilder(vocabulary, texts);
        this.texts = texts;
        for (String key : root.mapping().values().keySet()) {
            if (key.equals("basics")) {
                root.object(key)
                        .flatMap(basics -> basics.text("summary"))
                        .ifPresent(text -> rest.put(SectionKind.PROFILE, new ArrayList<>(List.of(text))));
            }
            SectionFields.kind(key)
                    .filter(SectionFields::isListed)
                    .ifPresent(kind -> rest.put(kind, new ArrayList<>(root.objects(key))));
        }
    }

    List<Section> read() {
        List<TypedFields> known = extras.sections();
        List<Optional<SectionKind>> kinds = known.stream()
                .map(section -> section.text(Extras.KIND).flatMap(name -> SectionFields.kind(name.text())))
                .toList();
        for (int i = 0; i < known.size(); i++) {
            if (kinds.get(i).isEmpty()) {
                extras.tell(known.get(i).mapping().position());
                continue;
            }
            boolean last = !kinds.subList(i + 1, kinds.size()).contains(kinds.get(i));
            add(kinds.get(i).get(), known.get(i), last ? Integer.MAX_VALUE : count(known.get(i)));
        }
        List.copyOf(rest.keySet())
                .forEach(kind -> add(kind, new TypedFields(JsonValues.mapping(Map.of())), Integer.MAX_VALUE));
        extras.tellUnused();
        return List.copyOf(sections);
    }

    private static int count(TypedFields section) {
        return section.text(Extras.COUNT)
                .map(YamlValue.Scalar::text)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** A section of the next objects of its list; none where somebody has taken them out. */
    private void add(SectionKind kind, TypedFields own, int count) {
        Optional<YamlValue.Scalar> summary = own.text(Extras.SUMMARY);
        Optional<YamlValue.Sequence> content = own.list(Extras.CONTENT);
        List<YamlValue.Mapping> ownEntries = own.objects(Extras.ENTRIES);
        boolean isSummary = kind == SectionKind.PROFILE
                && summary.isEmpty()
                && content.isEmpty()
                && own.objects(Extras.PARTS).isEmpty()
                && ownEntries.isEmpty();
        List<YamlValue> taken = isSummary || kind != SectionKind.PROFILE ? take(kind, count) : List.of();
        List<Block> blocks = new ArrayList<>();
        if (kind == SectionKind.LETTER) {
            Extras.LETTER.forEach(name -> own.text(name).ifPresent(words -> blocks.add(marked(name, words))));
        }
        summary.ifPresent(text -> blocks.addAll(RunningText.blocks(text)));
        content.ifPresent(parts -> blocks.addAll(new Contents(texts).blocks(parts, /* tight= */ false)));
        List<Entry> all = new ArrayList<>();
        if (isSummary) {
            taken.forEach(text -> blocks.addAll(RunningText.paragraphs((YamlValue.Scalar) text, /* tight= */ false)));
        } else {
            addTaken(
                    kind, own, taken.stream().map(YamlValue.Mapping.class::cast).toList(), blocks, all);
            ItemLayout.of(kind)
                    .flatMap(layout -> new ItemBuilder(texts)
                            .build(
                                    layout,
                                    own.objects(Extras.ITEMS).stream()
                                            .map(parts -> EntryParts.item(layout, parts))
                                            .toList()))
                    .ifPresent(blocks::add);
            EntryLayout layout = EntryLayout.of(kind).orElseGet(() -> EntryLayout.likeWork(kind));
            if (!SectionFields.isListed(kind)) {
                ownEntries.forEach(entry -> all.add(entries.build(layout, entry)));
            }
            own.objects(Extras.PARTS)
                    .forEach(parts -> all.add(entries.build(layout, EntryParts.object(layout, parts, vocabulary))));
        }
        Position at = taken.isEmpty() ? own.mapping().position() : taken.get(0).position();
        Optional<Heading> heading = heading(kind, own, at);
        boolean titled = heading.isPresent() && kind == SectionKind.OTHER;
        if (!blocks.isEmpty() || !all.isEmpty() || titled) {
            Attributes attributes =
                    kind == SectionKind.LETTER ? Attributes.ofClasses(List.of("letter")) : Attributes.NONE;
            sections.add(new Section(kind, heading, blocks, all, attributes, at));
        }
    }

    private List<YamlValue> take(SectionKind kind, int count) {
        List<YamlValue> open = rest.getOrDefault(kind, new ArrayList<>());
        List<YamlValue> next = open.subList(0, Math.min(count, open.size()));
        List<YamlValue> taken = List.copyOf(next);
        next.clear();
        return taken;
    }

    private void addTaken(
            SectionKind kind, TypedFields own, List<YamlValue.Mapping> taken, List<Block> blocks, List<Entry> all) {
        ItemLayout.of(kind)
                .flatMap(layout -> new ItemBuilder(texts).build(layout, taken))
                .ifPresent(blocks::add);
        EntryLayout.of(kind).ifPresent(layout -> {
            Optional<ItemList> lines = own.text(Extras.FORM)
                    .filter(form -> form.text().equals(Extras.LINES) && !taken.isEmpty())
                    .map(form -> lines(layout, taken))
                    .filter(list -> JsonValues.same(
                            JsonValues.list(SectionFields.ofBlocks(kind, List.of(list))), JsonValues.list(taken)));
            if (lines.isPresent()) {
                blocks.add(lines.get());
                return;
            }
            String list = SectionFields.name(kind);
            taken.forEach(object -> all.add(entries.build(layout, extras.with(list, object, schema.keysOf(list)))));
        });
    }

    /** The headings of objects, as lines. */
    private ItemList lines(EntryLayout layout, List<YamlValue.Mapping> objects) {
        return RunningText.list(objects.stream()
                .map(object -> RunningText.item(
                        entries.heading(layout, new TypedFields(object))
                                .map(Heading::content)
                                .orElse(List.of()),
                        object.position()))
                .toList());
    }

    private static Block marked(String name, YamlValue.Scalar words) {
        return new Paragraph(RunningText.line(words), Attributes.ofClasses(List.of(name)), words.position());
    }

    private Optional<Heading> heading(SectionKind kind, TypedFields own, Position at) {
        YamlValue.Scalar words = own.text(Extras.HEADING)
                .orElseGet(() -> new YamlValue.Scalar(Extras.usualHeading(kind, vocabulary), /* quoted= */ true, at));
        return words.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new Heading(SECTION_LEVEL, texts.line(words), Attributes.NONE, words.position()));
    }
}

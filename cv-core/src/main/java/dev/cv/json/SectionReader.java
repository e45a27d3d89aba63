package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sections of a document's lists: in the document's order, or as its extras say. */
final class SectionReader {

    private static final int SECTION_LEVEL = 2;

    private final Fields root;
    private final Extras extras;
    private final Vocabulary vocabulary;
    private final EntryBuilder entries;
    private final Map<SectionKind, Elements> elements = new EnumMap<>(SectionKind.class);
    private final List<Section> sections = new ArrayList<>();
    private Optional<YamlValue.Scalar> summary;

    SectionReader(Blanks.Pruned pruned, Extras extras, Vocabulary vocabulary) {
        this.root = new Fields(pruned.document());
        this.extras = extras;
        this.vocabulary = vocabulary;
        this.entries = new EntryBuilder(vocabulary);
        this.summary = root.object("basics").flatMap(basics -> basics.text("summary"));
        for (SectionKind kind : SectionKind.values()) {
            SectionFields.key(kind).ifPresent(key -> elements.put(kind, new Elements(key, root, pruned.pointers())));
        }
    }

    List<Section> read() {
        extras.sections().forEach(this::addKnown);
        for (String key : root.mapping().values().keySet()) {
            if (key.equals("basics")) {
                addSummary();
            }
            elements.keySet().stream()
                    .filter(kind -> SectionFields.key(kind).orElseThrow().equals(key))
                    .forEach(this::addRest);
        }
        return List.copyOf(sections);
    }

    private void addSummary() {
        summary.ifPresent(
                text -> sections.add(section(SectionKind.PROFILE, paragraphs(text), List.of(), text.position())));
        summary = Optional.empty();
    }

    private static List<Block> paragraphs(YamlValue.Scalar text) {
        return Words.paragraphs(text, /* tight= */ false);
    }

    /** What no section of the extras has taken goes to the last one of its kind. */
    private void addRest(SectionKind kind) {
        List<Elements.Element> rest = all(kind).takeAll();
        if (rest.isEmpty()) {
            return;
        }
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            if (section.kind() == kind) {
                sections.set(i, with(section, section.blocks(), section.entries(), rest));
                return;
            }
        }
        Position at = rest.get(0).object().position();
        sections.add(with(section(kind, List.of(), List.of(), at), List.of(), List.of(), rest));
    }

    private Elements all(SectionKind kind) {
        return elements.computeIfAbsent(kind, any -> new Elements("", root, ""));
    }

    /** A section as the extras have it, with what the lists hold for it. */
    private void addKnown(YamlValue.Mapping shell) {
        Fields fields = new Fields(shell);
        Optional<Section> read = extras.read(fields, "section", Section.class);
        if (read.isEmpty()) {
            return;
        }
        Section section = read.get();
        int count = number(fields, "count");
        if (section.kind() == SectionKind.PROFILE && count > 0) {
            addProfile(section);
        } else if (SectionFields.key(section.kind()).isPresent()) {
            List<Elements.Element> taken = all(section.kind()).take(count);
            if (taken.isEmpty() && count > 0) {
                return; // somebody has taken them out
            }
            sections.add(
                    section.entries().isEmpty()
                            ? withListed(section, number(fields, "listed"), taken)
                            : whole(section, taken));
        } else {
            sections.add(section);
        }
    }

    private static int number(Fields fields, String key) {
        return fields.text(key)
                .map(YamlValue.Scalar::text)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void addProfile(Section section) {
        summary.ifPresent(text -> {
            boolean kept = SectionFields.summary(section.blocks()).equals(text.text());
            sections.add(with(section, kept ? section.blocks() : paragraphs(text), List.of(), List.of()));
        });
        summary = Optional.empty();
    }

    private Section whole(Section section, List<Elements.Element> taken) {
        List<YamlValue.Mapping> objects = new ArrayList<>(SectionFields.ofBlocks(section));
        section.entries().forEach(entry -> objects.add(SectionFields.ofEntry(section.kind(), entry)));
        objects.removeIf(Json::isEmpty);
        return same(objects, taken) ? section : with(section, List.of(), List.of(), taken);
    }

    private Section withListed(Section section, int listed, List<Elements.Element> taken) {
        int count = Math.min(listed, taken.size());
        boolean kept =
                listed == 0 || same(SectionFields.ofBlocks(section.kind(), section.blocks()), taken.subList(0, count));
        return kept
                ? with(section, section.blocks(), List.of(), taken.subList(count, taken.size()))
                : with(section, List.of(), List.of(), taken);
    }

    private static boolean same(List<YamlValue.Mapping> objects, List<Elements.Element> taken) {
        return Json.same(
                Json.list(objects),
                Json.list(taken.stream().map(Elements.Element::object).toList()));
    }

    /** The section with these blocks and entries, and with what is made of the elements. */
    private Section with(Section section, List<Block> blocks, List<Entry> before, List<Elements.Element> more) {
        SectionKind kind = section.kind();
        List<Entry> all = new ArrayList<>(before);
        List<YamlValue.Mapping> items = new ArrayList<>();
        for (Elements.Element element : more) {
            Optional<Entry> known = extras.entry(SectionFields.key(kind).orElse(""), element.index())
                    .filter(entry -> Json.same(SectionFields.ofEntry(kind, entry), element.object()));
            Optional<Layout> layout = Layout.of(kind);
            if (known.isPresent() || layout.isPresent()) {
                all.add(known.orElseGet(() -> entries.build(layout.orElseThrow(), element.object())));
            } else {
                items.add(element.object());
            }
        }
        List<Block> allBlocks = new ArrayList<>(blocks);
        ItemLayout.of(kind).flatMap(layout -> ItemBuilder.build(layout, items)).ifPresent(allBlocks::add);
        return new Section(kind, section.heading(), allBlocks, all, section.attributes(), section.position());
    }

    /** A section under the usual heading. */
    private Section section(SectionKind kind, List<Block> blocks, List<Entry> all, Position at) {
        Heading heading =
                new Heading(SECTION_LEVEL, List.of(new Text(vocabulary.heading(kind), at)), Attributes.NONE, at);
        return new Section(kind, Optional.of(heading), blocks, all, Attributes.NONE, at);
    }
}

package dev.cv.mapped;

import static java.util.Objects.requireNonNull;

import dev.cv.model.SectionKind;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes sections of what a mapping says are such. */
final class SectionMapper {

    private final DataFormat format;
    private final List<YamlValue.Mapping> sections = new ArrayList<>();

    /** The first keys of what has become sections, at the root. */
    private final Set<String> taken = new HashSet<>();

    private final Set<YamlValue> left;

    /**
     * Sections to be.
     *
     * @param left entries that somebody else has read
     */
    SectionMapper(DataFormat format, Set<YamlValue> left) {
        this.format = format;
        this.left = left;
    }

    List<YamlValue.Mapping> sections() {
        return sections;
    }

    Set<String> taken() {
        return taken;
    }

    /** The sections that a rule finds. */
    void add(YamlValue root, Rules rules) {
        if (rules.names("when").stream().anyMatch(name -> isOff(root, name))) {
            rules.names("from").forEach(name -> taken.add(name.key()));
            return;
        }
        for (Rules.Name name : rules.names("each")) {
            taken.addAll(List.of(name.path().split("\\.")));
            Values.at(root, name.path()).ifPresent(all -> addEach(all, rules));
        }
        for (Rules.Name name : rules.names("from")) {
            taken.addAll(List.of(name.path().split("\\.")));
            String key = name.path().substring(name.path().lastIndexOf('.') + 1);
            Values.at(root, name.path()).ifPresent(one -> add(one, rules, title(key, one)));
        }
    }

    private static boolean isOff(YamlValue root, Rules.Name name) {
        return Values.at(root, name.path())
                .flatMap(Values::words)
                .map(words -> words.text().equals("false"))
                .orElse(true);
    }

    private void addEach(YamlValue all, Rules rules) {
        if (all instanceof YamlValue.Mapping mapping) {
            mapping.values().forEach((key, value) -> {
                if (!Values.isBlank(value)) {
                    YamlValue.Scalar title =
                            new YamlValue.Scalar(Values.title(key), /* quoted= */ true, Values.place(mapping, key));
                    add(value, rules, title);
                }
            });
        } else {
            Values.several(all).forEach(section -> add(section, rules, Values.scalar("", section)));
        }
    }

    /** A section by its key, of which no rule says anything. */
    void addUnknown(String key, YamlValue.Mapping in) {
        add(
                requireNonNull(in.values().get(key)),
                new Rules(Values.mapping(Map.of(), in)),
                new YamlValue.Scalar(Values.title(key), true, Values.place(in, key)));
    }

    private static YamlValue.Scalar title(String key, YamlValue at) {
        return Values.scalar(key.equals(".") ? "" : Values.title(key), at);
    }

    private void add(YamlValue section, Rules rules, YamlValue.Scalar key) {
        if (format.hides(section)) {
            return;
        }
        Set<String> known = new HashSet<>(rules.words("skip"));
        known.addAll(format.skipped());
        Optional<YamlValue.Scalar> title =
                first(section, rules.names("title"), known).flatMap(Values::words);
        List<Rules.Name> names = rules.names("entries");
        Optional<YamlValue> entries =
                section instanceof YamlValue.Mapping ? first(section, names, known) : Optional.of(section);
        boolean whole = section instanceof YamlValue.Mapping && names.isEmpty();
        List<Shape> shapes = format.shapes(rules);
        EntryMapper mapper = new EntryMapper(shapes);
        List<YamlValue> all = new ArrayList<>();
        if (whole) {
            all.add(section);
        } else {
            entries.ifPresent(some -> all.addAll(shown(some)));
            for (Rules.Name name : names) {
                boolean more = name.isJoined() && !known.contains(name.key());
                Optional<YamlValue> others = more ? first(section, List.of(name), known) : Optional.empty();
                others.ifPresent(some -> all.addAll(shown(some)));
            }
        }
        List<EntryMapper.Parts> parts = all.stream().map(mapper::parts).toList();
        YamlValue.Scalar said = title.orElseGet(() ->
                rules.word("heading").map(words -> Values.scalar(words, key)).orElse(key));
        SectionKind kind = kind(rules, said, key, parts);
        SectionDraft draft = new SectionDraft(kind);
        for (Rules.Name name : rules.names("intro")) {
            first(section, List.of(name), known).ifPresent(intro -> draft.addContent(ContentMapper.parts(intro)));
        }
        addAll(draft, all, parts, rules.word("strings").orElse("bullet"));
        if (!whole && section instanceof YamlValue.Mapping mapping) {
            List<YamlValue> rest = ContentMapper.labelled(mapping, known);
            rest.forEach(one -> draft.addText(Values.list(EntryMapper.flattened(List.of(one))), one));
        }
        Optional<YamlValue.Scalar> heading = isUsual(rules, title, kind) ? Optional.empty() : Optional.of(said);
        draft.build(heading, key).ifPresent(sections::add);
    }

    /** The entries that nobody has read yet, and that the data doesn't hide. */
    private List<YamlValue> shown(YamlValue entries) {
        return Values.several(spread(entries))
                .filter(entry -> !left.contains(entry) && !format.hides(entry))
                .toList();
    }

    /** A mapping of entries by their names is a list of them. */
    private static YamlValue spread(YamlValue entries) {
        return entries instanceof YamlValue.Mapping mapping
                        && mapping.values().values().stream().allMatch(YamlValue.Mapping.class::isInstance)
                ? Values.list(List.copyOf(mapping.values().values()))
                : entries;
    }

    /** Whether the heading is that of the language, as the data has none. */
    private static boolean isUsual(Rules rules, Optional<YamlValue.Scalar> title, SectionKind kind) {
        return title.isEmpty() && rules.word("usual").isPresent() && kind != SectionKind.OTHER;
    }

    private static void addAll(SectionDraft draft, List<YamlValue> all, List<EntryMapper.Parts> parts, String strings) {
        int countdown = (int) parts.stream().filter(one -> one.has("countdown")).count();
        for (int i = 0; i < all.size(); i++) {
            EntryMapper.Parts one = parts.get(i);
            boolean line = all.get(i) instanceof YamlValue.Scalar && strings.equals("bullet") && all.size() > 1;
            if (line) {
                one = new EntryMapper.Parts(Map.of("bullet", all.get(i)), Optional.empty());
            }
            draft.add(one, all.get(i), countdown);
            countdown -= one.has("countdown") ? 1 : 0;
        }
    }

    private static Optional<YamlValue> first(YamlValue section, List<Rules.Name> names, Set<String> known) {
        for (Rules.Name name : names) {
            Optional<YamlValue> value = Values.at(section, name.path());
            if (value.isPresent()) {
                known.add(name.key());
                return value;
            }
        }
        return Optional.empty();
    }

    /** What the mapping says, else what the title says, else what the entries are by their form. */
    private static SectionKind kind(
            Rules rules, YamlValue.Scalar title, YamlValue.Scalar key, List<EntryMapper.Parts> parts) {
        return rules.word("kind")
                .map(SectionMapper::kind)
                .or(() -> Vocabulary.kindOf(title.text().strip()))
                .or(() -> Vocabulary.kindOf(key.text()))
                .or(() -> parts.stream()
                        .flatMap(one -> one.shape().stream())
                        .flatMap(shape -> shape.rules().word("kind").stream())
                        .findFirst()
                        .map(SectionMapper::kind))
                .orElse(SectionKind.OTHER);
    }

    private static SectionKind kind(String word) {
        return SectionKind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

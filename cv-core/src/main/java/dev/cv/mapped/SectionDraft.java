package dev.cv.mapped;

import static java.util.Objects.requireNonNull;

import dev.cv.model.SectionKind;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A section in the making: texts and lists, then lines, then entries, in the order of the data. */
final class SectionDraft {

    private static final Set<SectionKind> OF_LINES =
            Set.of(SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS);

    private static final Set<String> OF_A_LINE = Set.of("role", "level", "keywords", "text");
    private static final int SHORT = 200;

    private final SectionKind kind;
    private final List<YamlValue> content = new ArrayList<>();
    private final List<YamlValue> items = new ArrayList<>();
    private final List<YamlValue> entries = new ArrayList<>();

    /** The list that grows at the end of the content. */
    private final List<YamlValue> lines = new ArrayList<>();

    private String growing = "";

    SectionDraft(SectionKind kind) {
        this.kind = kind;
    }

    /** Texts and lists before all else. */
    void addContent(List<YamlValue> parts) {
        end();
        content.addAll(parts);
    }

    /**
     * An entry.
     *
     * @param countdown the number of a line that counts down
     */
    void add(EntryMapper.Parts parts, YamlValue at, int countdown) {
        Map<String, YamlValue> values = titled(parts.values());
        Optional<String> line = Shape.LINES.stream().filter(parts::has).findFirst();
        if (values.isEmpty()) {
            return;
        } else if (line.isPresent()) {
            addLine(line.get(), parts, countdown);
        } else if (values.keySet().equals(Set.of("text"))) {
            addText((YamlValue.Sequence) requireNonNull(values.get("text")), at);
        } else if (isLine(parts) && OF_LINES.contains(kind) && entries.isEmpty()) {
            items.add(Values.mapping(line(values), at));
        } else if (isLine(parts) && parts.hasAny(Set.of("keywords", "level")) && entries.isEmpty()) {
            addLine("bullet", labelled(values), 0);
        } else {
            entries.add(Values.mapping(values, at));
        }
    }

    /** Of an entry that is a time and one item, the item is what it is called. */
    private static Map<String, YamlValue> titled(Map<String, YamlValue> values) {
        boolean isOne = values.keySet().equals(Set.of("time", "items"))
                && values.get("items") instanceof YamlValue.Sequence items
                && items.values().size() == 1
                && items.values().get(0) instanceof YamlValue.Scalar only
                && only.text().length() < SHORT;
        return isOne
                ? Map.of(
                        "time",
                        requireNonNull(values.get("time")),
                        "role",
                        ((YamlValue.Sequence) requireNonNull(values.get("items")))
                                .values()
                                .get(0))
                : values;
    }

    /** Whether it is a thing with words on it. */
    private static boolean isLine(EntryMapper.Parts parts) {
        boolean isShort = !(parts.values().get("text") instanceof YamlValue.Sequence text)
                || (text.values().size() == 1
                        && text.values().get(0) instanceof YamlValue.Scalar only
                        && only.text().length() < SHORT
                        && only.text().strip().indexOf('\n') < 0);
        return parts.has("role") && OF_A_LINE.containsAll(parts.values().keySet()) && isShort;
    }

    /** Its text, if any, as a word of it. */
    private static Map<String, YamlValue> line(Map<String, YamlValue> values) {
        Map<String, YamlValue> line = new LinkedHashMap<>(values);
        if (line.remove("text") instanceof YamlValue.Sequence text) {
            List<YamlValue> words = new ArrayList<>();
            if (values.get("keywords") instanceof YamlValue.Sequence before) {
                words.addAll(before.values());
            }
            words.addAll(ContentMapper.keywords((YamlValue.Scalar) text.values().get(0)));
            line.put("keywords", Values.list(words));
        }
        return line;
    }

    private static EntryMapper.Parts labelled(Map<String, YamlValue> values) {
        Map<String, YamlValue> line = line(values);
        YamlValue.Scalar name = (YamlValue.Scalar) requireNonNull(line.get("role"));
        String words = line.get("keywords") instanceof YamlValue.Sequence keywords
                ? keywords.values().stream()
                        .map(word -> ((YamlValue.Scalar) word).text())
                        .collect(Collectors.joining(", "))
                : "";
        String level = line.get("level") instanceof YamlValue.Scalar scalar ? scalar.text() : "";
        String all = words.isEmpty() || level.isEmpty() ? words + level : words + " (" + level + ")";
        return new EntryMapper.Parts(
                Map.of("bullet", ContentMapper.labelled(name.text().strip(), Values.scalar(all, name))),
                Optional.empty());
    }

    private void addLine(String line, EntryMapper.Parts parts, int countdown) {
        YamlValue.Scalar words =
                (YamlValue.Scalar) requireNonNull(parts.values().get(line));
        if (line.equals("countdown")) {
            YamlValue number = Values.scalar(Integer.toString(countdown), words);
            addContent(
                    List.of(Values.mapping(Map.of("numbered", Values.list(List.of(words)), "start", number), words)));
            return;
        }
        if (!growing.equals(line)) {
            end();
            growing = line;
        }
        if (parts.values().get("text") instanceof YamlValue.Sequence text) {
            List<YamlValue> item = new ArrayList<>(List.of(words));
            item.addAll(text.values());
            lines.add(Values.list(item));
        } else {
            lines.add(words);
        }
    }

    /** A text is content; behind an entry it is one of its own, so that it stays behind it. */
    void addText(YamlValue.Sequence text, YamlValue at) {
        end();
        if (entries.isEmpty() && items.isEmpty()) {
            content.addAll(text.values());
        } else {
            entries.add(Values.mapping(Map.of("text", text), at));
        }
    }

    private void end() {
        if (lines.isEmpty()) {
            return;
        }
        YamlValue list = Values.list(lines);
        YamlValue part = growing.equals("number") ? Values.mapping(Map.of("numbered", list), list) : list;
        if (entries.isEmpty() && items.isEmpty()) {
            content.add(part);
        } else {
            entries.add(Values.mapping(Map.of("text", Values.list(List.of(part))), list));
        }
        lines.clear();
        growing = "";
    }

    /** The section; empty where it holds nothing. */
    Optional<YamlValue.Mapping> build(Optional<YamlValue.Scalar> heading, YamlValue at) {
        end();
        Map<String, YamlValue> section = new LinkedHashMap<>();
        section.put("kind", Values.scalar(kind.name().toLowerCase(Locale.ROOT), at));
        heading.ifPresent(words -> section.put("heading", words));
        put(section, "content", content);
        put(section, "items", items);
        put(section, "parts", entries);
        return content.isEmpty() && items.isEmpty() && entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Values.mapping(section, at));
    }

    private static void put(Map<String, YamlValue> section, String key, List<YamlValue> values) {
        if (!values.isEmpty()) {
            section.put(key, Values.list(values));
        }
    }
}

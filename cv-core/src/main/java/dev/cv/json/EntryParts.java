package dev.cv.json;

import static dev.cv.json.EntryLayout.Part.DESCRIPTION;
import static dev.cv.json.EntryLayout.Part.END;
import static dev.cv.json.EntryLayout.Part.ITEMS;
import static dev.cv.json.EntryLayout.Part.LOCATION;
import static dev.cv.json.EntryLayout.Part.ORGANIZATION;
import static dev.cv.json.EntryLayout.Part.START;
import static dev.cv.json.EntryLayout.Part.TEXT;

import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes an object of a list of what an entry of another format says, part by part, so that nothing of it is left out. */
final class EntryParts {

    /** A degree and its subject, without marks of Markdown: {@code Ph.D., Mathematics}. */
    private static final Pattern DEGREE = Pattern.compile("[^,*_`<\\[]{1,60}, [^*_`<\\[]+");

    private final EntryLayout layout;
    private final TypedFields parts;
    private final Map<String, YamlValue> fields = new LinkedHashMap<>();

    /** What there is no field for, in the order in which it is read. */
    private final List<YamlValue> texts = new ArrayList<>();

    private final Vocabulary vocabulary;
    private boolean isLinked;

    private EntryParts(EntryLayout layout, YamlValue.Mapping parts, Vocabulary vocabulary) {
        this.layout = layout;
        this.vocabulary = vocabulary;
        this.parts = new TypedFields(parts);
    }

    /** The object, as {@link EntryBuilder} takes it. */
    static YamlValue.Mapping object(EntryLayout layout, YamlValue.Mapping parts, Vocabulary vocabulary) {
        EntryParts object = new EntryParts(layout, parts, vocabulary);
        object.putHeading();
        object.put(layout.name(ORGANIZATION), "organization");
        object.put(layout.name(DESCRIPTION), "description");
        object.put(layout.name(LOCATION), "location");
        if (!object.isLinked) {
            object.put("url", "url");
        }
        object.putTime();
        object.put(layout.marked().contains("score") ? "score" : "", "score");
        object.putRest();
        return new YamlValue.Mapping(object.fields, Map.of(), parts.position());
    }

    private void putHeading() {
        List<String> names = layout.heading();
        Optional<YamlValue.Scalar> role = parts.text("role");
        Optional<YamlValue.Scalar> area = parts.text("area");
        if (names.size() > 1
                && role.isPresent()
                && area.isEmpty()
                && DEGREE.matcher(role.get().text()).matches()) {
            String[] degree = role.get().text().split(", ", 2);
            Position at = role.get().position();
            fields.put(names.get(0), new YamlValue.Scalar(degree[0], /* quoted= */ true, at));
            fields.put(names.get(1), new YamlValue.Scalar(degree[1], /* quoted= */ true, at));
        } else if (names.size() > 1) {
            role.ifPresent(words -> fields.put(names.get(0), words));
            area.ifPresent(words -> fields.put(names.get(1), words));
        } else if (role.isPresent() && area.isPresent()) {
            fields.put(names.get(0), together(role.get(), ", ", area.get()));
        } else {
            role.or(() -> area).ifPresent(words -> fields.put(names.get(0), linked(words)));
        }
    }

    /** What has an address, and no organization that it could be of, leads there itself. */
    private YamlValue.Scalar linked(YamlValue.Scalar words) {
        Optional<YamlValue.Scalar> url = parts.text("url");
        boolean isOwn = !layout.linked()
                && url.isPresent()
                && parts.text("organization").isEmpty();
        if (!isOwn || words.text().contains("[")) {
            return words;
        }
        isLinked = true;
        String target = url.get().text().strip().replace(" ", "%20");
        return new YamlValue.Scalar(
                "[" + words.text().strip() + "](" + target + ")", /* quoted= */ true, words.position());
    }

    private static YamlValue.Scalar together(YamlValue.Scalar first, String between, YamlValue.Scalar second) {
        return new YamlValue.Scalar(first.text() + between + second.text(), /* quoted= */ true, first.position());
    }

    private void put(String field, String part) {
        parts.value(part).ifPresent(value -> {
            if (field.isEmpty()) {
                texts.add(value);
            } else {
                fields.put(field, value);
            }
        });
    }

    /** Two dates, else words that tell a time. */
    private void putTime() {
        Optional<YamlValue.Scalar> start = parts.text("start");
        Optional<YamlValue.Scalar> end = parts.text("end");
        Optional<YamlValue.Scalar> time = parts.text("time");
        boolean dates = start.or(() -> end).isPresent()
                && start.map(date -> isDate(date, /* orPresent= */ false)).orElse(true)
                && end.map(date -> isDate(date, /* orPresent= */ true)).orElse(true);
        if (dates && !layout.name(END).isEmpty()) {
            start.ifPresent(date -> fields.put(layout.name(START), date));
            end.ifPresent(date -> fields.put(layout.name(END), date));
        } else if (dates && (start.isEmpty() || end.isEmpty())) {
            fields.put(layout.name(START), start.or(() -> end).get());
        } else if (start.isPresent() && end.isPresent()) {
            fields.put(EntryLayout.TIME, together(start.get(), " \u2013 ", end.get()));
        } else if (start.isPresent() && !layout.name(END).isEmpty()) {
            YamlValue.Scalar present = new YamlValue.Scalar(
                    vocabulary.present(), /* quoted= */ true, start.get().position());
            fields.put(EntryLayout.TIME, together(start.get(), " \u2013 ", present));
        } else if (start.or(() -> end).isPresent()) {
            fields.put(EntryLayout.TIME, start.or(() -> end).get());
        } else if (time.isPresent() && isDate(time.get(), /* orPresent= */ false)) {
            fields.put(layout.name(START), time.get());
            if (!layout.name(END).isEmpty()) {
                fields.put(layout.name(END), time.get());
            }
            return;
        } else {
            time.ifPresent(words -> fields.put(EntryLayout.TIME, words));
            return;
        }
        time.ifPresent(texts::add);
    }

    private static boolean isDate(YamlValue.Scalar date, boolean orPresent) {
        return IsoDate.isIso(date.text()) || (orPresent && IsoDate.isPresent(date.text()));
    }

    private void putRest() {
        parts.text("level").ifPresent(texts::add);
        parts.list("text").ifPresent(all -> texts.addAll(all.values()));
        Optional<YamlValue.Sequence> items = parts.list("items");
        if (layout.name(ITEMS).isEmpty()) {
            items.ifPresent(texts::add);
        } else {
            items.ifPresent(list -> fields.put(layout.name(ITEMS), list));
        }
        List<YamlValue.Scalar> keywords = parts.texts("keywords");
        if (layout.marked().contains("keywords") && !keywords.isEmpty()) {
            fields.put("keywords", JsonValues.list(keywords));
        } else if (!keywords.isEmpty()) {
            texts.add(keywords.stream()
                    .reduce((one, other) -> together(one, ", ", other))
                    .get());
        }
        if (!texts.isEmpty()) {
            Position at = texts.get(0).position();
            fields.put(layout.name(TEXT), new YamlValue.Sequence(texts, at));
        }
    }

    /** The object of a list's line: {@code role}, {@code level} and {@code keywords}. */
    static YamlValue.Mapping item(ItemLayout layout, YamlValue.Mapping parts) {
        TypedFields fields = new TypedFields(parts);
        Map<String, YamlValue> object = new LinkedHashMap<>();
        List<YamlValue.Scalar> words = new ArrayList<>(fields.texts("keywords"));
        Optional<YamlValue.Scalar> level = fields.text("level");
        fields.text("role").ifPresent(name -> object.put(layout.name(), name));
        if (layout.keywords().isEmpty()) {
            level.ifPresent(word -> words.add(0, word));
            words.stream()
                    .reduce((one, other) -> together(one, ", ", other))
                    .ifPresent(all -> object.put(layout.level(), all));
        } else {
            if (layout.level().isEmpty()) {
                level.ifPresent(words::add);
            } else {
                level.ifPresent(all -> object.put(layout.level(), all));
            }
            object.put(layout.keywords(), JsonValues.list(words));
        }
        return new YamlValue.Mapping(object, Map.of(), parts.position());
    }
}

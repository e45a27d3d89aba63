package dev.cv.json;

import dev.cv.json.EntryLayout.Part;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an entry of an object: the one that the same words would be in Markdown. */
final class EntryBuilder {

    private static final int ROLE_LEVEL = 3;

    private final StartAndEnd periods;
    private final TextReader texts;
    private final Contents contents;

    EntryBuilder(Vocabulary vocabulary, TextReader texts) {
        this.periods = new StartAndEnd(vocabulary);
        this.texts = texts;
        this.contents = new Contents(texts);
    }

    /** The entry; a heading of its own counts as long as the fields are those that it was written with. */
    Entry build(EntryLayout layout, YamlValue.Mapping object) {
        TypedFields fields = new TypedFields(object);
        return fields.text(EntryLayout.HEADING)
                .map(words -> build(layout, fields, Optional.of(own(layout, fields, words)), words.text()))
                .filter(entry -> JsonValues.same(EntryFields.of(layout, entry), object))
                .orElseGet(() -> build(layout, fields, heading(layout, fields), ""));
    }

    /** @param said what is not to be said again before the heading */
    private Entry build(EntryLayout layout, TypedFields fields, Optional<Heading> heading, String said) {
        List<Block> head = new ArrayList<>();
        Optional<Location> location = fields.text(layout.name(Part.LOCATION))
                .map(place -> new Location(texts.line(place), Attributes.NONE, place.position()));
        Optional<Period> period = periods.read(fields, layout)
                .or(() -> fields.text(EntryLayout.TIME).flatMap(texts::time));
        organization(layout, fields, said).ifPresent(head::add);
        heading.ifPresent(head::add);
        List<LocationDate.Part> parts = Stream.<Optional<? extends LocationDate.Part>>of(location, period)
                .<LocationDate.Part>flatMap(Optional::stream)
                .toList();
        if (!parts.isEmpty()) {
            Position at = location.map(Location::position)
                    .or(() -> period.map(Period::position))
                    .orElse(fields.mapping().position());
            head.add(new LocationDate(parts, Attributes.ofClasses(List.of("location-date")), at));
        }
        EntryFacts facts = new EntryFacts(
                fields.text(layout.name(Part.ORGANIZATION)).map(this::fact),
                role(layout, fields, heading, said),
                location,
                period);
        Position at = fields.mapping().position();
        return new Entry(head, body(layout, fields), List.of(), facts, Attributes.NONE, at);
    }

    /** What the fields say; where there are none, what is their heading all the same. */
    private Optional<Fact> role(EntryLayout layout, TypedFields fields, Optional<Heading> heading, String said) {
        String words = layout.heading().stream()
                .flatMap(field -> fields.text(field).stream())
                .map(field -> Inline.text(texts.line(field)))
                .collect(Collectors.joining(", "));
        return heading.filter(title -> said.isEmpty() || !words.isEmpty())
                .map(title ->
                        new Fact(words.isEmpty() ? title.text() : words, /* inferred= */ false, title.position()));
    }

    private Fact fact(YamlValue.Scalar name) {
        return new Fact(Inline.text(texts.line(name)), /* inferred= */ false, name.position());
    }

    private Optional<Organization> organization(EntryLayout layout, TypedFields fields, String said) {
        Optional<YamlValue.Scalar> url = layout.linked() ? Optional.empty() : fields.text("url");
        Optional<YamlValue.Scalar> name = fields.text(layout.name(Part.ORGANIZATION))
                .filter(words -> url.isPresent() || !said.contains(words.text()));
        List<Block> blocks = new ArrayList<>();
        name.or(() -> url)
                .map(any -> new Paragraph(List.of(named(name, url)), Attributes.NONE, any.position()))
                .ifPresent(blocks::add);
        fields.text(layout.name(Part.DESCRIPTION))
                .map(words -> marked(layout.name(Part.DESCRIPTION), texts.line(words), words.position()))
                .ifPresent(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Organization(
                        Optional.empty(),
                        blocks,
                        Attributes.ofClasses(List.of("company-info")),
                        blocks.get(0).position()));
    }

    /** The name, as a link where there is an address; the address alone where there is no name. */
    private Inline named(Optional<YamlValue.Scalar> name, Optional<YamlValue.Scalar> url) {
        if (name.isEmpty()) {
            return WebAddress.link(url.orElseThrow());
        }
        YamlValue.Scalar words = name.get();
        return url.isPresent()
                ? WebAddress.link(texts.line(words), url.get())
                : new Strong(texts.line(words), Attributes.NONE, words.position());
    }

    private Heading own(EntryLayout layout, TypedFields fields, YamlValue.Scalar words) {
        List<Inline> line = texts.line(words);
        List<Inline> content = layout.linked()
                ? fields.text("url")
                        .<List<Inline>>map(url -> List.of(WebAddress.link(line, url)))
                        .orElse(line)
                : line;
        return new Heading(ROLE_LEVEL, content, Attributes.NONE, words.position());
    }

    /** The heading that the fields give. */
    Optional<Heading> heading(EntryLayout layout, TypedFields fields) {
        List<Inline> content = new ArrayList<>();
        for (String field : layout.heading()) {
            fields.text(field).ifPresent(words -> {
                if (!content.isEmpty()) {
                    content.add(new Text(", ", words.position()));
                }
                List<Inline> line = texts.line(words);
                if (layout.heading().size() > 1) {
                    content.add(RunningText.marked(EntryLayout.className(field), line, words.position()));
                } else {
                    content.addAll(line);
                }
            });
        }
        Optional<YamlValue.Scalar> url = layout.linked() ? fields.text("url") : Optional.empty();
        if (url.isPresent()) {
            Optional<YamlValue.Scalar> name = fields.text(layout.heading().get(0));
            content.clear();
            content.add(named(name, url));
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heading(
                        ROLE_LEVEL, content, Attributes.NONE, content.get(0).position()));
    }

    private List<Block> body(EntryLayout layout, TypedFields fields) {
        List<Block> blocks = new ArrayList<>();
        layout.before().forEach(field -> extra(field, fields).ifPresent(blocks::add));
        fields.value(layout.name(Part.TEXT)).ifPresent(text -> {
            List<Block> said = contents.blocks(text, /* tight= */ false);
            if (layout.quotes()) {
                blocks.add(new BlockQuote(said, Attributes.NONE, text.position()));
            } else {
                blocks.addAll(said);
            }
        });
        fields.list(layout.name(Part.ITEMS))
                .filter(items -> !items.values().isEmpty())
                .ifPresent(items -> blocks.add(contents.list(items)));
        layout.after().forEach(field -> extra(field, fields).ifPresent(blocks::add));
        return blocks;
    }

    private Optional<Block> extra(String field, TypedFields fields) {
        if (EntryLayout.isSeries(field)) {
            List<YamlValue.Scalar> several = fields.texts(field);
            return several.isEmpty()
                    ? Optional.empty()
                    : Optional.of(marked(
                            field,
                            RunningText.series(several, texts),
                            several.get(0).position()));
        }
        return fields.text(field).map(text -> marked(field, texts.line(text), text.position()));
    }

    private static Block marked(String field, List<Inline> content, Position at) {
        return new Paragraph(content, Attributes.ofClasses(List.of(EntryLayout.className(field))), at);
    }
}

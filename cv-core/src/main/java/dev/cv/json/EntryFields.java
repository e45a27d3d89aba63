package dev.cv.json;

import dev.cv.json.EntryLayout.Part;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.model.Location;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Phrase;
import dev.cv.model.Strong;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes an object of an entry, whatever it was made from; what no field takes, the writer keeps elsewhere. */
final class EntryFields {

    private final EntryLayout layout;
    private final Entry entry;
    private final JsonValues.Builder out = new JsonValues.Builder();
    private final List<String> texts = new ArrayList<>();

    private EntryFields(EntryLayout layout, Entry entry) {
        this.layout = layout;
        this.entry = entry;
    }

    static YamlValue.Mapping of(EntryLayout layout, Entry entry) {
        EntryFields fields = new EntryFields(layout, entry);
        fields.organization();
        fields.heading();
        entry.location()
                .ifPresent(place -> fields.out.put(layout.name(Part.LOCATION), RunningText.of(place.content())));
        entry.period().ifPresent(period -> StartAndEnd.write(period, layout, fields.out));
        fields.body();
        fields.ownHeading();
        return fields.out.build();
    }

    private void organization() {
        Optional<Inline> name = descriptions()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).content().stream())
                .filter(inline -> inline instanceof Strong || inline instanceof Link)
                .findFirst();
        String words = name.filter(inline -> !(inline instanceof Link link && WebAddress.isBare(link)))
                .map(inline -> RunningText.of(((InlineContainer) inline).content()))
                .orElse("");
        String organization = exact(entry.organization(), words);
        out.put(layout.name(Part.ORGANIZATION), organization);
        if (layout.hasUrl() && !layout.linked()) {
            LinksInText.firstIn(descriptions()).or(() -> linkOf(organization)).ifPresent(url -> out.put("url", url));
        }
        List<String> said = new ArrayList<>();
        descriptions()
                .map(block -> without(block, name.filter(inline -> words.equals(organization))))
                .filter(some -> !some.isBlank())
                .forEach(said::add);
        if (layout.name(Part.DESCRIPTION).isEmpty()) {
            texts.addAll(said);
        } else {
            out.put(layout.name(Part.DESCRIPTION), String.join("\n", said));
        }
    }

    /** Where the heading's link leads that has the organization's name. */
    private Optional<String> linkOf(String organization) {
        return LinksInText.in(entry.heading().map(Heading::content).orElse(List.of()))
                .filter(link -> link.text().equals(organization) && !organization.isEmpty())
                .map(Link::target)
                .findFirst();
    }

    private Stream<Block> descriptions() {
        return entry.organizations().stream().map(Organization::description).flatMap(List::stream);
    }

    /** What a block says beside the name. */
    @SuppressWarnings("ReferenceEquality") // which words they are, not what they say
    private static String without(Block block, Optional<Inline> name) {
        if (!(block instanceof Paragraph paragraph)) {
            return BlockWords.all(List.of(block));
        }
        List<Inline> others = paragraph.content().stream()
                .filter(inline -> name.isEmpty() || inline != name.get())
                .toList();
        boolean whole = others.size() == paragraph.content().size();
        String words = RunningText.of(others).strip();
        return whole ? words : words.replaceFirst("^[,;:|\u00B7\u2013\u2014-]\\s*", "");
    }

    /** The words as they stand there, if they are what is understood. */
    private static String exact(Optional<Fact> fact, String words) {
        return fact.map(Fact::text)
                .map(text -> text.equals(words.replace('\n', ' ').strip()) ? words : text)
                .orElse(words);
    }

    private void heading() {
        List<Inline> content = entry.heading().map(Heading::content).orElse(List.of());
        if (layout.linked()) {
            LinksInText.first(content)
                    .or(() -> LinksInText.firstIn(descriptions()))
                    .ifPresent(url -> out.put("url", url));
        }
        if (LinksInText.in(content).anyMatch(WebAddress::isBare)) {
            return;
        }
        boolean named = entry.role().isEmpty()
                && entry.organization()
                        .filter(name -> RunningText.of(content).contains(name.text()))
                        .isPresent();
        boolean time = entry.role().isEmpty()
                && entry.period()
                        .filter(period -> period.text()
                                .strip()
                                .equals(Inline.text(content).strip()))
                        .isPresent();
        String words = named || time ? "" : exact(entry.role(), RunningText.of(content));
        if (layout.heading().size() == 1) {
            out.put(layout.heading().get(0), words);
            return;
        }
        boolean marked = false;
        for (String field : layout.heading()) {
            Optional<Phrase> phrase = RunningText.marked(EntryLayout.className(field), content);
            phrase.ifPresent(some -> out.put(field, RunningText.of(some.content())));
            marked |= phrase.isPresent();
        }
        if (!marked) {
            degree(words);
        }
    }

    /** {@code BSc, Computer Science} and {@code Master of Arts in History}. */
    private void degree(String words) {
        int comma = words.indexOf(", ");
        int in = words.indexOf(" in ");
        int cut = comma > 0 ? comma : in;
        out.put(layout.heading().get(0), cut > 0 ? words.substring(0, cut) : words);
        if (cut > 0) {
            out.put(layout.heading().get(1), words.substring(cut + (cut == comma ? 2 : 4)));
        }
    }

    /** Of several places one has a field, and of times those that can be read. */
    private void places() {
        entry.locationDates().stream()
                .flatMap(where -> where.parts().stream())
                .filter(part -> part instanceof Location || (part instanceof Period time && !StartAndEnd.isKnown(time)))
                .map(place -> RunningText.of(place.content()).strip())
                .filter(words -> Stream.of(
                                entry.location().map(place -> RunningText.of(place.content())),
                                entry.organization().map(Fact::text))
                        .flatMap(Optional::stream)
                        .noneMatch(known -> words.contains(known.strip())))
                .forEach(texts::add);
    }

    private void body() {
        places();
        List<Block> blocks = new ArrayList<>(entry.summary());
        for (String field : layout.marked()) {
            Optional<Paragraph> marked = blocks.stream()
                    .filter(block ->
                            block instanceof Paragraph && block.attributes().has(EntryLayout.className(field)))
                    .map(Paragraph.class::cast)
                    .findFirst();
            marked.ifPresent(paragraph -> {
                put(field, paragraph);
                blocks.remove(paragraph);
            });
        }
        BlockWords words = BlockWords.of(blocks);
        entry.projects().forEach(words::add);
        if (!words.text().isEmpty()) {
            texts.add(words.text());
        }
        List<String> items = new ArrayList<>(words.items());
        if (layout.name(Part.ITEMS).isEmpty() && !items.isEmpty()) {
            texts.add("- " + String.join("\n- ", items));
        }
        out.put(layout.name(Part.TEXT), String.join("\n\n", texts))
                .put(layout.name(Part.ITEMS), JsonValues.texts(items));
        if (JsonValues.isEmpty(out.build())) {
            out.put(layout.heading().get(0), String.join("\n", items)); // better there than nowhere
        }
    }

    /** The heading's words, where those of the fields don't give them; a time in it has its fields. */
    private void ownHeading() {
        String given = new EntryBuilder(Vocabulary.of("en"), TextReader.PLAIN)
                .heading(layout, new TypedFields(out.build()))
                .map(Heading::text)
                .orElse("");
        entry.heading()
                .filter(heading -> LinksInText.in(heading.content()).noneMatch(WebAddress::isBare))
                .filter(heading -> !heading.text().strip().equals(given.strip()))
                .filter(heading -> entry.period()
                        .filter(time -> heading.text().contains(time.text().strip()))
                        .isEmpty())
                .ifPresent(heading -> out.put(EntryLayout.HEADING, RunningText.of(heading.content())));
    }

    private void put(String field, Paragraph paragraph) {
        if (EntryLayout.isSeries(field)) {
            out.put(field, JsonValues.texts(RunningText.ofSeries(paragraph.content())));
        } else {
            out.put(field, RunningText.of(paragraph.content()));
        }
    }
}

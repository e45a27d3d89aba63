package dev.cv.write;

import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Metadata;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Presentation;
import dev.cv.model.Setting;
import dev.cv.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a résumé says of itself as front matter. (FORMAT.md, "Front matter") */
final class FrontMatterText {

    private final StringBuilder out = new StringBuilder("---\n");

    private FrontMatterText() {}

    static String of(Metadata metadata, Person person) {
        FrontMatterText text = new FrontMatterText();
        text.add(metadata, person);
        return text.end();
    }

    /**
     * The front matter of a manifest.
     *
     * @param slugs the files in order
     * @param aside the slug of the file with the contacts; empty for none
     */
    static String manifest(Metadata metadata, Person person, List<String> slugs, String aside) {
        FrontMatterText text = new FrontMatterText();
        text.add("layout", "resume");
        text.add(metadata, person);
        text.add("sections", slugs);
        text.add("aside", aside);
        return text.end();
    }

    /** What a file of the folder says of itself: the section that it opens, and classes; nothing where neither is there. */
    static String ofEntry(String header, List<String> classes) {
        FrontMatterText text = new FrontMatterText();
        text.add("header", header);
        text.add("class", String.join(" ", classes));
        return header.isBlank() && classes.isEmpty() ? "" : text.end();
    }

    private String end() {
        return out.append("---\n").toString();
    }

    private void add(Metadata metadata, Person person) {
        add("name", plainName(person));
        // Without a name the title is made of the file's, and one in front matter would be taken for a name.
        boolean own = person.heading().isPresent() && !metadata.title().equals(person.name());
        add("title", own ? metadata.title() : "");
        add("label", plainLabel(person));
        add("image", plainPhoto(person));
        add("lang", metadata.language());
        metadata.subject().ifPresent(subject -> add("subject", subject));
        add("keywords", metadata.keywords());
        metadata.date().ifPresent(date -> out.append("date: ").append(date).append('\n'));
        add("properties", metadata.properties());
        Presentation looks = metadata.presentation();
        add("theme", looks.theme().map(Setting::value).orElse(""));
        Map<String, String> options = new LinkedHashMap<>();
        looks.options().forEach(option -> options.put(option.name(), option.value()));
        add("options", options);
        add("spelling", metadata.spelling());
        add("period-dash", looks.periodDash().map(Setting::value).orElse(""));
        add("qr", looks.qr().map(Setting::value).orElse(""));
    }

    static boolean isNameInBody(Person person) {
        return person.heading().isPresent() && plainName(person).isEmpty();
    }

    /** The name where front matter can hold it: in words alone. */
    static String plainName(Person person) {
        Optional<Heading> heading = person.heading();
        boolean plain = heading.isPresent()
                && heading.get().level() == 1
                && heading.get().attributes().isEmpty()
                && heading.get().content().size() == 1
                && heading.get().content().get(0) instanceof Text;
        return plain && person.name().equals(person.name().strip()) ? person.name() : "";
    }

    /** The label where it is words alone and no heading above it needs it to keep apart from what follows. */
    static String plainLabel(Person person) {
        if (isNameInBody(person)) {
            return "";
        }
        Optional<Paragraph> label = person.label();
        boolean plain = label.isPresent()
                && label.get().attributes().isEmpty()
                && label.get().content().size() == 1
                && label.get().content().get(0) instanceof Text;
        String text = plain ? Inline.text(label.get().content()) : "";
        return text.equals(text.strip()) ? text : "";
    }

    /** The path of the photo where it says nothing of its own. */
    static String plainPhoto(Person person) {
        return person.photo()
                .filter(photo -> !isNameInBody(person)
                        && photo.attributes().isEmpty()
                        && photo.title().isEmpty()
                        && photo.alternative().equals(person.name()))
                .map(Image::source)
                .orElse("");
    }

    private void add(String key, String value) {
        if (!value.isBlank()) {
            out.append(key).append(": ").append(YamlText.of(value)).append('\n');
        }
    }

    private void add(String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach(
                    value -> out.append("  - ").append(YamlText.of(value)).append('\n'));
        }
    }

    private void add(String key, Map<String, String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach((name, value) -> out.append("  ")
                    .append(YamlText.of(name))
                    .append(": ")
                    .append(YamlText.of(value))
                    .append('\n'));
        }
    }
}

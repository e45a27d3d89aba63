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
import java.util.regex.Pattern;

/** What a résumé says of itself as front matter. (FORMAT.md, "Front matter") */
final class FrontMatterText {

    /** Text that YAML takes as it is, in a list too. */
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{N}/](?:[\\p{L}\\p{M}\\p{N} .(/)'&+_\u2013\u2014-]|(?<=[^ ]),(?= )|:(?=[^ ,]))*+");

    private static final Pattern NO_TEXT =
            Pattern.compile("(?i)~|null|true|false|yes|no|on|off|y|n|[-+.]?[0-9][0-9_,.:eE+-]*|0[xo].*|\\.inf|\\.nan");

    private final StringBuilder out = new StringBuilder("---\n");

    private FrontMatterText() {}

    static String of(Metadata metadata, Person person) {
        FrontMatterText text = new FrontMatterText();
        text.add("name", plainName(person));
        // Without a name the title is made of the file's, and one in front matter would be taken for a name.
        boolean own = person.heading().isPresent() && !metadata.title().equals(person.name());
        text.add("title", own ? metadata.title() : "");
        text.add("label", plainLabel(person));
        text.add("image", plainPhoto(person));
        text.add("lang", metadata.language());
        metadata.subject().ifPresent(subject -> text.add("subject", subject));
        text.add("keywords", metadata.keywords());
        metadata.date().ifPresent(date -> text.out.append("date: ").append(date).append('\n'));
        text.add("properties", metadata.properties());
        Presentation looks = metadata.presentation();
        text.add("theme", looks.theme().map(Setting::value).orElse(""));
        Map<String, String> options = new LinkedHashMap<>();
        looks.options().forEach(option -> options.put(option.name(), option.value()));
        text.add("options", options);
        text.add("spelling", metadata.spelling());
        text.add("qr", looks.qr().map(Setting::value).orElse(""));
        return text.out.append("---\n").toString();
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
            out.append(key).append(": ").append(scalar(value)).append('\n');
        }
    }

    private void add(String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach(value -> out.append("  - ").append(scalar(value)).append('\n'));
        }
    }

    private void add(String key, Map<String, String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach((name, value) -> out.append("  ")
                    .append(scalar(name))
                    .append(": ")
                    .append(scalar(value))
                    .append('\n'));
        }
    }

    /** A text as YAML: as it is, or between double quotes. */
    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(" ") && !text.contains("  ");
        return plain && !NO_TEXT.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || (c > '~' && !isPrintable(c))) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPrintable(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}

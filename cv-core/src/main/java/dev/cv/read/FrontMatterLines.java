package dev.cv.read;

import dev.cv.facts.ContactLinks;
import dev.cv.facts.ContactReader;
import dev.cv.model.Contact;
import dev.cv.model.Inline;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of contacts that stand in front matter, whatever their key is, as templates print them above the text. */
final class FrontMatterLines {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)]\\(([^()\\s]*+)\\)");

    private FrontMatterLines() {}

    /** The contacts of a text, or of a list of texts, in which one is an e-mail address or a phone number. */
    static List<Contact> contacts(YamlValue value) {
        List<Contact> contacts = new ArrayList<>();
        if (value instanceof YamlValue.Sequence list) {
            list.values().forEach(item -> contacts.addAll(contacts(item)));
        } else if (value instanceof YamlValue.Scalar text) {
            text.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> contacts.addAll(
                            ContactReader.likely(content(line.strip(), text.position()), /* underName= */ false)
                                    .orElse(List.of())));
        }
        return contacts;
    }

    /** The words, with Markdown's links. */
    private static List<Inline> content(String line, Position at) {
        List<Inline> content = new ArrayList<>();
        Matcher link = LINK.matcher(line);
        int end = 0;
        while (link.find()) {
            if (link.start() > end) {
                content.add(new Text(line.substring(end, link.start()), at));
            }
            content.add(ContactLinks.link(link.group(2), link.group(1), at));
            end = link.end();
        }
        if (end < line.length()) {
            content.add(new Text(line.substring(end), at));
        }
        return content;
    }
}

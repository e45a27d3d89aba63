package dev.cv.facts;

import dev.cv.model.Contact.Kind;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.model.Text;
import dev.cv.vocabulary.ContactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away the sign that a contact begins with: the theme has its own. (FORMAT.md, "Contacts")
 *
 * @param rest what is left
 * @param kind what the sign stands for, where it is known
 */
record ContactSigns(List<Inline> rest, Optional<Kind> kind) {

    /** What emoji are made of, with what joins and varies them. */
    private static final String EMOJI = "[\\p{So}\\p{Sk}\u200D\uFE0E\uFE0F\u20E3\\x{1F1E6}-\\x{1F1FF}&&[^\uFFFC]]";

    /** A sign that a contact may begin with: an emoji, or its name between colons. */
    static final Pattern SIGN = Pattern.compile("(?:" + EMOJI + "+|:[a-z][a-z0-9_+-]{1,40}:)[\\s\u00A0]*");

    private static final Pattern FIRST = Pattern.compile("^[\\s\u00A0]*(" + SIGN + ")[:\uFF1A]?[\\s\u00A0]*");
    private static final Pattern VARIATION = Pattern.compile("[\u200D\uFE0E\uFE0F\\s\u00A0]");
    private static final Pattern FILE = Pattern.compile("([^/]+?)(?:\\.[a-z]{3,4})?$");

    /** The words of a contact without their sign. */
    static ContactSigns of(List<Inline> content) {
        if (content.isEmpty()) {
            return new ContactSigns(content, Optional.empty());
        }
        Inline first = content.get(0);
        List<Inline> behind = content.subList(1, content.size());
        if (first instanceof Text text) {
            Matcher sign = FIRST.matcher(text.text());
            if (sign.lookingAt()) {
                String rest = text.text().substring(sign.end());
                Optional<Kind> kind =
                        ContactWords.ofIcon(VARIATION.matcher(sign.group(1)).replaceAll(""));
                return again(rest.isEmpty() ? behind : joined(List.of(new Text(rest, text.position())), behind), kind);
            } else if (text.text().isBlank()) {
                return of(behind);
            }
        } else if (first instanceof Image image && !behind.isEmpty()) {
            Optional<Kind> kind = ofImage(image);
            return kind.isPresent() ? again(behind, kind) : new ContactSigns(content, kind);
        } else if (first instanceof InlineContainer container && !(first instanceof Link)) {
            if (container.content().isEmpty()) {
                Optional<Kind> kind = container.attributes().classes().stream()
                        .flatMap(name -> ContactWords.ofIcon(name).stream())
                        .findFirst();
                return again(behind, kind);
            }
            ContactSigns inner = of(container.content());
            if (inner.kind.isPresent()
                    || inner.rest.size() < container.content().size()) {
                List<Inline> rest = inner.rest.isEmpty()
                        ? behind
                        : joined(List.of(container.with(inner.rest, container.attributes())), behind);
                return again(rest, inner.kind);
            }
        }
        return new ContactSigns(content, Optional.empty());
    }

    /** Several may follow one another; the first that is known tells the kind. */
    private static ContactSigns again(List<Inline> rest, Optional<Kind> kind) {
        ContactSigns next = of(rest);
        return new ContactSigns(next.rest, kind.or(next::kind));
    }

    private static List<Inline> joined(List<Inline> first, List<Inline> rest) {
        List<Inline> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }

    /** What a picture shows, by its words, else by its file. */
    static Optional<Kind> ofImage(Image image) {
        Matcher file = FILE.matcher(image.source());
        return ContactWords.ofIcon(image.alternative())
                .or(() -> file.find() ? ContactWords.ofIcon(file.group(1)) : Optional.empty());
    }
}

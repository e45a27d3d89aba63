package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Contact.Kind;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactLabel;
import dev.cv.vocabulary.Networks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes links of addresses and numbers. (FORMAT.md, "Contacts") */
public final class ContactLinks {

    private static final Pattern REMARK = Pattern.compile("[\\s\u00A0]*[(\uFF08\\[].{1,30}[)\uFF09\\]]$");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("^(?:https?://(?:www\\.)?|mailto:|tel:)|/$");

    private ContactLinks() {}

    /** The words, of which an address, a number or a username behind its network's name is a link. */
    static List<Inline> linked(List<Inline> content) {
        if (ContactKinds.link(content).isPresent()) {
            return content.stream()
                    .map(inline -> inline instanceof Link link ? shown(link) : inline)
                    .toList();
        }
        FactLine line = new FactLine(content);
        String text = line.text();
        if (!line.isShort()) {
            return content;
        }
        ContactLabel label = ContactLabel.of(text);
        Matcher remark = REMARK.matcher(text);
        int end = text.length();
        Optional<String> target = target(label, text.substring(label.end()));
        if (target.isEmpty() && remark.find() && remark.start() > label.end()) {
            end = remark.start();
            target = target(label, text.substring(label.end(), end));
        }
        List<Inline> value = line.slice(label.end(), end);
        if (target.isEmpty() || value.size() != 1 || !(value.get(0) instanceof Text words)) {
            return content;
        }
        List<Inline> all = new ArrayList<>(line.piece(0, label.end()));
        all.add(link(target.get(), words.text().strip(), words.position()));
        all.addAll(line.piece(end, text.length()));
        return all;
    }

    private static Optional<String> target(ContactLabel label, String value) {
        return Addresses.target(value)
                .or(() -> label.end() > 0 ? Networks.address(label.words(), value) : Optional.empty());
    }

    /** A link that shows a sign, or a picture of one, shows its network's name, or its address. */
    private static Link shown(Link link) {
        List<Inline> words = ContactSigns.of(link.content()).rest();
        boolean picture = words.size() == 1 && words.get(0) instanceof Image;
        if (!words.isEmpty() && !picture) {
            return link.with(words, link.attributes());
        }
        String name = picture ? words.get(0).text().strip() : "";
        boolean address = Addresses.ofTarget(link.target()) != Kind.PROFILE;
        String shown = address || name.isEmpty()
                ? WITHOUT_SCHEME.matcher(link.target()).replaceAll("")
                : name;
        return link.with(List.of(new Text(shown, link.position())), link.attributes());
    }

    public static Link link(String target, String words, Position at) {
        return new Link(target, "", List.of(new Text(words, at)), Attributes.NONE, at);
    }
}

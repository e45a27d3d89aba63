package dev.cv.read;

import dev.cv.content.FrontMatter;
import dev.cv.facts.ContactReader;
import dev.cv.facts.NameWords;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.DefinitionList;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Gathers what content says of the person: label, photo and contacts. (FORMAT.md, "Contacts") */
final class PersonReader {

    private static final int MOST_SITES = 2;

    private final Diagnostics diagnostics;
    private final List<Contact> contacts = new ArrayList<>();
    /** What tells the addresses and numbers among them. */
    private final Set<String> addresses = new HashSet<>();

    private Optional<Heading> name = Optional.empty();
    private Optional<Paragraph> label = Optional.empty();
    private Optional<Image> photo = Optional.empty();

    PersonReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The name, where the content says it. */
    void setName(Optional<Heading> heading) {
        name = heading.or(() -> name);
    }

    boolean isNamed() {
        return name.isPresent();
    }

    Optional<Paragraph> label() {
        return label;
    }

    void setLabel(Paragraph words) {
        label = Optional.of(words);
    }

    boolean hasNoContacts() {
        return contacts.isEmpty();
    }

    /** A contact that is there already is not taken twice; a name behind its label is the name, where nothing else is. */
    void add(Contact contact) {
        Optional<List<Inline>> said = ContactReader.name(contact);
        if (said.isPresent() && (name.isEmpty() || name.get().text().equals(Inline.text(said.get())))) {
            if (name.isEmpty()) {
                setSaid(said.get());
            }
            return;
        } else if (said.isPresent() && label.isEmpty() && isBetterName(said.get())) {
            label = name.map(title -> new Paragraph(title.content(), Attributes.NONE, title.position()));
            setSaid(said.get());
            return;
        }
        Set<String> keys = ContactReader.isAddress(contact) ? keys(contact) : Set.of();
        if (keys.stream().noneMatch(addresses::contains)) {
            contacts.add(contact);
            addresses.addAll(keys);
        }
    }

    private void setSaid(List<Inline> words) {
        name = Optional.of(new Heading(1, words, Attributes.NONE, words.get(0).position()));
    }

    /** Whether a name in words is one, and the title that was taken for the name is none. */
    private boolean isBetterName(List<Inline> said) {
        return NameWords.isLike(Inline.text(said))
                && name.filter(title -> !NameWords.isLike(title.text())).isPresent();
    }

    /** Takes the contacts out of the sections that hold nothing else, and returns what is left. */
    List<Block> takeSections(List<Block> blocks, UnaryOperator<List<Block>> filter) {
        List<Block> rest = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i + 1;
            if (blocks.get(i) instanceof Heading heading && Vocabulary.isContactHeading(heading.text())) {
                while (end < blocks.size()
                        && (!(blocks.get(end) instanceof Heading lower) || isContact(lower, heading))) {
                    end++;
                }
                List<Block> left = takeSection(blocks.subList(i + 1, end), filter);
                if (!left.isEmpty() || end == i + 1) {
                    rest.add(heading);
                    rest.addAll(left);
                }
            } else {
                rest.add(blocks.get(i));
            }
            i = end;
        }
        return rest;
    }

    /** Takes the contacts out of what stands below such a heading, and returns what is left. */
    List<Block> takeSection(List<Block> blocks, UnaryOperator<List<Block>> filter) {
        List<Block> left = new ArrayList<>();
        for (Block block : blocks) {
            List<Block> kept = filter.apply(List.of(block));
            Optional<List<Contact>> found =
                    kept.size() == 1 ? contacts(kept.get(0)).filter(all -> !isListOfLinks(all)) : Optional.empty();
            if (found.isPresent()) {
                found.get().forEach(this::add);
            } else if (!takePhoto(block)) {
                left.add(block);
                name = name.or(() -> ContactReader.nameIn(block)
                        .map(words -> new Heading(
                                1, words, Attributes.NONE, words.get(0).position())));
            }
        }
        return HeadReader.isTop(left) ? List.of() : left;
    }

    private static Optional<List<Contact>> contacts(Block block) {
        return block instanceof Heading heading
                ? ContactReader.likely(heading.content(), /* underName= */ true)
                : ContactReader.likely(block, /* underName= */ true);
    }

    /** Whether a heading below another is a contact, which some set larger so. */
    private static boolean isContact(Heading heading, Heading above) {
        return heading.level() > above.level() && contacts(heading).isPresent();
    }

    /** Several sites under names of their own are what somebody made, rather than where to find them. */
    private static boolean isListOfLinks(List<Contact> contacts) {
        return contacts.stream()
                        .filter(contact -> contact.kind() == Contact.Kind.WEB
                                && Addresses.kind(contact.text()).isEmpty())
                        .count()
                > MOST_SITES;
    }

    /**
     * Takes photo and contacts, and returns what is left; where nothing is marked, the first list of short lines will do, else
     * a line of contacts.
     */
    List<Block> takeFromAside(List<Block> blocks) {
        List<Block> rest = new ArrayList<>();
        for (Block block : blocks) {
            if (!(takePhoto(block) || takeMarked(block))) {
                rest.add(block);
            }
        }
        for (int i = 0; i < rest.size() && contacts.isEmpty(); i++) {
            Block block = rest.get(i);
            Optional<List<Contact>> found =
                    block instanceof ItemList ? ContactReader.contacts(block) : addresses(block);
            if (found.isPresent()) {
                found.get().forEach(this::add);
                rest.remove(i);
                break;
            }
        }
        return rest;
    }

    /** A definition list, or a line, in which an address or a number is. */
    private static Optional<List<Contact>> addresses(Block block) {
        return block instanceof DefinitionList
                ? ContactReader.contacts(block).filter(found -> found.stream().anyMatch(ContactReader::isAddress))
                : ContactReader.likely(block, /* underName= */ true);
    }

    boolean takeMarked(Block block) {
        Optional<List<Contact>> found =
                ContactReader.isMarked(block) ? ContactReader.contacts(block) : Optional.empty();
        found.ifPresent(all -> all.forEach(this::add));
        return found.isPresent();
    }

    /** A picture of the class {@code photo}, alone in its paragraph. */
    boolean takePhoto(Block block) {
        boolean alone = photo.isEmpty()
                && block instanceof Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Image image
                && (image.attributes().has("photo") || paragraph.attributes().has("photo"));
        if (alone && block instanceof Paragraph paragraph) {
            photo = Optional.of((Image) paragraph.content().get(0));
        }
        return alone;
    }

    /** Adds what front matter says and the content doesn't. */
    void add(FrontMatter frontMatter) {
        label = label.or(() -> scalar(frontMatter, "label", "tagline", "headline")
                .map(text -> new Paragraph(
                        List.of(new Text(text.text().strip(), text.position())), Attributes.NONE, text.position())));
        photo = photo.or(() -> photo(frontMatter));
        Set<String> there = new HashSet<>();
        contacts.forEach(contact -> there.addAll(keys(contact)));
        for (Contact contact : new FrontMatterContacts(frontMatter, diagnostics).read()) {
            Set<String> keys = keys(contact);
            if (keys.stream().noneMatch(there::contains)) {
                contacts.add(contact);
                there.addAll(keys);
                addresses.addAll(ContactReader.isAddress(contact) ? keys : Set.of());
            }
        }
    }

    private static Set<String> keys(Contact contact) {
        Set<String> keys = new HashSet<>();
        contact.target().map(Addresses::key).ifPresent(keys::add);
        keys.add(Addresses.key(Addresses.target(contact.text()).orElse(contact.text())));
        return keys;
    }

    private static Optional<YamlValue.Scalar> scalar(FrontMatter frontMatter, String... keys) {
        return Stream.of(keys).flatMap(key -> frontMatter.scalar(key).stream()).findFirst();
    }

    /** A site's picture for cards, which other tools read as a mapping, is no photo. */
    private static Optional<Image> photo(FrontMatter frontMatter) {
        boolean card = frontMatter.values().values().get("image") instanceof YamlValue.Mapping;
        return frontMatter
                .scalar("photo")
                .or(() -> card ? Optional.empty() : frontMatter.scalar("image"))
                .map(path -> new Image(path.text().strip(), "", "", Attributes.NONE, path.position()));
    }

    /**
     * The person.
     *
     * @param otherwise the name, where the content doesn't say it; the photo is of them, if it has no words of its own
     */
    Person person(Optional<Heading> otherwise) {
        name = name.or(() -> otherwise);
        Optional<Image> named = photo.map(image -> image.alternative().isBlank()
                ? new Image(
                        image.source(),
                        name.map(Heading::text).orElse(""),
                        image.title(),
                        image.attributes(),
                        image.position())
                : image);
        return new Person(name, label, named, contacts);
    }

    boolean isEmpty() {
        return contacts.isEmpty() && label.isEmpty() && photo.isEmpty();
    }
}

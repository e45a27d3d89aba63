package dev.cv.read;

import dev.cv.content.FrontMatter;
import dev.cv.facts.ContactReader;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.DefinitionList;
import dev.cv.model.Emphasis;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.ItemList;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Addresses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what content says of the person: label, photo and contacts. (FORMAT.md, "Contacts") */
final class PersonReader {

    private static final int LONGEST_LABEL = 100;

    private final Diagnostics diagnostics;
    private final List<Contact> contacts = new ArrayList<>();
    private Optional<Paragraph> label = Optional.empty();
    private Optional<Image> photo = Optional.empty();

    PersonReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Takes what is the person's out of the blocks that a file begins with, and returns the rest.
     *
     * @param underName whether a name stands right above them
     */
    List<Block> takeFromHead(List<Block> blocks, boolean underName) {
        List<Block> rest = new ArrayList<>();
        boolean inHead = true;
        boolean first = true;
        for (Block block : blocks) {
            boolean labels =
                    inHead && label.isEmpty() && (isMarkedLabel(block) || (first && underName && isStressed(block)));
            inHead &= labels || !(block instanceof Heading);
            if (labels) {
                label = Optional.of(asLabel(block));
            } else if (!inHead
                    || !(takePhoto(block) || takeMarked(block) || (rest.isEmpty() && takeLine(block, underName)))) {
                rest.add(block);
            }
            first = false;
        }
        return rest;
    }

    /** As {@link #takeFromHead}; where nothing is marked, the first list of short lines will do, else a line of contacts. */
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
                contacts.addAll(found.get());
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
                : ContactReader.line(block, /* underName= */ true);
    }

    private boolean takeMarked(Block block) {
        Optional<List<Contact>> found =
                ContactReader.isMarked(block) ? ContactReader.contacts(block) : Optional.empty();
        found.ifPresent(contacts::addAll);
        return found.isPresent();
    }

    private boolean takeLine(Block block, boolean underName) {
        Optional<List<Contact>> found = ContactReader.line(block, underName);
        found.ifPresent(contacts::addAll);
        return found.isPresent();
    }

    /** A picture of the class {@code photo}, alone in its paragraph. */
    private boolean takePhoto(Block block) {
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

    private static boolean isMarkedLabel(Block block) {
        return (block instanceof Paragraph || block instanceof Heading)
                && block.attributes().has("label");
    }

    /** A short line that is stressed as a whole and is no address. */
    private static boolean isStressed(Block block) {
        if (!(block instanceof Paragraph paragraph) || paragraph.content().size() != 1) {
            return false;
        }
        Inline only = paragraph.content().get(0);
        String text = Inline.text(paragraph.content()).strip();
        return (only instanceof Emphasis || only instanceof Strong)
                && !text.isEmpty()
                && text.length() <= LONGEST_LABEL
                && Addresses.kind(text).isEmpty();
    }

    /** The label without what marks it as one: its class, or the stress on all of it. */
    private static Paragraph asLabel(Block block) {
        List<Inline> content = block instanceof Heading heading ? heading.content() : ((Paragraph) block).content();
        if (!isMarkedLabel(block) && content.get(0) instanceof InlineContainer stressed) {
            content = stressed.spelledOut();
        }
        return new Paragraph(content, block.attributes().without("label"), block.position());
    }

    /** Adds what front matter says and the content doesn't. */
    void add(FrontMatter frontMatter) {
        label = label.or(() -> scalar(frontMatter, "label", "tagline")
                .map(text -> new Paragraph(
                        List.of(new Text(text.text().strip(), text.position())), Attributes.NONE, text.position())));
        photo = photo.or(() -> photo(frontMatter));
        Set<String> there = new HashSet<>();
        contacts.forEach(contact -> there.addAll(keys(contact)));
        for (Contact contact : new FrontMatterContacts(frontMatter, diagnostics).read()) {
            if (keys(contact).stream().noneMatch(there::contains)) {
                contacts.add(contact);
                there.addAll(keys(contact));
            }
        }
    }

    private static Set<String> keys(Contact contact) {
        Set<String> keys = new HashSet<>();
        contact.target().map(Addresses::key).ifPresent(keys::add);
        keys.add(Addresses.key(Addresses.target(contact.text()).orElse(contact.text())));
        return keys;
    }

    private static Optional<YamlValue.Scalar> scalar(FrontMatter frontMatter, String key, String other) {
        return frontMatter.scalar(key).or(() -> frontMatter.scalar(other));
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
     * @param name the heading that says who it is; the photo is of them, if it has no words of its own
     */
    Person person(Optional<Heading> name) {
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

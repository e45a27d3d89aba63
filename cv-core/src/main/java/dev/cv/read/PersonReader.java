package dev.cv.read;

import dev.cv.content.FrontMatter;
import dev.cv.facts.ContactReader;
import dev.cv.facts.NameWords;
import dev.cv.facts.PieceLine;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.Contact;
import dev.cv.model.DefinitionList;
import dev.cv.model.Emphasis;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.ItemList;
import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.model.ThematicBreak;
import dev.cv.source.Diagnostics;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.Vocabulary;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Gathers what content says of the person: label, photo and contacts. (FORMAT.md, "Contacts") */
final class PersonReader {

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_PLAIN_LABEL = 80;
    private static final int MOST_SITES = 2;

    /** What no few words about a person have: an end of a sentence within, or an "I". */
    private static final Pattern SENTENCE =
            Pattern.compile("[.!?]\\s+\\p{Lu}|(?<!\\p{L})" + WordList.anyOf("person") + "(?!\\p{L})|^[-\u2022*]");

    private static final Pattern NO_LABEL = Pattern.compile(Addresses.MAIL_IN_TEXT + "|\\d{4}|^\\P{L}*$");

    private static final Pattern PRONOUNS = Pattern.compile("\\p{L}{2,5}(?:\\s?/\\s?\\p{L}{2,5})+");

    private final Diagnostics diagnostics;
    private final List<Contact> contacts = new ArrayList<>();
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

    /**
     * Takes what is the person's out of the blocks that a file begins with, and returns the rest.
     *
     * @param named whether a name stands right above them
     */
    List<Block> takeFromHead(List<Block> blocks, boolean named) {
        List<Block> rest = new ArrayList<>();
        int end = 0;
        boolean underName = named;
        while (end < blocks.size()) {
            Block block = blocks.get(end);
            if (block instanceof Heading heading && !takeHeading(heading, blocks, end, underName)) {
                break;
            }
            boolean taken = block instanceof Heading
                    || takePhoto(block)
                    || takeMarked(block)
                    || (!(block instanceof Paragraph) && takeAll(block, named, isTop(rest)));
            if (!taken) {
                takeLines(block, blocks, end, named, isTop(rest), underName).ifPresent(rest::add);
            }
            underName &= block instanceof ThematicBreak || taken && contacts.isEmpty() && label.isEmpty();
            end++;
        }
        boolean any = named || !isEmpty();
        if (any && isTop(rest)) {
            rest.clear(); // it parted the head from the rest, as the theme does
        }
        rest.addAll(blocks.subList(end, blocks.size()));
        return rest;
    }

    private static boolean isTop(List<Block> before) {
        return before.stream().allMatch(ThematicBreak.class::isInstance);
    }

    /** What else stands in the heading that is the name. */
    void takeLines(List<List<Inline>> lines) {
        for (List<Inline> line : lines) {
            Optional<List<Contact>> found = ContactReader.likely(line, /* underName= */ true);
            if (found.isPresent()) {
                found.get().forEach(this::add);
            } else if (label.isEmpty() && !PRONOUNS.matcher(Inline.text(line)).matches()) {
                label = Optional.of(paragraph(line));
            } else {
                add(new Contact(
                        Contact.Kind.OTHER, line, Attributes.NONE, line.get(0).position()));
            }
        }
    }

    /** A lower heading right below the name that says what they are, or contacts. */
    private boolean takeHeading(Heading heading, List<Block> blocks, int index, boolean underName) {
        if (isMarkedLabel(heading) && label.isEmpty()) {
            label = Optional.of(asLabel(heading));
            return true;
        }
        Optional<List<Contact>> found = ContactReader.likely(heading.content(), underName);
        if (found.isPresent()) {
            found.get().forEach(this::add);
            return true;
        }
        boolean labels = underName
                && label.isEmpty()
                && heading.text().length() <= LONGEST_LABEL
                && !NameWords.isTitle(heading.text())
                && index + 1 < blocks.size()
                && isEndOfLabel(blocks.get(index + 1));
        if (labels) {
            label = Optional.of(asLabel(heading));
        }
        return labels;
    }

    /** Takes a block of contacts; below other text only what is nothing else for certain. */
    private boolean takeAll(Block block, boolean named, boolean atTop) {
        Optional<List<Contact>> found = ContactReader.likely(block, named && atTop)
                .filter(all -> atTop || all.stream().allMatch(PersonReader::isPlain));
        found.ifPresent(all -> all.forEach(this::add));
        return found.isPresent();
    }

    private static boolean isPlain(Contact contact) {
        return contact.kind() != Contact.Kind.OTHER
                || ContactReader.isAddress(contact)
                || ContactReader.name(contact).isPresent();
    }

    /** Takes label and contacts of a text's lines, and returns what is left of it. */
    private Optional<Block> takeLines(
            Block block, List<Block> blocks, int index, boolean named, boolean atTop, boolean underName) {
        if (block instanceof BlockQuote quote && quote.blocks().size() == 1) {
            Block only = quote.blocks().get(0);
            boolean whole = only instanceof Paragraph text
                    && PieceLine.of(text.content()).size() == 1;
            if (whole && underName && isLabel(((Paragraph) only).content(), /* stressed= */ true)) {
                label = Optional.of(asLabel(only));
                return Optional.empty();
            }
            return takeLines(only, blocks, index, named, atTop, underName)
                    .map(left -> quote.with(List.of(left), quote.attributes()));
        } else if (!(block instanceof Paragraph)) {
            return Optional.of(block);
        } else if (isMarkedLabel(block) && label.isEmpty()) {
            label = Optional.of(asLabel(block));
            return Optional.empty();
        }
        Paragraph paragraph = (Paragraph) block;
        List<PieceLine> lines = PieceLine.of(paragraph.content());
        boolean labels = underName && label.isEmpty() && !lines.isEmpty() && isLabel(lines, blocks, index);
        if (labels) {
            label = Optional.of(paragraph(unstressed(lines.get(0).content())));
            lines = lines.subList(1, lines.size());
        }
        if (lines.isEmpty() || takeAll(labels ? ofLines(lines, paragraph) : paragraph, named, atTop)) {
            return Optional.empty();
        }
        List<PieceLine> left = new ArrayList<>();
        for (PieceLine line : lines) {
            Optional<List<Contact>> found = ContactReader.likely(line.content(), named && atTop && left.isEmpty());
            if (found.isPresent() && (left.isEmpty() || found.get().stream().allMatch(PersonReader::isPlain))) {
                found.get().forEach(this::add);
            } else {
                left.add(line);
            }
        }
        boolean whole = !labels && left.size() == lines.size();
        return whole ? Optional.of(block) : left.isEmpty() ? Optional.empty() : Optional.of(ofLines(left, paragraph));
    }

    /** Whether the first line says what they are: stressed as a whole, or plain over contacts or a section. */
    private static boolean isLabel(List<PieceLine> lines, List<Block> blocks, int index) {
        List<Inline> first = lines.get(0).content();
        boolean last = lines.size() == 1;
        boolean stressed = first.size() == 1 && (first.get(0) instanceof Emphasis || first.get(0) instanceof Strong);
        boolean ends = last
                ? index + 1 < blocks.size()
                        && isEndOfLabel(blocks.get(index + 1))
                        && (NameWords.isRole(Inline.text(first)) || !(blocks.get(index + 1) instanceof Heading))
                : ContactReader.likely(lines.get(1).content(), /* underName= */ true)
                        .isPresent();
        return isLabel(first, stressed) && ((last && stressed) || ends);
    }

    /** Whether a block is what follows a label. */
    private static boolean isEndOfLabel(Block block) {
        return block instanceof ThematicBreak
                || (block instanceof Heading heading && NameWords.isTitle(heading.text()))
                || ContactReader.isMarked(block)
                || ContactReader.likely(block, /* underName= */ true).isPresent()
                || (block instanceof Paragraph paragraph
                        && ContactReader.likely(
                                        PieceLine.of(paragraph.content()).stream()
                                                .findFirst()
                                                .map(PieceLine::content)
                                                .orElse(List.of()),
                                        /* underName= */ true)
                                .isPresent());
    }

    private static boolean isLabel(List<Inline> line, boolean stressed) {
        String text = Inline.text(line).strip();
        return !text.isEmpty()
                && text.length() <= (stressed ? LONGEST_LABEL : LONGEST_PLAIN_LABEL)
                && !NameWords.isTitle(text)
                && !text.endsWith(":")
                && (stressed || !SENTENCE.matcher(text).find())
                && !NO_LABEL.matcher(text).find()
                && line.stream().noneMatch(inline -> inline instanceof Image || inline instanceof Link)
                && ContactReader.likely(line, /* underName= */ true).isEmpty();
    }

    private static Paragraph paragraph(List<Inline> content) {
        return new Paragraph(content, Attributes.NONE, content.get(0).position());
    }

    /** A paragraph of some of its lines. */
    static Paragraph ofLines(List<PieceLine> lines, Paragraph paragraph) {
        List<Inline> content = PieceLine.joined(lines);
        return new Paragraph(content, paragraph.attributes(), content.get(0).position());
    }

    /** A contact that is there already is not taken twice; a name behind its label is the name, where nothing else is. */
    private void add(Contact contact) {
        Optional<List<Inline>> said = ContactReader.name(contact);
        if (said.isPresent() && (name.isEmpty() || name.get().text().equals(Inline.text(said.get())))) {
            name = name.or(() -> Optional.of(new Heading(
                    1, said.get(), Attributes.NONE, said.get().get(0).position())));
            return;
        }
        Set<String> there = new HashSet<>();
        contacts.stream().filter(ContactReader::isAddress).forEach(other -> there.addAll(keys(other)));
        if (!ContactReader.isAddress(contact) || keys(contact).stream().noneMatch(there::contains)) {
            contacts.add(contact);
        }
    }

    /** Takes the contacts out of the sections that hold nothing else, and returns what is left. */
    List<Block> takeSections(List<Block> blocks, UnaryOperator<List<Block>> filter) {
        List<Block> rest = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i + 1;
            if (blocks.get(i) instanceof Heading heading && Vocabulary.isContactHeading(heading.text())) {
                while (end < blocks.size() && !(blocks.get(end) instanceof Heading)) {
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
            Optional<List<Contact>> found = kept.size() == 1
                    ? ContactReader.likely(kept.get(0), /* underName= */ true).filter(all -> !isListOfLinks(all))
                    : Optional.empty();
            if (found.isPresent()) {
                found.get().forEach(this::add);
            } else if (!takePhoto(block)) {
                left.add(block);
            }
        }
        return isTop(left) ? List.of() : left;
    }

    /** Several sites under names of their own are what somebody made, rather than where to find them. */
    private static boolean isListOfLinks(List<Contact> contacts) {
        return contacts.stream()
                        .filter(contact -> contact.kind() == Contact.Kind.WEB
                                && Addresses.kind(contact.text()).isEmpty())
                        .count()
                > MOST_SITES;
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

    private boolean takeMarked(Block block) {
        Optional<List<Contact>> found =
                ContactReader.isMarked(block) ? ContactReader.contacts(block) : Optional.empty();
        found.ifPresent(all -> all.forEach(this::add));
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

    /** The label without what marks it as one: its class, or the stress on all of it. */
    private static Paragraph asLabel(Block block) {
        List<Inline> content = block instanceof Heading heading ? heading.content() : ((Paragraph) block).content();
        return new Paragraph(
                isMarkedLabel(block) ? content : unstressed(content),
                block.attributes().without("label"),
                block.position());
    }

    private static List<Inline> unstressed(List<Inline> content) {
        return content.size() == 1 && content.get(0) instanceof InlineContainer all && !(all instanceof Link)
                ? all.spelledOut()
                : content;
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

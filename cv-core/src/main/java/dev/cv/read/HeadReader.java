package dev.cv.read;

import dev.cv.facts.ContactReader;
import dev.cv.facts.NameWords;
import dev.cv.facts.PieceLine;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.Contact;
import dev.cv.model.Emphasis;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.model.ThematicBreak;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.Vocabulary;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes label and contacts out of what stands around a name, line by line. (FORMAT.md, "Contacts") */
record HeadReader(PersonReader person) {

    /** A head has no more blocks. */
    private static final int MOST_BLOCKS = 60;

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_PLAIN_LABEL = 80;
    /** What no few words about a person have: an end of a sentence within, or an "I". */
    private static final Pattern SENTENCE =
            Pattern.compile("[.!?]\\s+\\p{Lu}|(?<!\\p{L})" + WordList.anyOf("person") + "(?!\\p{L})|^[-\u2022*]");

    private static final Pattern NO_LABEL = Pattern.compile(Addresses.MAIL_IN_TEXT + "|\\d{4}|^\\P{L}*$");

    private static final Pattern COLON = Pattern.compile("\\s*[:\uFF1A]\\s*$");

    private static final Pattern PRONOUNS = Pattern.compile("\\p{L}{2,5}(?:\\s?/\\s?\\p{L}{2,5})+");

    /**
     * Takes what is the person's out of the blocks that a file begins with, and returns the rest.
     *
     * @param named whether a name stands right above them
     */
    List<Block> takeFromHead(List<Block> blocks, boolean named) {
        List<Block> rest = new ArrayList<>();
        int end = 0;
        boolean underName = named;
        while (end < Math.min(blocks.size(), MOST_BLOCKS)) {
            Block block = blocks.get(end);
            if (block instanceof Heading heading && !takeHeading(heading, blocks, end, underName)) {
                break;
            }
            boolean taken = block instanceof Heading
                    || isAnnouncement(blocks, end)
                    || person.takePhoto(block)
                    || person.takeMarked(block)
                    || (!(block instanceof Paragraph) && takeAll(block, named, isTop(rest)));
            if (!taken) {
                boolean role = named && isTop(rest) && isRole(block);
                takeLines(block, blocks, end, named, isTop(rest), underName || role)
                        .ifPresent(rest::add);
            }
            underName &= block instanceof ThematicBreak
                    || isPicture(block)
                    || (taken && person.hasNoContacts() && person.label().isEmpty());
            end++;
        }
        boolean any = named || !person.isEmpty();
        if (any && isTop(rest)) {
            rest.clear(); // it parted the head from the rest, as the theme does
        }
        rest.addAll(blocks.subList(end, blocks.size()));
        return rest;
    }

    /** A line that only says that contacts follow, and they do: {@code Contact:}. */
    private static boolean isAnnouncement(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                && index + 1 < blocks.size()
                && Vocabulary.isContactHeading(COLON.matcher(paragraph.text()).replaceFirst(""))
                && ContactReader.likely(blocks.get(index + 1), /* underName= */ true)
                        .isPresent();
    }

    /** A line that is stressed as a whole and has the word of a role. */
    private static boolean isRole(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.content().size() == 1
                && (paragraph.content().get(0) instanceof Strong
                        || paragraph.content().get(0) instanceof Emphasis)
                && NameWords.isRole(Inline.text(paragraph.content()));
    }

    static boolean isTop(List<Block> before) {
        return before.stream().allMatch(block -> block instanceof ThematicBreak || isBlank(block));
    }

    private static boolean isPicture(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Image;
    }

    /** Line breaks and nothing else, as people write space. */
    private static boolean isBlank(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.content().stream()
                        .allMatch(inline -> inline instanceof LineBreak
                                || (inline instanceof Text && inline.text().isBlank()));
    }

    /** What else stands in the heading that is the name. */
    void takeLines(List<List<Inline>> lines) {
        for (List<Inline> line : lines) {
            Optional<List<Contact>> found = ContactReader.likely(line, /* underName= */ true);
            if (found.isPresent()) {
                found.get().forEach(person::add);
            } else if (person.label().isEmpty()
                    && !PRONOUNS.matcher(Inline.text(line)).matches()) {
                person.setLabel(paragraph(line));
            } else {
                person.add(new Contact(
                        Contact.Kind.OTHER, line, Attributes.NONE, line.get(0).position()));
            }
        }
    }

    /** A lower heading right below the name that says what they are, or contacts. */
    private boolean takeHeading(Heading heading, List<Block> blocks, int index, boolean underName) {
        if (isMarkedLabel(heading) && person.label().isEmpty()) {
            person.setLabel(asLabel(heading));
            return true;
        }
        Optional<List<Contact>> found = ContactReader.likely(heading.content(), underName);
        if (found.isPresent()) {
            found.get().forEach(person::add);
            return true;
        }
        boolean labels = underName
                && person.label().isEmpty()
                && heading.text().length() <= LONGEST_LABEL
                && !NameWords.isTitle(heading.text())
                && index + 1 < blocks.size()
                && isEndOfLabel(blocks.get(index + 1));
        if (labels) {
            person.setLabel(asLabel(heading));
        }
        return labels;
    }

    /** Takes a block of contacts; below other text only what is nothing else for certain. */
    private boolean takeAll(Block block, boolean named, boolean atTop) {
        Optional<List<Contact>> found = ContactReader.likely(block, named && atTop)
                .filter(all -> atTop || all.stream().allMatch(HeadReader::isPlain));
        found.ifPresent(all -> all.forEach(person::add));
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
                person.setLabel(asLabel(only));
                return Optional.empty();
            }
            return takeLines(only, blocks, index, named, atTop, underName)
                    .map(left -> quote.with(List.of(left), quote.attributes()));
        } else if (!(block instanceof Paragraph)) {
            return Optional.of(block);
        } else if (isMarkedLabel(block) && person.label().isEmpty()) {
            person.setLabel(asLabel(block));
            return Optional.empty();
        }
        Paragraph paragraph = (Paragraph) block;
        if (ContactReader.isLong(paragraph)) {
            return Optional.of(block);
        }
        List<PieceLine> lines = PieceLine.of(paragraph.content());
        boolean labels = underName && person.label().isEmpty() && !lines.isEmpty() && isLabel(lines, blocks, index);
        if (labels) {
            person.setLabel(paragraph(unstressed(lines.get(0).content())));
            lines = lines.subList(1, lines.size());
        }
        if (lines.isEmpty() || takeAll(labels ? ofLines(lines, paragraph) : paragraph, named, atTop)) {
            return Optional.empty();
        }
        List<PieceLine> left = new ArrayList<>();
        for (PieceLine line : lines) {
            Optional<List<Contact>> found = ContactReader.likely(line.content(), named && atTop && left.isEmpty());
            if (found.isPresent() && (left.isEmpty() || found.get().stream().allMatch(HeadReader::isPlain))) {
                found.get().forEach(person::add);
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
                || (block instanceof Paragraph announcement
                        && Vocabulary.isContactHeading(
                                COLON.matcher(announcement.text()).replaceFirst("")))
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
}

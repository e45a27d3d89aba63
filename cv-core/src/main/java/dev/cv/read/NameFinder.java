package dev.cv.read;

import dev.cv.facts.ContactReader;
import dev.cv.facts.EntrySplitter;
import dev.cv.facts.NameReader;
import dev.cv.facts.NameWords;
import dev.cv.facts.Outline;
import dev.cv.facts.PieceLine;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Strong;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.DocumentTitles;
import dev.cv.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds whose résumé it is, in the blocks that it begins with, else in front matter. (FORMAT.md, "Whose résumé it is") */
final class NameFinder {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** A longer word in small letters, which a name has not: {@code Earlier work}. */
    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}[\\p{L}]{3}");

    /** A name is no further down than that. */
    private static final int MOST_BEFORE = 4;

    /** Headings of level four and lower are within something. */
    private static final int LOWEST = 3;

    private static final Set<String> OPEN = Set.of("div", "center", "header", "main");

    private final Optional<YamlValue.Scalar> said;
    private List<Block> rest;
    private Optional<Heading> name = Optional.empty();
    private Optional<String> title = Optional.empty();
    private List<List<Inline>> lines = List.of();

    /**
     * Looks at the blocks that a file begins with.
     *
     * @param said the name that front matter or the site says
     */
    NameFinder(List<Block> blocks, Optional<YamlValue.Scalar> said) {
        this.said = said;
        this.rest = new ArrayList<>(blocks);
        find();
    }

    /** The heading that is the name, with nothing else in it. */
    Optional<Heading> name() {
        return name;
    }

    /** What the file calls the document, where a heading does: {@code Curriculum Vitae}. */
    Optional<String> title() {
        return title;
    }

    /** What else stands in the heading that is the name. */
    List<List<Inline>> lines() {
        return lines;
    }

    /** The blocks without the name. */
    List<Block> rest() {
        return rest;
    }

    private void find() {
        for (int i = 0; i < Math.min(rest.size(), MOST_BEFORE); i++) {
            Block block = rest.get(i);
            if (ContactReader.isLong(block)) {
                return;
            }
            if (block instanceof Division division
                    && OPEN.contains(division.name())
                    && !ContactReader.isMarked(block)) {
                List<Block> opened = new ArrayList<>(rest.subList(0, i));
                opened.addAll(division.blocks());
                opened.addAll(rest.subList(i + 1, rest.size()));
                NameFinder inner = new NameFinder(opened, said);
                if (inner.name.isPresent()) {
                    name = inner.name;
                    title = inner.title;
                    lines = inner.lines;
                    rest = inner.rest;
                }
                return;
            }
            Optional<List<Inline>> words = block instanceof Heading heading
                    ? Optional.of(heading.content())
                    : block instanceof Paragraph paragraph && !ContactReader.isMarked(block)
                            ? PieceLine.of(paragraph.content()).stream()
                                    .findFirst()
                                    .map(PieceLine::content)
                            : Optional.empty();
            String text = words.map(Inline::text).orElse("").strip();
            if (block instanceof Paragraph paragraph && takeLabelled(paragraph, i)) {
                return;
            }
            boolean document = block instanceof Heading ? NameWords.isDocument(text) : DocumentTitles.isAllOf(text);
            if (title.isEmpty() && !text.isEmpty() && document) {
                title = Optional.of(text);
                takeLine(i);
                i--;
            } else if (block instanceof Heading heading) {
                if (isName(heading, i)) {
                    rest.remove(i);
                    take(heading.content(), heading.anchor(), heading.attributes(), heading.position());
                }
                return;
            } else if (block instanceof Paragraph paragraph && isNameLine(words.orElse(List.of()), i)) {
                takeLine(i);
                take(words.orElse(List.of()), "", paragraph.attributes(), paragraph.position());
                return;
            } else if (!BeforeName.mayStand(block, title.isPresent())) {
                return;
            }
        }
    }

    /** Takes the line that says in words that it is the name: {@code Name: Ada Lovelace}. */
    private boolean takeLabelled(Paragraph paragraph, int index) {
        List<PieceLine> lines = PieceLine.of(paragraph.content());
        for (PieceLine line : lines) {
            Optional<List<Inline>> own = ContactReader.name(line.content())
                    .filter(words -> NameWords.isLike(Inline.text(words)) && isFree(Inline.text(words)));
            if (own.isPresent()) {
                List<PieceLine> others = new ArrayList<>(lines);
                others.remove(line);
                rest.remove(index);
                if (!others.isEmpty()) {
                    rest.add(index, HeadReader.ofLines(others, paragraph));
                }
                take(own.get(), "", paragraph.attributes(), paragraph.position());
                return true;
            }
        }
        return false;
    }

    private void take(List<Inline> content, String anchor, Attributes attributes, Position at) {
        NameReader read = NameReader.of(content);
        if (read.titled()) {
            title = title.or(() -> Optional.of(Inline.text(content).strip()));
        }
        lines = read.lines();
        name = Optional.of(new Heading(1, read.name(), anchor, attributes, at));
    }

    /** Takes the heading, or the first line of the paragraph. */
    private void takeLine(int index) {
        if (rest.remove(index) instanceof Paragraph paragraph) {
            withoutFirstLine(paragraph).ifPresent(below -> rest.add(index, below));
        }
    }

    private static Optional<Paragraph> withoutFirstLine(Paragraph paragraph) {
        List<PieceLine> below = PieceLine.of(paragraph.content());
        return below.size() < 2
                ? Optional.empty()
                : Optional.of(HeadReader.ofLines(below.subList(1, below.size()), paragraph));
    }

    /** One of level one is, unless it says something else; a lower one where contacts or sections follow it. */
    private boolean isName(Heading heading, int index) {
        String text = heading.text().strip();
        OptionalInt roles = EntrySplitter.certainRoleLevel(rest);
        if (NameWords.isTitle(text) || (roles.isPresent() && roles.getAsInt() <= heading.level())) {
            return false;
        }
        String own = Inline.text(NameReader.of(heading.content()).name());
        if (heading.level() == 1) {
            boolean several = rest.stream()
                    .filter(block -> block instanceof Heading other && other.level() == 1)
                    .skip(1)
                    .findAny()
                    .isPresent();
            return said.isEmpty() || isSaid(own) || (!several && NameWords.isLike(own));
        }
        return heading.level() <= LOWEST
                && !SMALL_WORD.matcher(own).find()
                && !isHead(index)
                && NameWords.isFullName(own)
                && isFree(own)
                && (hasContactsBelow(index + 1) || hasSectionBelow(index + 1) || isUnderTitle(heading, index));
    }

    /** Whether it follows what the document is called, and the next heading of its level is a section's. */
    private boolean isUnderTitle(Heading heading, int index) {
        List<Block> beside = rest.subList(index + 1, rest.size()).stream()
                .filter(block -> block instanceof Heading other && other.level() <= heading.level())
                .toList();
        return title.isPresent() && index == 0 && isTitleFirst(beside);
    }

    /** Whether front matter says nothing else. */
    private boolean isFree(String text) {
        return said.isEmpty() || isSaid(text);
    }

    /** Whether it shares a word with what front matter says. */
    private boolean isSaid(String text) {
        Set<String> words = said.map(name -> words(name.text())).orElse(Set.of());
        return words(text).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String text) {
        return NO_LETTER
                .splitAsStream(Folding.fold(text))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    /** Whether what stands below makes the heading that of an entry. */
    private boolean isHead(int index) {
        return index + 1 < rest.size()
                && (rest.get(index + 1) instanceof LocationDate || rest.get(index + 1) instanceof Organization);
    }

    /** A line that is a name and nothing else, over contacts; in bold letters over a section will do, too. */
    private boolean isNameLine(List<Inline> line, int index) {
        String text = Inline.text(line).strip();
        Paragraph paragraph = (Paragraph) rest.get(index);
        if (paragraph.content().isEmpty()) {
            return false;
        }
        List<PieceLine> all = PieceLine.of(paragraph.content());
        Inline first = paragraph.content().get(0);
        boolean bold = first instanceof Strong && first.text().strip().equals(text);
        if (text.isEmpty()
                || !NameWords.isFullName(Inline.text(NameReader.of(line).name()))
                || !isFree(text)) {
            return false;
        }
        for (PieceLine other : all.subList(1, all.size())) {
            if (ContactReader.likely(other.content(), /* underName= */ true).isPresent()) {
                return true;
            }
        }
        return hasContactsBelow(index + 1) || (bold && all.size() == 1 && hasSectionBelow(index + 1));
    }

    /** Whether one of the next blocks, before any heading that opens a section, holds contacts. */
    private boolean hasContactsBelow(int index) {
        for (int i = index; i < Math.min(rest.size(), index + MOST_BEFORE); i++) {
            Block block = rest.get(i);
            if (block instanceof Heading heading && NameWords.isTitle(heading.text())) {
                return false;
            }
            boolean line = block instanceof Paragraph paragraph
                    && PieceLine.of(paragraph.content()).stream()
                            .anyMatch(words -> ContactReader.likely(words.content(), /* underName= */ true)
                                    .isPresent());
            if (line
                    || ContactReader.isMarked(block)
                    || ContactReader.likely(block, true).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next heading, or line that stands for one, is a section's. */
    private boolean hasSectionBelow(int index) {
        List<Block> below = rest.subList(Math.min(index, rest.size()), rest.size());
        return isTitleFirst(below) || isTitleFirst(Outline.withHeadings(below));
    }

    private static boolean isTitleFirst(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .findFirst()
                .filter(heading -> NameWords.isTitle(((Heading) heading).text()))
                .isPresent();
    }
}

package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Paragraph;
import dev.cv.vocabulary.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block that may be part of a head, and what else stands in it.
 *
 * @param given the block as it is
 * @param block what may be part of a head; any other block where there are no lines
 * @param lines its lines
 * @param rest the text behind them, where a paragraph goes on
 */
record HeadUnit(Block given, Block block, List<HeadLine> lines, Optional<Paragraph> rest) {

    private static final int MOST_WORDS_THAT_SAY = 10;

    private static final int MOST_PARTS_OF_PLACE = 3;

    static HeadUnit of(Block given) {
        Block block = unwrapped(given);
        List<HeadLine> lines = HeadLine.of(block);
        Optional<LeadIn> leadIn = block instanceof Paragraph ? LeadIn.of(lines) : Optional.empty();
        if (leadIn.isPresent()) {
            Paragraph head = paragraph(leadIn.get().head(), block.attributes());
            return new HeadUnit(
                    given,
                    head,
                    HeadLine.of(head),
                    Optional.of(paragraph(leadIn.get().text(), block.attributes())));
        }
        int heads = 0;
        boolean timed = false;
        while (heads < lines.size()
                && lines.get(heads).isHeadLike()
                && !(timed && lines.get(heads).isLabelled())) {
            timed |= lines.get(heads).time().isPresent();
            heads++;
        }
        if (heads == 0 || (heads < lines.size() && !timed)) {
            return new HeadUnit(given, given, List.of(), Optional.empty());
        }
        if (block instanceof Heading || lines.size() == 1) {
            return new HeadUnit(given, block, lines, Optional.empty());
        }
        Paragraph head = joined(lines.subList(0, heads), block.attributes());
        Optional<Paragraph> rest = heads < lines.size()
                ? Optional.of(joined(lines.subList(heads, lines.size()), block.attributes()))
                : Optional.empty();
        return new HeadUnit(given, head, lines.subList(0, heads), rest);
    }

    /** Lines as one paragraph, each on a line of its own, as its source has them. */
    private static Paragraph joined(List<HeadLine> lines, Attributes attributes) {
        List<Inline> content = new ArrayList<>();
        for (HeadLine line : lines) {
            List<Inline> words = line.line().content();
            if (!content.isEmpty()) {
                content.add(new LineBreak(words.get(0).position()));
            }
            content.addAll(words);
        }
        return paragraph(Inline.joined(content), attributes);
    }

    private static Paragraph paragraph(List<Inline> content, Attributes attributes) {
        return new Paragraph(content, attributes, content.get(0).position());
    }

    /** A paragraph each of whose lines has a time, as a paragraph for each; else the block itself. */
    static List<Block> perTime(Block block) {
        boolean several = TableLines.asParagraph(block)
                .filter(paragraph -> HeadLine.lines(paragraph.content()).size() > 1)
                .isPresent();
        List<HeadLine> lines = several ? HeadLine.of(block) : List.of();
        boolean timed = lines.size() > 1
                && lines.stream()
                        .allMatch(line -> line.isHeadLike() && line.time().isPresent() && !line.isTime());
        return timed
                ? lines.stream()
                        .map(line -> (Block) new Paragraph(
                                line.line().content(),
                                block.attributes(),
                                line.line().content().get(0).position()))
                        .toList()
                : List.of(block);
    }

    /** The paragraph that is all a division holds, with the attributes of both; a line that has become a table as a line. */
    private static Block unwrapped(Block block) {
        Optional<Paragraph> line = TableLines.asParagraph(block);
        if (line.isPresent()) {
            return line.get();
        }
        return block instanceof Division division
                        && division.blocks().size() == 1
                        && division.blocks().get(0) instanceof Paragraph paragraph
                ? paragraph.withAttributes(division.attributes().and(paragraph.attributes()))
                : block;
    }

    boolean isHead() {
        return !lines.isEmpty();
    }

    boolean isHeading() {
        return block instanceof Heading;
    }

    int level() {
        return block instanceof Heading heading ? heading.level() : 0;
    }

    boolean hasTime() {
        return lines.stream().anyMatch(line -> line.time().isPresent());
    }

    /** Whether it holds a time that goes from one date to another, or on. */
    boolean lasts() {
        return lines.stream()
                .anyMatch(line -> line.time().filter(TimeFinder.Span::lasts).isPresent());
    }

    /** Whether it says something beside a time that goes from one date to another, and stands out. */
    boolean isDatedTitle() {
        return standsOut() && parts() > 0 && lasts();
    }

    /** Whether time, or place and time, are all it says. */
    boolean isOnlyTime() {
        return isHead() && lines.stream().allMatch(HeadLine::isTime);
    }

    String style() {
        return lines.isEmpty() ? "" : lines.get(0).style();
    }

    /** Whether it is written so that it stands out: a heading, bold, all emphasised, code. */
    boolean standsOut() {
        return isHead() && !lines.get(0).style().endsWith(":t");
    }

    /** Whether each line is emphasised as a whole, and none announces what follows. */
    boolean isStressed() {
        return isHead()
                && lines.stream()
                        .allMatch(line -> line.isStressed() && !line.text().endsWith(":"));
    }

    /** Whether words before colons say what each line is. */
    boolean isSaid() {
        return isHead()
                && lines.stream().allMatch(line -> {
                    List<HeadPart> parts = HeadPart.of(line);
                    return parts.isEmpty()
                            ? line.isTime()
                            : parts.stream().allMatch(part -> part.said().isPresent());
                });
    }

    /** Whether each line is short and written as names are. */
    boolean isNameLike() {
        return isHead()
                && lines.stream()
                        .allMatch(line -> line.text().indexOf(':') < 0
                                && HeadPart.of(line).stream().allMatch(part -> Evidence.looksLikeName(part.text())));
    }

    /** Whether it is a line that is a place, and no more. */
    boolean isPlace() {
        List<HeadPart> parts = lines.size() == 1 ? HeadPart.of(lines.get(0)) : List.of();
        return !hasTime()
                && !parts.isEmpty()
                && parts.size() <= MOST_PARTS_OF_PLACE
                && parts.stream().anyMatch(part -> RoleWords.isPlace(part.text()))
                && parts.stream().allMatch(part -> Evidence.looksLikeName(part.text()));
    }

    /** How many parts it has beside the time. */
    int parts() {
        return lines.stream().mapToInt(line -> HeadPart.of(line).size()).sum();
    }

    /** Whether it has a word of a role, a degree, a school or a company, and few others. */
    boolean says() {
        List<String> texts = new ArrayList<>();
        for (HeadLine line : lines) {
            texts.add(line.rest());
        }
        return isHead()
                && texts.stream()
                        .allMatch(text -> WordSet.words(text).size() <= MOST_WORDS_THAT_SAY && text.indexOf(':') < 0)
                && texts.stream()
                        .anyMatch(text -> RoleWords.isRole(text)
                                || SchoolWords.isDegree(text)
                                || SchoolWords.isSchool(text, false)
                                || RoleWords.isOrganization(text));
    }
}

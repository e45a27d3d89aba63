package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Block;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.model.Phrase;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.vocabulary.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that may belong to the head of an entry.
 *
 * @param block the heading or paragraph that it stands in
 * @param line its words
 * @param time the time in it
 * @param style how it is written: lines of one style say the same kind of thing
 */
record HeadLine(Block block, FactLine line, Optional<TimeFinder.Span> time, String style) {

    private static final int LONGEST = 220;
    private static final int MOST_WORDS = 30;

    private static final int LONGEST_DENSE = 40;
    /** A longer line of the source goes on in the next one, as editors and tools fold text. */
    private static final int FOLDED = 62;

    private static final int MOST_WORDS_OF_SENTENCE = 5;

    /** What the date of the document stands beside: {@code Last updated: March 2026}. */
    private static final WordSet UPDATED = new WordSet("document.updated");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?\u3002][\"\u201D\u00BB)]?$");
    private static final Pattern LIST_MARK =
            Pattern.compile("[-+*\u2013\u2022\u2023\u25AA\u25B8\u25BA\u25CF\u25E6\u27A4]\\s.*", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\s]{1,24}[:\uFF1A]");

    /** The lines of a heading or paragraph; none of other blocks. */
    static List<HeadLine> of(Block block) {
        boolean heading = block instanceof Heading;
        List<HeadLine> lines = new ArrayList<>();
        for (List<Inline> content : lines(content(block))) {
            FactLine line = FactLine.through(content);
            lines.add(new HeadLine(block, line, TimeFinder.anywhere(line), style(block, content)));
        }
        return heading || lines.size() < 12 ? lines : List.of();
    }

    /** The running text of a heading or paragraph, also of a line that has become a table. */
    static List<Inline> content(Block block) {
        if (block instanceof Heading heading) {
            return spaced(heading.content());
        }
        return spaced(TableLines.asParagraph(block).map(Paragraph::content).orElse(List.of()));
    }

    /** With a space between spans that stand side by side: a style sets them apart, each says something of its own. */
    private static List<Inline> spaced(List<Inline> content) {
        List<Inline> spaced = new ArrayList<>();
        Inline before = null;
        for (Inline inline : content) {
            if (before instanceof Phrase && inline instanceof Phrase && areTogether(before.text(), inline.text())) {
                spaced.add(new Text(" ", inline.position()));
            }
            spaced.add(inline);
            before = inline;
        }
        return spaced;
    }

    private static boolean areTogether(String one, String next) {
        return !one.isEmpty()
                && !next.isEmpty()
                && !Character.isWhitespace(one.charAt(one.length() - 1))
                && !Character.isWhitespace(next.charAt(0));
    }

    /** Parted at line breaks, and where the source has a new line. */
    static List<List<Inline>> lines(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof LineBreak) {
                lines.add(line);
                line = new ArrayList<>();
            } else if (inline instanceof Text text) {
                int start = 0;
                for (SoftBreaks.SoftBreak end : SoftBreaks.in(text)) {
                    Text before = FactLine.cut(text, start, end.index());
                    boolean folded = Inline.text(line).length() + before.text().length() >= FOLDED
                            || before.text().endsWith(",");
                    if (!folded) {
                        line.add(before);
                        lines.add(line);
                        line = new ArrayList<>();
                        start = end.index() + 1;
                    }
                }
                line.add(FactLine.cut(text, start, text.text().length()));
            } else {
                line.add(inline);
            }
        }
        lines.add(line);
        lines.forEach(words ->
                words.removeIf(inline -> inline instanceof Text && inline.text().isEmpty()));
        lines.removeIf(words -> words.stream().noneMatch(inline -> inline instanceof Image)
                && Inline.text(words).isBlank());
        return lines;
    }

    String text() {
        return line.text().strip();
    }

    /** The words beside the time. */
    String rest() {
        return time.map(span -> line.text(0, span.outerStart()) + " "
                        + line.text(span.outerEnd(), line.text().length()))
                .orElse(line.text())
                .strip();
    }

    /** Where in the line markup begins or ends. */
    List<Integer> edges() {
        List<Integer> edges = new ArrayList<>();
        int at = 0;
        boolean plain = true;
        for (Inline inline : line.content()) {
            boolean now = inline instanceof Text;
            if (at > 0 && !(plain && now)) {
                edges.add(at);
            }
            plain = now;
            at += inline.text().length();
        }
        return edges;
    }

    /** Whether the time is all it says, but for a word before a colon. */
    boolean isTime() {
        String rest = rest();
        return time.isPresent()
                && (rest.codePoints().noneMatch(Character::isLetterOrDigit)
                        || (LABEL.matcher(rest).matches() && text().startsWith(rest)));
    }

    /** Whether brackets hold the time and a place in the text, where words tell of the time: {@code (2018 - 2020, part of the week)}. */
    boolean isBesideTimeInBrackets(int place) {
        return time.filter(span -> span.start() == span.outerStart()
                        && Brackets.around(line.text(), span.start())
                                .filter(all -> all.contains(place))
                                .isPresent())
                .isPresent();
    }

    @SuppressWarnings("ReferenceEquality") // which line it is, not what it says
    boolean isSame(HeadLine other) {
        return this == other;
    }

    /** Whether two texts are the halves of one time: {@code Since May 2015} and {@code Until today}. */
    static boolean areOneTime(String one, String other) {
        String text = one.strip() + " \u2013 " + other.strip();
        return PeriodReader.find(text)
                .filter(time -> time.range() && time.start() == 0 && time.end() == text.length())
                .isPresent();
    }

    /** The lines, those that are the halves of one time, and the second of two that tell of one stay, as nothing but times. */
    static List<HeadLine> withHalves(List<HeadLine> lines) {
        List<HeadLine> all = new ArrayList<>(lines);
        for (int i = 1; i < all.size(); i++) {
            if (areOneTime(all.get(i - 1).text(), all.get(i).text())) {
                all.set(i - 1, all.get(i - 1).asTime());
                all.set(i, all.get(i).asTime());
            } else if (Stays.areOne(all.get(0), all.get(i))) {
                all.set(i, all.get(i).asTime());
            }
        }
        return all;
    }

    private HeadLine asTime() {
        int end = line.text().length();
        int from = time.map(TimeFinder.Span::start).orElse(0);
        int to = time.map(TimeFinder.Span::end).orElse(end);
        return new HeadLine(block, line, Optional.of(new TimeFinder.Span(from, to, 0, end, /* lasts= */ true)), style);
    }

    boolean isHeading() {
        return block instanceof Heading;
    }

    /** Whether the whole line is emphasised. */
    boolean isStressed() {
        return style.endsWith("*");
    }

    /** Whether it begins in bold. */
    boolean isBold() {
        return style.contains(":b");
    }

    /** Whether a word before a colon tells what follows: {@code Tools: Java, Go}. */
    boolean isLabelled() {
        return time.isEmpty() && text().indexOf(':') > 0;
    }

    /** Whether it may be a line of facts: short, and no sentence. */
    boolean isHeadLike() {
        String text = text();
        if (isHeading()) {
            return true;
        }
        int words = SPACE.split(text, -1).length;
        boolean sentence = END_OF_SENTENCE.matcher(text).find()
                && words > MOST_WORDS_OF_SENTENCE
                && !beginsWithBracketedTime()
                && !areNames()
                && !RoleWords.isOrganization(text.substring(text.lastIndexOf(' ') + 1));
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                && !isDenseSentence()
                && !(time.isPresent() && UPDATED.isAllOf(rest()))
                && text.length() <= LONGEST
                && words <= MOST_WORDS
                && !sentence
                && !LIST_MARK.matcher(text).matches();
    }

    private boolean beginsWithBracketedTime() {
        return time.filter(span -> span.outerStart() < span.start()
                        && line.text(0, span.outerStart()).isBlank())
                .isPresent();
    }

    /** Whether several clauses of a script without spaces make it longer than facts are. */
    boolean isDenseSentence() {
        String text = text();
        long commas = text.chars().filter(c -> c == '\uFF0C' || c == '\u3001').count();
        return text.length() > LONGEST_DENSE
                && commas > 1
                && text.codePoints().filter(Character::isIdeographic).count() * 2 > text.length();
    }

    /** Whether it has several parts, each short and written as a name is. */
    private boolean areNames() {
        List<HeadPart> parts = HeadPart.of(this);
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> Character.isUpperCase(part.text().codePointAt(0))
                                && SPACE.split(part.text(), -1).length <= MOST_WORDS_OF_SENTENCE + 2);
    }

    private static String style(Block block, List<Inline> content) {
        String kind = block instanceof Heading heading ? "h" + heading.level() : "p";
        StringBuilder marks = new StringBuilder();
        int words = 0;
        for (Inline inline : content) {
            boolean hasWords = inline.text().codePoints().anyMatch(Character::isLetterOrDigit);
            if (hasWords && words++ == 0) {
                marks.append(mark(inline));
            }
        }
        return kind + ":" + marks + (words == 1 && !marks.toString().equals("t") ? "*" : "");
    }

    private static String mark(Inline inline) {
        if (inline instanceof Strong) {
            return "b";
        } else if (inline instanceof Emphasis emphasis) {
            return emphasis.content().size() == 1 && emphasis.content().get(0) instanceof Strong ? "b" : "i";
        } else if (inline instanceof Code) {
            return "c";
        } else if (inline instanceof Link link) {
            return link.content().size() == 1 && link.content().get(0) instanceof Strong ? "b" : "l";
        }
        return inline instanceof InlineContainer ? "s" : "t";
    }
}

package dev.cv.ats;

import dev.cv.reread.ReadPiece;
import dev.cv.vocabulary.Vocabulary;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the titles of sections: short lines set apart, with a word that such titles have, and what looks as they do. */
final class Titles {

    /** The topics that words in a title tell, as published; the first counts. */
    private static final List<String> TOPICS = List.of("education", "work", "skills", "other");

    private static final Pattern NO_WORD = Pattern.compile("\\P{L}+");
    private static final int MOST_WORDS = 6;
    /** Points. */
    private static final float ALIGNED = 3;

    private final List<PrintedLine> lines;
    private final Set<TextStyle> styles = new HashSet<>();

    private Titles(List<PrintedLine> lines) {
        this.lines = lines;
    }

    /** A title: where it stands, what it says, and what it is about, if that is known. */
    record Title(int line, String text, String topic) {}

    static List<Title> of(List<PrintedLine> lines) {
        return new Titles(lines).find();
    }

    private List<Title> find() {
        List<Title> known = new ArrayList<>();
        for (int i = isHeadless() ? 0 : 1; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            Optional<String> topic =
                    mayBeTitle(line) && !headsJob(i) ? topic(line.first().text()) : Optional.empty();
            boolean below = !known.isEmpty()
                    && known.get(known.size() - 1).line() == i - 1
                    && lines.get(i - 1).segments().size() == 1;
            if (topic.isPresent() && !below) {
                known.add(new Title(i, line.first().text(), topic.get()));
            }
        }
        Optional<TextStyle> usual = usual(known);
        usual.ifPresent(styles::add);
        return usual.isPresent() ? withoutNames(withUnknown(known)) : known;
    }

    /** Whether no person stands above the first title: it is about jobs, and nothing is set larger. */
    private boolean isHeadless() {
        return !lines.isEmpty()
                && Vocabulary.topicOf(lines.get(0).text())
                        .filter(Jobs.OF_JOBS::contains)
                        .isPresent()
                && lines.stream()
                        .noneMatch(line ->
                                line.style().size() > lines.get(0).style().size());
    }

    /** The style that most of the known titles have, of several the largest. */
    private Optional<TextStyle> usual(List<Title> known) {
        Map<TextStyle, Integer> counts = new HashMap<>();
        known.stream()
                .map(title -> lines.get(title.line()))
                .filter(PrintedLine::styled)
                .forEach(line -> counts.merge(line.style(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<TextStyle, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().size()))
                .map(Map.Entry::getKey);
    }

    /** Without what stands right below another title or a job's row in another style: the name of a job or a list. */
    private List<Title> withoutNames(List<Title> all) {
        List<Title> titles = new ArrayList<>();
        for (Title title : all) {
            Title before = titles.isEmpty() ? null : titles.get(titles.size() - 1);
            boolean below = before != null
                    && before.line() == title.line() - 1
                    && lines.get(before.line()).segments().size() == 1;
            PrintedLine line = lines.get(title.line());
            below |= title.line() > 0
                    && lines.get(title.line() - 1).isRow()
                    && line.segments().size() == 1
                    && line.isBelow(lines.get(title.line() - 1));
            if (!below || styles.contains(line.style())) {
                titles.add(title);
            }
        }
        return titles;
    }

    /** Those too that no machine knows by their words, but that are set as the known ones are. */
    private List<Title> withUnknown(List<Title> known) {
        List<Title> all = new ArrayList<>();
        int first = known.isEmpty() ? 0 : known.get(0).line();
        int begin = first;
        while (begin > 0 && !PersonFinder.hasContacts(lines.get(begin))) {
            begin--; // an unknown title may come first, but below the contacts
        }
        begin = begin == 0 ? first : begin;
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            PrintedLine line = lines.get(i);
            Optional<Title> title =
                    known.stream().filter(one -> one.line() == index).findFirst();
            if (title.isPresent()) {
                all.add(title.get());
            } else if (!known.isEmpty()
                    && i > begin
                    && line.styled()
                    && styles.contains(line.style())
                    && !TellingWords.ROLE.isIn(line.first().text())
                    && !TellingWords.DEGREE.isIn(line.first().text())
                    && isAligned(line, known)
                    && mayBeTitle(line)
                    && !headsJob(i)
                    && !line.first().isMixed()
                    && isLarger(line)) {
                all.add(new Title(i, line.first().text(), ""));
            }
        }
        return all;
    }

    /** Set larger than every line that is known to be none, so that the bold names of jobs are no titles. */
    private boolean isLarger(PrintedLine line) {
        boolean names = IntStream.range(0, lines.size())
                .anyMatch(i -> lines.get(i).style().equals(line.style()) && isAboveName(i));
        return !names
                && lines.stream()
                        .filter(other -> (other.segments().size() > 1 && isNearText(other))
                                || other.first().isMixed())
                        .noneMatch(other -> other.style().equals(line.style()));
    }

    /** Whether it begins below another title, or is centred as another is. */
    private boolean isAligned(PrintedLine line, List<Title> known) {
        return known.stream()
                .map(title -> lines.get(title.line()))
                .filter(other -> other.style().equals(line.style()))
                .anyMatch(other -> Math.abs(other.left() - line.left()) < ALIGNED
                        || Math.abs(other.first().middle() - line.first().middle()) < ALIGNED);
    }

    private boolean mayBeTitle(PrintedLine line) {
        String text = line.first().text();
        return !line.isBullet()
                && !line.goesOn()
                && !text.isEmpty()
                && text.split(" ", -1).length <= MOST_WORDS
                && !text.endsWith(".")
                && DateFinder.in(text).isEmpty()
                && (isAlone(line) || (line.styled() && !isNearText(line)));
    }

    /** Whether a line set alike is right below. */
    private boolean isAboveName(int index) {
        return index + 1 < lines.size()
                && lines.get(index + 1).isBelow(lines.get(index))
                && lines.get(index + 1).style().equals(lines.get(index).style());
    }

    /** Whether it is one of two rows of which the upper ends with a place or a time, the lower with a time. */
    private boolean headsJob(int index) {
        return areRows(index - 1) || areRows(index);
    }

    private boolean areRows(int upper) {
        return upper >= 0
                && upper + 1 < lines.size()
                && lines.get(upper).isRow()
                && lines.get(upper + 1).isRow()
                && lines.get(upper + 1).isBelow(lines.get(upper))
                && !DateFinder.in(lines.get(upper + 1).segments().get(1).text()).isEmpty();
    }

    private static boolean isAlone(PrintedLine line) {
        return line.segments().size() == 1 && (line.styled() || line.step() == 0 || line.step() > 1.3);
    }

    /** Whether it leads the text beside it, as the name of a list does. */
    private static boolean isNearText(PrintedLine line) {
        ReadPiece last = line.first().pieces().get(line.first().pieces().size() - 1);
        ReadPiece next = line.segments().get(1).pieces().get(0);
        return last.gapTo(next) < 1.5f * last.size();
    }

    private static Optional<String> topic(String text) {
        String bare = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        Optional<String> topic = Vocabulary.topicOf(bare);
        boolean capital = Character.isUpperCase(bare.codePointAt(0));
        boolean role = TellingWords.ROLE.isIn(bare.substring(bare.lastIndexOf(' ') + 1)); // Project Manager
        return topic.isPresent() || !capital || role || bare.split(" ", -1).length > 2 ? topic : published(bare);
    }

    private static Optional<String> published(String title) {
        List<String> words = List.of(NO_WORD.split(title.toLowerCase(Locale.ROOT), -1));
        return TOPICS.stream()
                .filter(topic -> !Collections.disjoint(words, WordList.of("title." + topic)))
                .findFirst();
    }
}

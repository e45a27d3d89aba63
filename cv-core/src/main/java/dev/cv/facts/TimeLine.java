package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.dates.TimeInText;
import dev.cv.model.Entry;
import dev.cv.model.Inline;
import dev.cv.model.ModelNode;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Section;
import dev.cv.model.TextContainer;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that reads as the time of an entry, with whatever else a head has: no sentence that mentions one.
 *
 * @param text its words
 * @param time the time in it
 * @param position where it begins
 */
public record TimeLine(String text, TimeInText time, Position position) {

    /** More words beside a time are a sentence's. */
    private static final int MOST_WORDS = 12;

    private static final int LONG = 60;

    /** Longer lines are not looked at, which takes time. */
    private static final int LONGEST = 140;

    /** A line of this many characters may be a time in words: {@code seit dem Sommer 2019}. */
    private static final int SHORT = 40;

    /** A dash behind a number, or another number near: sentences that mention a year needn't be read. */
    private static final Pattern RANGE = Pattern.compile(
            "\\p{Nd}{2}\\D{0,2}\\s*[\\p{Pd}~\u2192](?!\\p{L})|\\p{Nd}{2}(?:[^\\p{Nd},;\\s]|[^\\p{Nd},;\\n]{2,18})\\p{Nd}");

    /** All of a section, in source order. */
    public static List<TimeLine> of(Section section) {
        List<TimeLine> lines = new ArrayList<>(in(section.blocks()));
        section.entries().forEach(entry -> lines.addAll(in(entry.blocks())));
        return lines;
    }

    static List<TimeLine> in(List<? extends ModelNode> nodes) {
        List<TimeLine> lines = new ArrayList<>();
        addAll(nodes, /* ranges= */ false, lines);
        return lines;
    }

    /** Those that may be more than one date. */
    static List<TimeLine> ranges(List<? extends ModelNode> nodes) {
        List<TimeLine> lines = new ArrayList<>();
        addAll(nodes, /* ranges= */ true, lines);
        return lines;
    }

    private static void addAll(List<? extends ModelNode> nodes, boolean ranges, List<TimeLine> lines) {
        for (ModelNode node : nodes) {
            if (node instanceof TextContainer text && !(node instanceof Inline)) {
                for (PieceLine line : PieceLine.of(text.content())) {
                    of(line, ranges).ifPresent(lines::add);
                }
            } else {
                addAll(node.children(), ranges, lines);
            }
        }
    }

    private static Optional<TimeLine> of(PieceLine line, boolean range) {
        String text = Inline.text(line.content());
        boolean read = text.length() <= LONGEST
                && (!range || text.length() <= SHORT || RANGE.matcher(text).find());
        Optional<TimeInText> time = read ? PeriodReader.find(text) : Optional.empty();
        return time.isPresent() && time.get().strong() && isHead(text, time.get())
                ? Optional.of(
                        new TimeLine(text, time.get(), line.content().get(0).position()))
                : Optional.empty();
    }

    private static boolean isHead(String text, TimeInText time) {
        String rest = (text.substring(0, time.outerStart()) + " " + text.substring(time.outerEnd())).strip();
        return rest.split("\\s+", MOST_WORDS + 2).length <= MOST_WORDS && !(rest.length() > LONG && rest.endsWith("."));
    }

    /** Whether it is more than one date. */
    public boolean isRange() {
        return time.range();
    }

    /** The words that are the time. */
    String timeText() {
        return text.substring(time.start(), time.end()).strip();
    }

    /** Whether it stands on the line of the source that a period is on, or says the same in as many words. */
    boolean is(Period period) {
        Position at = period.position();
        boolean here = at.file().path().equals(position.file().path()) && lineStart(at) == lineStart(position);
        return here || period.text().contains(timeText());
    }

    /** Whether it {@link #is} one of these. */
    boolean isAny(List<Period> periods) {
        for (Period period : periods) {
            if (is(period)) {
                return true;
            }
        }
        return false;
    }

    private static int lineStart(Position at) {
        return at.file().text().lastIndexOf('\n', at.offset() - 1);
    }

    /** Whether it lies within the time of an entry, as that of a project does, or spans it, as that of an employer's roles. */
    boolean isPartOrWhole(Entry entry) {
        return entry.period()
                .filter(period -> isWithin(time.span().start(), time.span().end(), period.start(), period.end())
                        || isWithin(
                                period.start(),
                                period.end(),
                                time.span().start(),
                                time.span().end()))
                .isPresent();
    }

    /** Whether one time lies within another; both have a start, and no end while they go on. */
    private static boolean isWithin(
            Optional<PartialDate> start,
            Optional<PartialDate> end,
            Optional<PartialDate> wholeStart,
            Optional<PartialDate> wholeEnd) {
        return start.isPresent()
                && wholeStart.isPresent()
                && !start.get().isBefore(wholeStart.get())
                && (wholeEnd.isEmpty()
                        || end.filter(last -> !wholeEnd.get().isBefore(last)).isPresent());
    }
}

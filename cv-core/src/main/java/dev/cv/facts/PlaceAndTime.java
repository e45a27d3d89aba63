package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Text;
import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells places from times. (FORMAT.md, "Entries") */
final class PlaceAndTime {

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\P{L}*\\d\\P{L}*");
    private static final Pattern ONLY_MARKS = Pattern.compile("[\\s:()\\[\\]/" + Separators.MARKS + "]*");
    private static final Pattern MARKS_AT_ENDS = Pattern.compile(
            "^[\\s/" + Separators.MARKS + "]+|(?<![\\s/(" + Separators.MARKS + "])[\\s/(" + Separators.MARKS + "]+$");

    private final PeriodReader periods;

    PlaceAndTime(PeriodReader periods) {
        this.periods = periods;
    }

    /**
     * The parts that the pieces are. A piece that reads as dates is a time; where none does, one that holds dates is taken
     * apart; one that seems to be meant as dates, or stands last where there are none, is told.
     */
    List<LocationDate.Part> parts(List<Piece> given) {
        List<Piece> pieces = wholeTimes(
                given.stream().flatMap(piece -> bySpans(piece).stream()).toList());
        boolean anyTime = pieces.stream().anyMatch(this::isTime);
        boolean lastIsTime = !anyTime && pieces.stream().noneMatch(PlaceAndTime::seemsTime);
        List<LocationDate.Part> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<TimeFinder.Span> within = anyTime || isPlace(piece) ? Optional.empty() : timeWithin(piece);
            if (within.isPresent()) {
                anyTime = true;
                addApart(parts, piece, within.get());
            } else if (isTime(piece) || seemsTime(piece) || (lastIsTime && !anyTime && isLastOfSome(pieces, i))) {
                parts.add(periods.read(piece.content(), piece.attributes(), piece.position()));
            } else {
                parts.add(new Location(piece.content(), piece.attributes(), piece.position()));
            }
        }
        return parts;
    }

    /** A time of which one piece says the start and the next the end, {@code Vanaf oktober 2015}, {@code Tot heden}, is one. */
    private List<Piece> wholeTimes(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = whole.size() - 1;
            boolean ends = last >= 0 && !isPlace(piece) && PeriodReader.isEnd(piece.text());
            if (ends && periods.isReadable(whole.get(last).text() + " " + piece.text())) {
                Piece start = whole.remove(last);
                List<Inline> content = new ArrayList<>(start.content());
                content.add(new Text(" ", piece.position()));
                content.addAll(piece.content());
                whole.add(new Piece(content, start.attributes().and(piece.attributes())));
            } else {
                whole.add(piece);
            }
        }
        return whole;
    }

    /** The time in a piece; none where a year or a bare number stands beside it, as that was meant as dates, too. */
    private Optional<TimeFinder.Span> timeWithin(Piece piece) {
        FactLine line = new FactLine(piece.content());
        return new TimeFinder(periods)
                .find(line)
                .filter(time -> Stream.of(
                                line.text(0, time.outerStart()),
                                line.text(time.outerEnd(), line.text().length()))
                        .noneMatch(rest -> YEAR.matcher(rest).find()
                                || BARE_NUMBER.matcher(rest).matches()));
    }

    private boolean isTime(Piece piece) {
        return piece.attributes().has(FactSpans.PERIOD) || (!isPlace(piece) && periods.isReadable(piece.text()));
    }

    private static boolean isPlace(Piece piece) {
        return piece.attributes().has(FactSpans.LOCATION);
    }

    private static boolean seemsTime(Piece piece) {
        return !isPlace(piece) && PeriodReader.seemsTime(piece.text());
    }

    private static boolean isLastOfSome(List<Piece> pieces, int index) {
        Piece piece = pieces.get(index);
        boolean last = index == pieces.size() - 1;
        return last
                && !isPlace(piece)
                && (pieces.size() > 1 || YEAR.matcher(piece.text()).find());
    }

    /** What stands before the time, the time, and what stands behind it; the mark between them is none of their words. */
    private void addApart(List<LocationDate.Part> parts, Piece piece, TimeFinder.Span time) {
        FactLine line = new FactLine(piece.content());
        addPlace(parts, piece, line, 0, time.outerStart());
        List<Inline> words = line.slice(time.start(), time.end());
        parts.add(periods.read(words, piece.attributes(), words.get(0).position()));
        addPlace(parts, piece, line, time.outerEnd(), line.text().length());
    }

    private static void addPlace(List<LocationDate.Part> parts, Piece piece, FactLine line, int start, int end) {
        place(line, start, end, piece.attributes()).ifPresent(parts::add);
    }

    /** The place between two points of a line, without the marks at its ends. */
    static Optional<Location> place(FactLine line, int start, int end, Attributes attributes) {
        String open = line.open().substring(start, Math.max(start, end));
        if (ONLY_MARKS.matcher(open).matches()) {
            return Optional.empty();
        }
        Matcher marks = MARKS_AT_ENDS.matcher(open);
        int from = start;
        int to = end;
        while (marks.find()) {
            if (marks.start() == 0) {
                from = start + marks.end();
            } else {
                to = start + marks.start();
            }
        }
        List<Inline> words = line.slice(from, to);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Location(words, attributes, words.get(0).position()));
    }

    /** A span of the class {@code location} or {@code period} is a piece of its own. */
    private static List<Piece> bySpans(Piece piece) {
        boolean marked = piece.content().stream().anyMatch(PlaceAndTime::isMarked);
        if (!marked) {
            return List.of(piece);
        }
        List<Piece> pieces = new ArrayList<>();
        for (Inline inline : piece.content()) {
            boolean onlyMarks = inline instanceof Text text
                    && ONLY_MARKS.matcher(text.text()).matches();
            if (!onlyMarks) {
                Attributes own = isMarked(inline) ? inline.attributes() : Attributes.NONE;
                pieces.add(new Piece(List.of(inline), piece.attributes().and(own)));
            }
        }
        return pieces;
    }

    private static boolean isMarked(Inline inline) {
        Attributes attributes = inline.attributes();
        return attributes.has(FactSpans.LOCATION) || attributes.has(FactSpans.PERIOD);
    }
}

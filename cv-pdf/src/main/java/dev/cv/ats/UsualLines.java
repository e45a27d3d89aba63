package dev.cv.ats;

import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadPiece;
import dev.cv.vocabulary.PageWords;
import dev.cv.vocabulary.Vocabulary;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Looks at all lines of a text to tell what is usual in it: the style of running text, the space between lines. */
final class UsualLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            ".*\\b\\d+\\s*" + anyOf(PageWords::between) + "\\s*\\d+\\b.*|(?:" + anyOf(PageWords::before) + "\\s*)?\\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** No page is as wide; what is as long is a heap of marks, or hidden, and patterns take their time with it. */
    private static final int LONGEST_LINE = 2_000;

    /** A gap that is this part of the type's size sets apart what stands at the end of a line. */
    private static final float WIDE = 2;
    /** Of fewer lines none needs to reach the margin. */
    private static final int FEW = 6;

    /** Part of the width. */
    private static final float LONG = 0.75f;
    /** Points. */
    private static final float ALIGNED = 3;

    private static final Pattern END = Pattern.compile("[.!?:]$");

    private final List<ReadLine> read;
    private final TextStyle body;
    private final float pitch;
    private final Map<List<Integer>, Float> margins = new HashMap<>();
    private final Map<List<Integer>, Integer> lengths = new HashMap<>();

    private UsualLines(List<ReadLine> read) {
        this.read = read;
        this.body = body(read);
        this.pitch = pitch(read);
        for (ReadLine line : read) {
            List<Integer> column = column(line);
            margins.merge(column, right(line), Math::max);
            lengths.merge(column, 1, Integer::sum);
            margins.merge(page(line), right(line), Math::max);
        }
    }

    /** The lines without those that only number pages. */
    static List<PrintedLine> of(List<ReadLine> read) {
        List<ReadLine> lines = read.stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .toList();
        return lines.isEmpty() ? List.of() : new UsualLines(Corners.inRows(lines)).all();
    }

    private List<PrintedLine> all() {
        List<PrintedLine> lines = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            ReadLine line = read.get(i);
            if (!isFooter(i)) {
                ReadLine before = read.get(Math.max(0, i - 1));
                boolean follows = i > 0 && before.page() == line.page();
                float step = follows ? line.baseline() - last(before).baseline() : 0;
                boolean goesOn = follows && goesOn(before, line, step);
                List<Segment> segments = Segment.of(line);
                int title = title(segments);
                lines.add(line(line.page(), segments.subList(0, title), step <= 0 ? 0 : step / pitch(line), goesOn));
                if (title < segments.size()) {
                    lines.add(line(line.page(), segments.subList(title, segments.size()), 0, false));
                }
            }
        }
        return lines;
    }

    private PrintedLine line(int page, List<Segment> segments, float step, boolean goesOn) {
        TextStyle style = segments.get(0).style();
        boolean styled = !style.equals(body) && (style.bold() || style.size() >= body.size());
        List<ReadPiece> pieces =
                segments.stream().flatMap(segment -> segment.pieces().stream()).toList();
        return new PrintedLine(
                page, ReadLine.text(pieces), segments, pieces.get(0).left(), step, styled, goesOn);
    }

    /** Where another column's title begins on the same line; behind the last segment where none does. */
    private int title(List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            boolean larger = segments.get(i).style().size() > body.size();
            if (larger && Vocabulary.topicOf(segments.get(i).text()).isPresent()) {
                return i;
            }
        }
        return segments.size();
    }

    /** Small print with a number, last on its page. */
    private boolean isFooter(int index) {
        ReadLine line = read.get(index);
        boolean last = index + 1 == read.size() || read.get(index + 1).page() != line.page();
        return last
                && line.size() <= body.size()
                && DateFinder.in(line.text()).isEmpty()
                && PAGE_NUMBER.matcher(line.text()).matches();
    }

    private boolean goesOn(ReadLine before, ReadLine line, float step) {
        ReadPiece first = line.pieces().get(0);
        ReadPiece last = last(before);
        int space = first.text().indexOf(' ');
        float share = space < 0 ? 1 : space / (float) first.text().length();
        float word = (first.right() - first.left()) * share + 0.2f * first.size();
        boolean full = right(before) + word > margin(line) - 1;
        if (isRow(before, line) || isRow(line, line)) {
            return false;
        }
        boolean inSentence = Character.isLowerCase(first.text().codePointAt(0))
                && !END.matcher(before.text()).find();
        return TextStyle.of(first).equals(TextStyle.of(last))
                && step > 0
                && step < 1.6f * first.size()
                && !isTime(line)
                && (full
                        || inSentence
                        || isBelowPoint(before, line)
                        || before.text().endsWith(","));
    }

    /** Whether its last words stand apart at its end and another line does not begin below them. */
    private static boolean isRow(ReadLine line, ReadLine below) {
        List<ReadPiece> pieces = line.pieces();
        for (int i = pieces.size() - 1; i > 0; i--) {
            if (pieces.get(i - 1).gapTo(pieces.get(i)) > WIDE * pieces.get(i).size()) {
                return Math.abs(pieces.get(i).left() - below.left()) > ALIGNED;
            }
        }
        return false;
    }

    /** Whether a long point of a list has another line, though a shorter one than would fit: some set no words alone. */
    private boolean isBelowPoint(ReadLine before, ReadLine line) {
        List<ReadPiece> pieces = before.pieces();
        float margin = margins.getOrDefault(page(line), 0f);
        return pieces.size() > 1
                && pieces.get(0).text().length() == 1
                && !Character.isLetterOrDigit(pieces.get(0).text().charAt(0))
                && Math.abs(pieces.get(1).left() - line.left()) < 1
                && right(before) > LONG * margin;
    }

    private static boolean isTime(ReadLine line) {
        String text = line.text();
        return DateFinder.in(text).stream()
                .anyMatch(period -> period.isRange() && period.begin() == 0 && period.end() == text.length());
    }

    private float margin(ReadLine line) {
        List<Integer> column = column(line);
        boolean several = lengths.getOrDefault(column, 0) > FEW;
        return margins.getOrDefault(several ? column : page(line), 0f);
    }

    private float pitch(ReadLine line) {
        return Math.max(pitch, pitch * line.size() / body.size());
    }

    /** What lines have alike that begin at the same distance from the left edge of a page. */
    private static List<Integer> column(ReadLine line) {
        return List.of(line.page(), Math.round(line.left()));
    }

    private static List<Integer> page(ReadLine line) {
        return List.of(line.page());
    }

    private static ReadPiece last(ReadLine line) {
        return line.pieces().get(line.pieces().size() - 1);
    }

    private static float right(ReadLine line) {
        return last(line).right();
    }

    private static TextStyle body(List<ReadLine> read) {
        Map<TextStyle, Integer> characters = new LinkedHashMap<>();
        read.stream()
                .flatMap(line -> line.pieces().stream())
                .forEach(piece ->
                        characters.merge(TextStyle.of(piece), piece.text().length(), Integer::sum));
        boolean plain = characters.keySet().stream().anyMatch(style -> !style.bold());
        return characters.entrySet().stream()
                .filter(entry -> !plain || !entry.getKey().bold())
                .max((one, other) -> {
                    int byCharacters = Integer.compare(one.getValue(), other.getValue());
                    return byCharacters != 0
                            ? byCharacters
                            : other.getKey().font().compareTo(one.getKey().font());
                })
                .orElseThrow()
                .getKey();
    }

    private static float pitch(List<ReadLine> read) {
        Map<Integer, Integer> steps = new HashMap<>();
        for (int i = 1; i < read.size(); i++) {
            float step = read.get(i).baseline() - read.get(i - 1).baseline();
            if (step > 1 && read.get(i).page() == read.get(i - 1).page()) {
                steps.merge(Math.round(step * 2), 1, Integer::sum);
            }
        }
        return steps.entrySet().stream()
                .max((one, other) -> {
                    int byTimes = Integer.compare(one.getValue(), other.getValue());
                    return byTimes != 0 ? byTimes : Integer.compare(other.getKey(), one.getKey());
                })
                .map(entry -> entry.getKey() / 2f)
                .orElse(1f);
    }

    private static String anyOf(Function<PageWords, String> part) {
        return WordList.anyOf(PageWords.ofAll().stream()
                .map(part)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList());
    }
}

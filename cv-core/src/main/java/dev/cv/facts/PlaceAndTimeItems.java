package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pieces of a block that are place and time, and the text behind them that is part of the same list for kramdown. */
final class PlaceAndTimeItems {

    /** A place, a time and one more: a longer list holds something else. */
    private static final int MOST_PARTS = 3;

    private static final int LONGEST_PLACE = 40;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_PLAIN_WORDS = 3;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u3002\uFF01\uFF1F]$");
    private static final Pattern CLOSED_WITHOUT_SPACE = Pattern.compile("[\u3002\uFF01\uFF1F]$");
    /** One in small letters, and no particle of a name. */
    private static final Pattern PLAIN_WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{Ll}\\p{M}]{3,}(?![\\p{L}\\p{M}])");

    private final PeriodReader periods;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Block> rest = new ArrayList<>();
    private boolean timeFound;
    private boolean placeFound;

    PlaceAndTimeItems(PeriodReader periods) {
        this.periods = periods;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What is neither place nor time, in its order. */
    List<Block> rest() {
        return rest;
    }

    void take(ItemList list) {
        List<ListItem> items = list.items();
        int most = end(items);
        int end = 0;
        while (end < most && (rest.isEmpty() || !timeFound)) {
            take(items.get(end++));
        }
        if (end < items.size()) {
            List<ListItem> others = items.subList(end, items.size());
            int start = list.ordered() ? list.start() + end : 1;
            rest.add(new ItemList(
                    list.ordered(),
                    start,
                    others,
                    Attributes.NONE,
                    others.get(0).position()));
        }
    }

    /** Takes the lines of an item; a list within it may go on with place and time. */
    void take(ListItem item) {
        for (Block block : item.blocks()) {
            Optional<Paragraph> paragraph = TableLines.asParagraph(block);
            boolean first = block == item.blocks().get(0);
            if (paragraph.isPresent() && (first || !timeFound)) {
                takeLines(paragraph.get(), item.attributes().and(paragraph.get().attributes()));
            } else if (block instanceof ItemList list && goesOn(list)) {
                take(list);
            } else {
                rest.add(block);
            }
        }
    }

    private boolean goesOn(ItemList inner) {
        List<ListItem> items = inner.items();
        return timeFound
                ? pieces.size() == 1 && ContactKinds.isPlace(text(items.get(0)))
                : items.stream().anyMatch(this::holdsTime);
    }

    /** How many items say place and time. */
    private int end(List<ListItem> items) {
        if (timeFound) {
            return 1;
        }
        boolean behindTime = holdsTime(items.get(0));
        for (int i = 1; i < items.size(); i++) {
            if (beginsText(items.get(i - 1), items.get(i), behindTime)) {
                return i;
            }
            behindTime |= holdsTime(items.get(i));
        }
        int last = lastOfLocationDate(items);
        return last < 0 ? items.size() : last + 1;
    }

    /** Whether an item behind the time is parted from it, or reads as a sentence; where there is no time, whether both. */
    private boolean beginsText(ListItem before, ListItem item, boolean behindTime) {
        String text = text(item);
        if (periods.isReadable(text)) {
            return false;
        }
        boolean parted = isParted(before, item);
        boolean sentence = isSentence(text) && !isPlaceOverText(item);
        return behindTime ? parted || sentence : parted && sentence;
    }

    /** Whether a line that could be a place stands over one of text, which for kramdown is in the same item. */
    private static boolean isPlaceOverText(ListItem item) {
        List<PieceLine> lines = firstParagraph(item)
                .map(paragraph -> PieceLine.of(paragraph.content()))
                .orElse(List.of());
        return lines.size() > 1
                && lines.get(0).text().length() <= LONGEST_PLACE
                && Evidence.looksLikeName(lines.get(0).text())
                && isSentence(lines.get(1).text());
    }

    /** Whether a blank line, or a change of the sign, parts two items. */
    private static boolean isParted(ListItem before, ListItem item) {
        String source = item.position().file().text();
        int mark = mark(source, item.position().offset());
        int other = mark(source, before.position().offset());
        if (mark < 0 || other < 0) {
            return false; // numbered, or of HTML
        }
        return source.charAt(mark) != source.charAt(other) || isAfterBlank(source, mark);
    }

    private static boolean isAfterBlank(String source, int mark) {
        int lineEnds = 0;
        for (int i = mark - 1; i >= 0 && Character.isWhitespace(source.charAt(i)); i--) {
            boolean pair = source.charAt(i) == '\r' && source.charAt(i + 1) == '\n';
            lineEnds += source.charAt(i) == '\n' || (source.charAt(i) == '\r' && !pair) ? 1 : 0;
        }
        return lineEnds > 1;
    }

    /** Where the sign of an item stands that begins at an offset; -1 where it has none. */
    private static int mark(String source, int offset) {
        int mark = offset;
        while (mark < source.length() && (source.charAt(mark) == ' ' || source.charAt(mark) == '\t')) {
            mark++;
        }
        return mark < source.length() && !Character.isDigit(source.charAt(mark)) && source.charAt(mark) != '<'
                ? mark
                : -1;
    }

    /** The index of the item that is the time, among the first; -1 where the list is short or none is. */
    private int lastOfLocationDate(List<ListItem> items) {
        if (items.size() <= MOST_PARTS) {
            return -1;
        }
        for (int i = MOST_PARTS - 1; i >= 0; i--) {
            if (periods.isReadable(text(items.get(i)))) {
                boolean placeBehind = i == 0 && text(items.get(1)).length() <= LONGEST_PLACE;
                return placeBehind ? 1 : i;
            }
        }
        return holdsTime(items.get(0)) ? 0 : -1;
    }

    private boolean holdsTime(ListItem item) {
        return firstParagraph(item)
                .filter(paragraph -> holdsTime(paragraph.content()))
                .isPresent();
    }

    private boolean holdsTime(List<Inline> content) {
        return periods.isReadable(Inline.text(content))
                || new TimeFinder(periods).find(new FactLine(content)).isPresent();
    }

    private static Optional<Paragraph> firstParagraph(ListItem item) {
        return item.blocks().stream().findFirst().flatMap(TableLines::asParagraph);
    }

    private static String text(ListItem item) {
        return firstParagraph(item)
                .map(paragraph -> Inline.text(paragraph.content()).strip())
                .orElse("");
    }

    /** Whether it has the words of running text, or a full stop that is no short form's. */
    private static boolean isSentence(String text) {
        long plain = PLAIN_WORD.matcher(text).results().count();
        boolean ends = SENTENCE_END.matcher(text).find() && plain > 0;
        return ends
                || CLOSED_WITHOUT_SPACE.matcher(text).find()
                || (plain >= FEWEST_PLAIN_WORDS && SPACE.split(text, -1).length >= FEWEST_WORDS);
    }

    /** Takes the lines of a paragraph, down to one that is text behind the time. */
    private void takeLines(Paragraph paragraph, Attributes attributes) {
        List<PieceLine> lines = PieceLine.of(paragraph.content());
        List<Inline> current = List.of();
        for (int i = 0; i < lines.size(); i++) {
            PieceLine line = lines.get(i);
            if (current.isEmpty()) {
                current = line.content();
            } else if (line.isSoft() && isOne(current, line)) {
                current = line.behind(current);
            } else if (isText(current, line)) {
                List<Inline> text = PieceLine.joined(lines.subList(i, lines.size()));
                rest.add(new Paragraph(text, Attributes.NONE, text.get(0).position()));
                break;
            } else {
                add(current, attributes);
                current = line.content();
            }
        }
        add(current, attributes);
    }

    private void add(List<Inline> content, Attributes attributes) {
        if (!content.isEmpty()) {
            pieces.add(new Piece(content, attributes));
            timeFound |= holdsTime(content);
            placeFound |= !periods.isReadable(Inline.text(content));
        }
    }

    /** Whether a place, or a time, goes on in the next line. */
    private boolean isOne(List<Inline> current, PieceLine line) {
        if (periods.isReadable(Inline.text(line.behind(current)))) {
            return true;
        }
        boolean withTime = holdsTime(current);
        if (withTime || holdsTime(line.content())) {
            return withTime && holdsTime(line.content()) && !periods.isReadable(Inline.text(current));
        }
        return ContactKinds.isPlace(line.text()) || (!timeFound && !isSentence(line.text()));
    }

    private boolean isText(List<Inline> current, PieceLine line) {
        boolean onlyTime = !placeFound && periods.isReadable(Inline.text(current));
        if (periods.isReadable(line.text()) || (onlyTime && ContactKinds.isPlace(line.text()))) {
            return false;
        }
        boolean behindTime = timeFound || holdsTime(current);
        return (line.isSoft() && behindTime) || ((line.isSoft() || behindTime) && isSentence(line.text()));
    }
}

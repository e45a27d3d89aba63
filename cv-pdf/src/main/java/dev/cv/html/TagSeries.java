package dev.cv.html;

import dev.cv.model.Attributes;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Phrase;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text that lists tags, {@code **Languages:** COBOL, FLOW-MATIC}: each becomes a phrase named {@value #TAG}. */
final class TagSeries {

    /** The phrase of a tag. */
    static final String TAG = "tag";

    /** In the phrase of a tag, the mark behind it. */
    static final String MARK = "mark behind a tag";

    /** What is longer is prose. */
    private static final int LONGEST = 30;

    private static final int MOST_WORDS = 5;

    private static final Pattern LABEL = Pattern.compile("^[^:,;(]{1,40}:\\s+");
    private static final Pattern SPACE = Pattern.compile("^\\s+");
    private static final Pattern COLON = Pattern.compile("^:\\s+");
    private static final Pattern SEPARATOR = Pattern.compile("[,;]\\s+|\\s+[|\u00B7\u2022]\\s+");

    private final List<Inline> written = new ArrayList<>();
    private List<Inline> tag = new ArrayList<>();
    private int tags;
    private boolean isSeries = true;

    private TagSeries() {}

    /**
     * The text with its tags apart.
     *
     * @param least how many there must be, or it is prose; behind a label one is enough
     * @return empty where the text lists none
     */
    static Optional<List<Inline>> of(List<Inline> content, int least) {
        TagSeries series = new TagSeries();
        List<Inline> listed = new ArrayList<>(content);
        boolean labelled = series.takeLabel(listed);
        listed.forEach(series::add);
        series.end(Optional.empty());
        boolean enough = series.tags >= (labelled ? 1 : least);
        return series.isSeries && enough ? Optional.of(series.written) : Optional.empty();
    }

    private boolean takeLabel(List<Inline> listed) {
        if (listed.size() > 1 && listed.get(0) instanceof Strong strong && listed.get(1) instanceof Text text) {
            boolean inside = strong.text().stripTrailing().endsWith(":");
            Matcher colon = (inside ? SPACE : COLON).matcher(text.text());
            if (colon.find()) {
                written.add(listed.remove(0));
                takeText(listed, text, colon.end());
                return true;
            }
        } else if (!listed.isEmpty() && listed.get(0) instanceof Text text) {
            Matcher label = LABEL.matcher(text.text());
            if (label.find()) {
                takeText(listed, text, label.end());
                return true;
            }
        }
        return false;
    }

    private void takeText(List<Inline> listed, Text text, int end) {
        written.add(new Text(text.text().substring(0, end), text.position()));
        listed.set(0, new Text(text.text().substring(end), text.position()));
    }

    private void add(Inline inline) {
        if (inline instanceof LineBreak || inline instanceof Image || !isSeries) {
            isSeries = false;
        } else if (inline instanceof Text text) {
            addText(text);
        } else {
            tag.add(inline);
        }
    }

    private void addText(Text text) {
        Matcher separator = SEPARATOR.matcher(text.text());
        int from = 0;
        while (separator.find()) {
            if (isInBrackets(text.text().substring(from, separator.start()))) {
                continue;
            }
            addPiece(text.text().substring(from, separator.start()), text.position());
            end(Optional.of(new Text(separator.group().strip(), text.position())));
            from = separator.end();
        }
        addPiece(text.text().substring(from), text.position());
    }

    private void addPiece(String words, Position position) {
        String piece = tag.isEmpty() ? words.stripLeading() : words;
        if (!piece.isEmpty()) {
            tag.add(new Text(piece, position));
        }
    }

    private boolean isInBrackets(String behind) {
        String all = Inline.text(tag) + behind;
        return all.lastIndexOf('(') > all.lastIndexOf(')');
    }

    /** Ends a tag; the mark behind it stays with it, as do the spaces between both. */
    private void end(Optional<Text> mark) {
        String words = Inline.text(tag).strip();
        boolean brief = words.length() <= LONGEST && words.split("\\s+").length <= MOST_WORDS;
        if (words.isEmpty() || !brief || (mark.isEmpty() && words.endsWith("."))) {
            isSeries = false;
            return;
        }
        Position position = tag.get(0).position();
        List<Inline> content = new ArrayList<>(tag);
        mark.ifPresent(sign -> content.add(mark(sign.text(), sign.position())));
        written.add(new Phrase(TAG, content, Attributes.NONE, position));
        mark.ifPresent(sign -> written.add(new Text(" ", sign.position())));
        tags++;
        tag = new ArrayList<>();
    }

    /** A mark behind a tag. */
    static Phrase mark(String sign, Position position) {
        return new Phrase(MARK, List.of(new Text(sign, position)), Attributes.NONE, position);
    }
}

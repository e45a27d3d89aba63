package dev.cv.facts;

import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.model.Strong;
import dev.cv.source.Position;
import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a head's line, which says one thing.
 *
 * @param line the line
 * @param start where it begins in the line's text
 * @param end where it ends
 * @param before the mark that parts it from the one before, stripped; empty for the first of a line
 * @param bracketed whether it stands in brackets
 * @param index its number in the line, from 0
 * @param fromEnd its number from the line's end, from 0
 * @param said what a word before its colon, or the class of its span, says that it is
 */
record HeadPart(
        HeadLine line,
        int start,
        int end,
        String before,
        boolean bracketed,
        int index,
        int fromEnd,
        Optional<Label> said) {

    private static final Pattern AT_BEHIND = Pattern.compile("\\s+" + Separators.AT + "\\s+");

    /** The parts of a line, without its time. */
    static List<HeadPart> of(HeadLine line) {
        FactLine words = line.line();
        HeadCuts cuts = new HeadCuts(line);
        List<HeadPart> parts = new ArrayList<>();
        Optional<Label> said = Optional.empty();
        for (int i = 0; i < cuts.size(); i++) {
            int start = cuts.start(i);
            int end = cuts.end(i);
            Optional<Label> label = label(words, start, end, cuts.mark(i + 1));
            if (label.isPresent()) {
                said = label;
                continue;
            }
            boolean bracketed =
                    start > 0 && Brackets.OPENING.indexOf(words.text().charAt(start - 1)) >= 0;
            Optional<Label> own = said.or(() -> saidByClass(words.slice(start, end)))
                    .or(() -> line.isBesideTimeInBrackets(start) ? Optional.of(Label.OTHER) : Optional.empty());
            parts.add(new HeadPart(line, start, end, cuts.mark(i), bracketed, parts.size(), cuts.size() - 1 - i, own));
            said = Optional.empty();
        }
        return parts;
    }

    private static Optional<Label> saidByClass(List<Inline> content) {
        return content.size() == 1 ? FactSpans.label(content.get(0)) : Optional.empty();
    }

    /** What a part says of the one behind it: it is a label, and a colon or the time follows. */
    private static Optional<Label> label(FactLine line, int start, int end, String next) {
        String behind = line.text().substring(end).stripLeading();
        boolean colon = behind.startsWith(":") || behind.startsWith("\uFF1A") || next.startsWith(":");
        return colon ? FactLabels.of(line.text(start, end)) : Optional.empty();
    }

    String text() {
        return line.line().text(start, end);
    }

    /** Whether it is all that its brackets hold. */
    boolean isClosed() {
        String text = line.line().text();
        return bracketed && end < text.length() && Brackets.CLOSING.indexOf(text.charAt(end)) >= 0;
    }

    /** Where it ends; behind its bracket, where words from another part on go with it. */
    int endWithBracket(HeadPart first) {
        return bracketed && !first.bracketed && end < line.line().text().length() ? end + 1 : end;
    }

    List<Inline> content() {
        return line.line().slice(start, end);
    }

    Position position() {
        return line.line().position(start, line.block().position());
    }

    /** Whether it is a link that leads to the web and shows words. */
    boolean isLink() {
        List<Inline> content = content();
        Inline only = content.size() == 1 ? content.get(0) : null;
        if ((only instanceof Strong || only instanceof Emphasis)
                && ((InlineContainer) only).content().size() == 1) {
            only = ((InlineContainer) only).content().get(0);
        }
        return only instanceof Link link && !link.target().startsWith("mailto:");
    }

    /** Whether the mark before it says that it is where one was: {@code at}, {@code @}. */
    boolean isBehindAt() {
        return before.startsWith("@") || (!before.isEmpty() && Character.isLetter(before.charAt(0)));
    }

    /** Whether a word such as {@code at} stands right behind it. */
    boolean isBeforeAt() {
        return AT_BEHIND
                .matcher(line.line().text())
                .region(end, line.line().text().length())
                .lookingAt();
    }

    /** Whether it tells what the time in its line is: {@code Class of: 2017}. */
    boolean isLabelOfTime() {
        String behind = line.line().text().substring(end).stripLeading();
        return index + fromEnd == 0 && (behind.startsWith(":") || behind.startsWith("\uFF1A"));
    }

    boolean isCode() {
        return markup().equals("c");
    }

    /** How it is written: its own markup. */
    private String markup() {
        List<Inline> content = content();
        Inline first = content.isEmpty() ? null : content.get(0);
        return first instanceof Strong ? "b" : first instanceof Emphasis ? "i" : first instanceof Code ? "c" : "t";
    }

    /** Where it stands, counted from the beginning: what stands in the same place elsewhere says the same kind of thing. */
    String slot() {
        return line.style().replace("*", "") + "<" + index + markup() + mark();
    }

    /** Where it stands, counted from the end. */
    String slotFromEnd() {
        return line.style() + ">" + fromEnd + markup() + mark();
    }

    private String mark() {
        return bracketed ? "(" : before.isEmpty() ? "" : before.substring(0, 1);
    }
}

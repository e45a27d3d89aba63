package dev.cv.read;

import dev.cv.read.PeriodParser.Span;
import dev.cv.vocabulary.DateWord.Role;
import dev.cv.vocabulary.DateWords;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the time at the end of a text that says other things first. */
final class PeriodFinder {

    private final String text;
    private final DateTokens tokens;

    private PeriodFinder(String text, DateWords words) {
        this.text = text;
        this.tokens = DateTokenizer.read(text, words);
    }

    /** The index at which the longest time that ends the text begins; the text is short. */
    static Optional<Integer> startOfPeriod(String text) {
        PeriodFinder english = new PeriodFinder(text, DateWords.english());
        OptionalInt first = english.first();
        PeriodFinder sure = first.isPresent() && english.isSure(first.getAsInt())
                ? english
                : new PeriodFinder(text, DateWords.all());
        OptionalInt index = sure.first();
        return index.isPresent() ? Optional.of(sure.tokens.get(index.getAsInt()).from()) : Optional.empty();
    }

    private OptionalInt first() {
        for (int i = 0; i < tokens.size(); i++) {
            if (mayBegin(i) && PeriodParser.parse(tokens, i).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether no word of another language can lengthen it: it has two ends, and a mark before it. */
    private boolean isSure(int index) {
        Optional<Span> span = PeriodParser.parse(tokens, index);
        boolean twoEnds = span.isPresent()
                && (span.get().present()
                        || !span.get().start().equals(span.get().end()));
        return index == 0 || (twoEnds && tokens.get(index - 1).mark() != 0);
    }

    /** Whether a time may begin here: not within a word or a number such as {@code 555-2019}, nor at {@code of}. */
    private boolean mayBegin(int index) {
        if (tokens.is(index, Role.OF) && !tokens.is(index, Role.FROM)) {
            return false;
        }
        if (index == 0 || !tokens.isGlued(index)) {
            return true;
        }
        int from = tokens.get(index).from();
        if (from == tokens.get(index - 1).from()) {
            return false; // within a character that is several, such as ½
        }
        int before = text.codePointBefore(from);
        boolean afterMark = !Character.isLetterOrDigit(before);
        boolean afterNumber = index > 1
                && tokens.isAnyMark(index - 1, "-/.,")
                && tokens.isGlued(index - 1)
                && tokens.get(index - 2).number() >= 0;
        return (afterMark && !afterNumber) || Character.isIdeographic(before);
    }
}

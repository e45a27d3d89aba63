package dev.cv.match;

import dev.cv.vocabulary.WordList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of an ad that asks for something.
 *
 * @param number from 1
 */
record AdLine(int number, String text) {

    private static final Pattern LISTED = Pattern.compile("(?s)\\s*[,/;)].*| " + WordList.anyOf("and", "or") + " .*");

    /**
     * Whether capitals say anything: not in a heading, where all words have them.
     *
     * @param tokens the words that aren't too common
     */
    boolean capitalsTell(List<Token> tokens) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        boolean shouted = tokens.size() > 1 && capitals > letters * 3 / 4 && !text.contains(",");
        boolean title = tokens.size() > 1
                && Boilerplate.isHeading(text)
                && tokens.stream().allMatch(token -> token.isCapitalized() || token.isMarked());
        return !shouted && !title;
    }

    /** Whether a word begins a sentence, where every word has a capital, and not a list of words. */
    boolean opensSentence(Token token) {
        boolean first = token.start() == 0
                || token.gap().matches("(?s).*[.!?:;•·‣▪*|\"“(].*")
                || text.substring(0, token.start()).isBlank()
                || text.substring(0, token.start()).matches("\\W*");
        String behind = text.substring(token.end());
        boolean listed = behind.isBlank() || LISTED.matcher(behind).matches();
        return first && !listed;
    }
}

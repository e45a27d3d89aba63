package dev.cv.pdf.breaks;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Says where a line may end that has no room for what should stay together: after a space if there is one, else within
 * a word, but not within a character.
 */
public final class CharacterBreaker implements FSTextBreaker {

    /** A word as short has room in any line. */
    private static final int SHORT = 12;

    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        characters.setText(newText);
    }

    @Override
    public int next() {
        int space = at;
        while (space < text.length() && space - at <= SHORT && text.charAt(space) != ' ') {
            space++;
        }
        if (space > at && space < text.length() && text.charAt(space) == ' ' && isAtWord()) {
            at = space + 1;
        } else {
            at = at >= text.length() ? BreakIterator.DONE : characters.following(at);
        }
        return at;
    }

    private boolean isAtWord() {
        return at == 0 || text.charAt(at - 1) == ' ';
    }
}

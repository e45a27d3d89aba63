package dev.cv.facts;

import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.vocabulary.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line whose first words, in bold, are a head, and that goes on as text: {@code **Acme** Clerk; kept the books of …}.
 *
 * @param head the bold words, and a role or degree right behind them
 * @param text what follows
 */
record LeadIn(List<Inline> head, List<Inline> text) {

    /** With fewer words behind them they are a head as a whole. */
    private static final int MOST_WORDS_OF_HEAD = 10;

    private static final int MOST_WORDS_OF_ROLE = 8;

    private static final Pattern END_OF_ROLE = Pattern.compile("\\s*(?:[;:,.]\\s+|\\s[-\u2013\u2014]\\s+|(?=\\s\\())");
    private static final Pattern MARKS = Pattern.compile("[\\s:,.;\u2013\u2014-]*");

    /** Empty where the line begins otherwise, or has no more words than a head. */
    static Optional<LeadIn> of(HeadLine line) {
        FactLine words = line.line();
        int bold = boldEnd(words.content());
        if (bold == 0
                || WordSet.words(words.text().substring(bold)).size() <= (line.isHeadLike() ? MOST_WORDS_OF_HEAD : 0)) {
            return Optional.empty();
        }
        Matcher marks = MARKS.matcher(words.text()).region(bold, words.text().length());
        int behind = marks.lookingAt() ? marks.end() : bold;
        Matcher end =
                END_OF_ROLE.matcher(words.open()).region(behind, words.text().length());
        boolean role = end.find() && isRole(words.text(behind, end.start()));
        int headEnd = role ? end.start() : bold;
        List<Inline> text = words.slice(role ? end.end() : behind, words.text().length());
        return Inline.text(text).isBlank() ? Optional.empty() : Optional.of(new LeadIn(words.slice(0, headEnd), text));
    }

    private static boolean isRole(String text) {
        boolean says = RoleWords.isRole(text) || SchoolWords.isDegree(text);
        return says && WordSet.words(text).size() <= MOST_WORDS_OF_ROLE;
    }

    /** Where the bold words end that it begins with; 0 where it doesn't. */
    private static int boldEnd(List<Inline> content) {
        int at = 0;
        for (Inline inline : content) {
            at += inline.text().length();
            boolean bold = inline instanceof Strong
                    || (inline instanceof Link link
                            && link.content().size() == 1
                            && link.content().get(0) instanceof Strong);
            if (bold || !(inline instanceof Text text && text.text().isBlank())) {
                return bold ? at : 0;
            }
        }
        return 0;
    }
}

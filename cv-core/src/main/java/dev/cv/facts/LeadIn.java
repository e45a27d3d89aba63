package dev.cv.facts;

import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.vocabulary.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that begins with a head and goes on as text: with a time over {@code **Acme** Clerk; kept the books of …}, or
 * with {@code Since 2019: Acme, clerk. Keeps the books.}
 *
 * @param head the lines of the head
 * @param text what follows
 */
record LeadIn(List<Inline> head, List<Inline> text) {

    /** With fewer words behind them they are a head as a whole. */
    private static final int MOST_WORDS_OF_HEAD = 10;

    private static final int MOST_WORDS_OF_ROLE = 8;

    private static final int MOST_WORDS_OF_FACTS = 14;

    /** A first sentence with more characters is none of facts. */
    private static final int LONGEST = 240;

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<=[\\p{L}\\p{N})\u00BB\u201D\"]{3})\\.\\s+(?=[\\p{Lu}\\p{Lo}])");
    private static final Pattern END_OF_ROLE = Pattern.compile("\\s*(?:[;:,.]\\s+|\\s[-\u2013\u2014]\\s+|(?=\\s\\())");
    private static final Pattern MARKS = Pattern.compile("[\\s:,.;\u2013\u2014-]*");

    /** The lines of a head, and the text behind them; empty where they are a head as a whole, or none at all. */
    static Optional<LeadIn> of(List<HeadLine> lines) {
        Optional<LeadIn> first = lines.isEmpty() ? Optional.empty() : dated(lines.get(0));
        if (first.isPresent()) {
            return first.map(words -> new LeadIn(words.head(), withBreak(words.text(), lines, 1)));
        }
        return lines.size() > 1 && lines.get(0).isTime()
                ? named(lines.get(1))
                        .map(words -> new LeadIn(
                                withBreak(lines.get(0).line().content(), words.head()),
                                withBreak(words.text(), lines, 2)))
                : Optional.empty();
    }

    private static List<Inline> withBreak(List<Inline> content, List<HeadLine> lines, int from) {
        List<Inline> all = content;
        for (HeadLine line : lines.subList(from, lines.size())) {
            all = withBreak(all, line.line().content());
        }
        return all;
    }

    private static List<Inline> withBreak(List<Inline> one, List<Inline> next) {
        List<Inline> all = new ArrayList<>(one);
        all.add(new LineBreak(next.get(0).position()));
        all.addAll(next);
        return Inline.joined(all);
    }

    /** Bold words, and a role or degree right behind them; empty where it begins otherwise, or has no more words than a head. */
    private static Optional<LeadIn> named(HeadLine line) {
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
        String clause = end.find() ? words.text().substring(behind, end.start()).strip() : "";
        boolean role = !clause.isEmpty() && (isRole(clause) || isBrief(clause, end.group()));
        int headEnd = role ? end.start() : bold;
        List<Inline> text = words.slice(role ? end.end() : behind, words.text().length());
        return Inline.text(text).isBlank() ? Optional.empty() : Optional.of(new LeadIn(words.slice(0, headEnd), text));
    }

    /** A time, what one was then in a few words, and sentences: {@code Since 2019: Acme, clerk. Keeps the books.} */
    private static Optional<LeadIn> dated(HeadLine line) {
        FactLine words = line.line();
        int length = words.text().length();
        Matcher end = END_OF_SENTENCE.matcher(words.open()).region(0, Math.min(length, LONGEST));
        if (line.isHeadLike() || !end.find()) {
            return Optional.empty();
        }
        FactLine head = FactLine.through(words.slice(0, end.start()));
        boolean facts = TimeFinder.anywhere(head)
                .filter(time -> time.lasts()
                        && head.text(0, time.outerStart()).isEmpty()
                        && isFacts(head.text(time.outerEnd(), head.text().length())))
                .isPresent();
        return facts ? Optional.of(new LeadIn(head.content(), words.slice(end.end(), length))) : Optional.empty();
    }

    private static boolean isFacts(String text) {
        boolean says = RoleWords.isRole(text)
                || RoleWords.isOrganization(text)
                || SchoolWords.isDegree(text)
                || SchoolWords.isSchool(text, /* amongSchools= */ true);
        return says && WordSet.words(text).size() <= MOST_WORDS_OF_FACTS;
    }

    private static boolean isRole(String text) {
        boolean says = RoleWords.isRole(text) || SchoolWords.isDegree(text);
        return says && WordSet.words(text).size() <= MOST_WORDS_OF_ROLE;
    }

    /** Whether it is a word or two before a comma or semicolon: what one was, be the word known or not. */
    private static boolean isBrief(String text, String mark) {
        return (mark.strip().equals(",") || mark.strip().equals(";"))
                && !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && WordSet.words(text).size() <= 2
                && !RoleWords.isPlace(text);
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

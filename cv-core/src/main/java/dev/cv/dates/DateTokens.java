package dev.cv.dates;

import dev.cv.model.Season;
import dev.cv.vocabulary.DateWord;
import dev.cv.vocabulary.DateWord.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pieces of what may be a date, by their index; behind the last there is nothing of any kind. */
public final class DateTokens {

    /** What stands between the two ends of a period. */
    static final String DASHES = "-\u2013~";

    /** No other number of four digits is taken for a year. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2199;

    private final String text;
    private final List<DateToken> tokens;

    private final Habits habits;

    /** The roles that each piece may have, which are asked for often. */
    private final List<Set<Role>> roles;

    DateTokens(String text, List<DateToken> tokens) {
        this(text, tokens, Habits.UNKNOWN);
    }

    private DateTokens(String text, List<DateToken> tokens, Habits habits) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.habits = habits;
        this.roles = this.tokens.stream().map(DateTokens::roles).toList();
    }

    private static Set<Role> roles(DateToken token) {
        Set<Role> roles = token.words().isEmpty() ? Set.of() : EnumSet.noneOf(Role.class);
        token.words().forEach(word -> roles.add(word.role()));
        return roles;
    }

    /** These pieces among others, which show how dates are written. */
    DateTokens with(Habits shown) {
        return new DateTokens(text, tokens, shown);
    }

    Habits habits() {
        return habits;
    }

    /** The pieces of a text in any language. */
    public static DateTokens of(String text) {
        return DateTokenizer.read(text);
    }

    /** How many there are. */
    public int size() {
        return tokens.size();
    }

    /** The piece with this index. */
    public DateToken get(int index) {
        return tokens.get(index);
    }

    private boolean exists(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** The year; 0 where there is none. */
    public int year(int index) {
        boolean year = exists(index)
                && get(index).digits() == 4
                && get(index).number() >= FIRST_YEAR
                && get(index).number() <= LAST_YEAR;
        return year ? get(index).number() : 0;
    }

    /** The month of a year that six digits tell, {@code 201905}; 0 where there is none. */
    int yearAndMonth(int index) {
        boolean fits = exists(index) && get(index).digits() == 6;
        int month = fits ? get(index).number() % 100 : 0;
        int year = fits ? get(index).number() / 100 : 0;
        return month >= 1 && month <= 12 && year >= 1900 && year < 2100
                ? get(index).number()
                : 0;
    }

    /** A number of one or two digits, as days and months are; 0 where there is none. */
    int small(int index) {
        return exists(index) && get(index).digits() <= 2
                ? Math.max(0, get(index).number())
                : 0;
    }

    /** A number of up to three digits; 0 where there is none. */
    int yearOfEra(int index) {
        return exists(index) && get(index).digits() <= 3
                ? Math.max(0, get(index).number())
                : 0;
    }

    /** A number that is written with two digits; -1 where there is none. */
    int twoDigits(int index) {
        return exists(index) && get(index).digits() == 2 ? get(index).number() : -1;
    }

    boolean isMark(int index, char mark) {
        return exists(index) && get(index).mark() == mark;
    }

    /** Whether there is one of these marks. */
    public boolean isAnyMark(int index, String marks) {
        return exists(index)
                && get(index).mark() != 0
                && marks.indexOf(get(index).mark()) >= 0;
    }

    /** Whether it follows the piece before without a space. */
    public boolean isGlued(int index) {
        return exists(index) && get(index).glued();
    }

    boolean is(int index, Role role) {
        return exists(index) && roles.get(index).contains(role);
    }

    private Optional<DateWord> word(int index, Role role) {
        if (is(index, role)) {
            for (DateWord word : get(index).words()) {
                if (word.role() == role) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** The index itself, or the one behind it where the word there does this. */
    int skip(int index, Role role) {
        return is(index, role) ? index + 1 : index;
    }

    /** Like {@link #skip}, for a word that its label may be instead, with a colon: {@code since}, {@code Start:}. */
    int skip(int index, Role role, Role label) {
        boolean labelled = is(index, label) && isMark(index + 1, ':');
        return labelled ? index + 2 : skip(index, role);
    }

    int skipMark(int index, char mark) {
        return isMark(index, mark) ? index + 1 : index;
    }

    /** Whether there is a word, known or not. */
    boolean isWord(int index) {
        return exists(index)
                && get(index).mark() == 0
                && Character.isLetter(text.codePointAt(get(index).from()));
    }

    boolean isNumber(int index) {
        return exists(index) && get(index).mark() == 0 && !isWord(index);
    }

    /** Whether nothing parts it from the piece before; words of Chinese and Japanese stand without spaces. */
    boolean isOneWord(int index) {
        return isGlued(index)
                && get(index).mark() == 0
                && get(index - 1).mark() == 0
                && !isWide(get(index).from())
                && !isWide(get(index - 1).to() - 1);
    }

    private boolean isWide(int offset) {
        return DateTokenizer.isWide(text.charAt(offset));
    }

    /** The index of the next such mark; -1 where there is none. */
    int nextMark(int index, char mark) {
        int at = index;
        while (at < tokens.size() && !isMark(at, mark)) {
            at++;
        }
        return at < tokens.size() ? at : -1;
    }

    int skipAnyMark(int index, String marks) {
        return isAnyMark(index, marks) ? index + 1 : index;
    }

    /** The month that a word means; 0 where it means none. */
    int month(int index) {
        return word(index, Role.MONTH).map(DateWord::number).orElse(0);
    }

    /** The year before the first of the era that a word means; 0 where it means none. */
    int era(int index) {
        return word(index, Role.ERA).map(DateWord::number).orElse(0);
    }

    Optional<Season> season(int index) {
        return word(index, Role.SEASON).flatMap(DateWord::season);
    }

    /** Whether they begin as dates do, and more of them are years, months and days than unknown words. */
    boolean seemTime() {
        int dates = 0;
        int unknown = 0;
        boolean dated = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean year = year(i) > 0 || (isMark(i - 1, '\'') && twoDigits(i) >= 0);
            boolean name = month(i) > 0 || season(i).isPresent();
            dated |= year || name;
            dates += year || name || small(i) > 0 || is(i, Role.PRESENT) ? 1 : 0;
            unknown += isWord(i) && get(i).words().isEmpty() ? 1 : 0;
        }
        boolean begins = !tokens.isEmpty() && !(isWord(0) && get(0).words().isEmpty());
        return dated && begins && dates > 1 && dates > unknown;
    }

    /** The text as written from one piece up to another, without the space around. */
    String between(int from, int to) {
        return to <= from
                ? ""
                : text.substring(get(from).from(), get(to - 1).to()).strip();
    }
}

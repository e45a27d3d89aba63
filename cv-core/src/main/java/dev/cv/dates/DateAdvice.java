package dev.cv.dates;

import dev.cv.model.PartialDate;
import dev.cv.vocabulary.DateWord.Role;
import java.util.Optional;

/** What to write instead of a time that can't be read. */
final class DateAdvice {

    private DateAdvice() {}

    /** What to write instead of a time that could mean something else; empty where it says all there is to say. */
    static Optional<String> onDoubt(Span span, String taken) {
        return switch (span.doubt()) {
            case NONE -> Optional.empty();
            case DAY -> Optional.of(taken + ", or the year behind the day");
            case MONTH ->
                mayBeSchoolYear(span.start()) || mayBeSchoolYear(span.end())
                        ? Optional.of(taken + ", or both years with four digits, as in 2011-2012")
                        : Optional.empty();
            case YEARS -> Optional.of(taken + ", or the month by its name, as in Dec 2011");
            case ORDER -> Optional.of(taken + ", or the day as 2 March 2019 or 2019-03-02");
            case OPEN -> Optional.of(taken);
        };
    }

    /** {@code 2011-12}; {@code 2005-10} is a month, as documented, where nothing else says otherwise. */
    private static boolean mayBeSchoolYear(Optional<PartialDate> date) {
        return date.filter(month -> month.month().orElse(0) == (month.year() + 1) % 100)
                .isPresent();
    }

    static String on(String text) {
        if (text.length() <= PeriodReader.MOST_CHARACTERS) {
            DateTokens tokens = DateTokens.of(text);
            if (isOpen(tokens)) {
                return "write what comes behind it, as in 2019 - present";
            } else if (hasShortYear(tokens)) {
                return "write years with four digits, as in May 2019";
            }
        }
        return "write it as May 2019 - March 2023, or 2019 - present";
    }

    /** {@code May 2019 -}. */
    private static boolean isOpen(DateTokens tokens) {
        int last = tokens.size() - 1;
        boolean separator =
                tokens.isAnyMark(last, DateTokens.DASHES) || tokens.is(last, Role.TO) || tokens.is(last, Role.UNTIL);
        return separator
                && PartialDateReader.at(tokens, tokens.skip(0, Role.FROM)).stream()
                        .anyMatch(date -> date.next() == last);
    }

    /** {@code 05/19}. */
    private static boolean hasShortYear(DateTokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean twoDigits = tokens.small(i) > 0 && tokens.get(i).digits() == 2;
            boolean behind = tokens.isMark(i - 1, '\'')
                    || tokens.month(i - 1) > 0
                    || (tokens.isAnyMark(i - 1, "/-\u2013") && tokens.isGlued(i));
            boolean numberFollows = i + 1 < tokens.size() && tokens.year(i + 1) > 0;
            if (twoDigits && behind && !numberFollows) {
                return true;
            }
        }
        return false;
    }
}

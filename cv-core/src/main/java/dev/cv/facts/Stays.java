package dev.cv.facts;

import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines that tell when somebody came, and when they left, as Japanese forms have them: {@code 2018年7月 ひばり 入社} and
 * {@code 2020年5月 ひばり 退社} are one job.
 */
final class Stays {

    private static final List<String> BEGINNINGS = WordList.of("stay.begins");
    private static final List<String> ENDS = WordList.of("stay.ends");
    private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private Stays() {}

    /** Whether the line tells when it began, and nothing of its end. */
    static boolean begins(HeadLine line) {
        return isDated(line) && !name(line, BEGINNINGS).equals(words(line));
    }

    private static boolean ends(HeadLine line) {
        return isDated(line) && !name(line, ENDS).equals(words(line));
    }

    private static boolean isDated(HeadLine line) {
        return line.time().filter(time -> !time.lasts()).isPresent();
    }

    /** Whether two lines tell the beginning and the end of one stay. */
    static boolean areOne(HeadLine one, HeadLine other) {
        return begins(one) && ((ends(other) && isAtSame(one, other)) || goesOn(one, other));
    }

    /** {@code 現在に至る}, behind the line that tells when it began. */
    private static boolean goesOn(HeadLine one, HeadLine other) {
        return other.time().isEmpty()
                && one.time()
                        .filter(time -> HeadLine.areOneTime(one.line().text(time.start(), time.end()), other.text()))
                        .isPresent();
    }

    /** Whether the words say no more than that something began or ended. */
    static boolean isBeginningOrEnd(String text) {
        return BEGINNINGS.contains(text) || ENDS.contains(text);
    }

    /** The text without a last word that says that something began or ended. */
    static String withoutBeginningOrEnd(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 && isBeginningOrEnd(text.substring(space + 1))
                ? text.substring(0, space).stripTrailing()
                : text;
    }

    /** What is left at is where one was, but where another organization is named. */
    private static boolean isAtSame(HeadLine one, HeadLine other) {
        String first = name(one, BEGINNINGS);
        String second = name(other, ENDS);
        boolean named = RoleWords.isOrganization(second) || SchoolWords.isSchool(second, /* amongSchools= */ true);
        return !named || first.startsWith(second) || second.startsWith(first);
    }

    private static String words(HeadLine line) {
        return NO_WORD.matcher(line.rest()).replaceAll("");
    }

    /** The words without the time and the one that says that something began or ended. */
    private static String name(HeadLine line, List<String> words) {
        String text = words(line);
        return words.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(word -> NO_WORD.matcher(text.substring(0, text.length() - word.length()))
                        .replaceAll(""))
                .orElse(text);
    }

    /** The entries, those that tell of one stay as one; what is dated in between is text of it. */
    static List<EntryDraft> joined(List<EntryDraft> drafts) {
        List<EntryDraft> joined = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            EntryDraft draft = drafts.get(i);
            int end = end(drafts, i);
            for (int j = i + 1; j < end; j++) {
                draft.addAllToBody(drafts.get(j));
            }
            if (end > i) {
                draft.join(drafts.get(end));
                i = end;
            }
            joined.add(draft);
        }
        return joined;
    }

    /** Which entry tells the end of the one that begins at an index; that index where none does. */
    private static int end(List<EntryDraft> drafts, int index) {
        Optional<HeadLine> begin =
                lines(drafts.get(index)).stream().filter(Stays::begins).findFirst();
        for (int i = index + 1; begin.isPresent() && i < drafts.size(); i++) {
            List<HeadLine> lines = lines(drafts.get(i));
            if (lines.stream().anyMatch(line -> areOne(begin.get(), line))) {
                return i;
            } else if (!lines.stream().allMatch(line -> isDated(line) && !begins(line) && !ends(line))) {
                return index;
            }
        }
        return index;
    }

    private static List<HeadLine> lines(EntryDraft draft) {
        return draft.head().stream()
                .flatMap(block -> HeadLine.of(block).stream())
                .toList();
    }
}

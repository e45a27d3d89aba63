package dev.cv.facts;

import dev.cv.vocabulary.Separators;
import dev.cv.vocabulary.WordList;
import dev.cv.vocabulary.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a head's line is cut into parts: at marks between facts, where its style changes, and around its time. */
final class HeadCuts {

    /** All marks that are no word of any part. */
    private static final String AROUND = "[\\s:/\u00A0\u3000()\\[\\]\uFF08\uFF09" + Separators.MARKS + "]";

    private static final Pattern FIRST_MARKS = Pattern.compile("^(?:" + AROUND + "|@)+");

    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");

    /** Words in brackets with more behind them. */
    private static final Pattern CLOSED = Pattern.compile("[)\\]\uFF09]\\s*[\\p{L}\\p{N}]");

    private static final Pattern LAST_POINT = Pattern.compile("(?<!\\.)(?<word>[\\p{L}\\p{M}]{5,})\\.\\s*$");

    /** A point that ends what is written in one style: {@code Acme IT. **Engineer**}. */
    private static final Pattern POINT_BEFORE_STYLE =
            Pattern.compile("(?<![.\\p{L}\\p{M}])(?<word>[\\p{L}\\p{M}]{2,})\\.\\s*$");

    private static final WordSet SMALL = new WordSet("small");

    private static final Pattern AT_FIRST = Pattern.compile(Separators.AT + "\\s+");

    /** Words that say the same only where the words before them stand out, as they have other senses: {@code **Dirección** en Acme}. */
    private static final Pattern AT_BEHIND_STRESS =
            Pattern.compile(WordList.anyOf("at.behind") + "\\s+(?=[\\p{Lu}\\p{N}])");

    private static final Pattern LAST_MARKS = Pattern.compile("(?<!" + AROUND + ")(?:" + AROUND + "|@)+$");

    private final HeadLine line;
    private final FactLine words;
    private final String text;
    private final List<int[]> cuts = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    HeadCuts(HeadLine line) {
        this.line = line;
        this.words = line.line();
        this.text = words.text();
        int end = text.length();
        if (line.time().isPresent() && line.time().get().outerEnd() <= end) {
            cut(0, line.time().get().outerStart());
            cut(line.time().get().outerEnd(), end);
        } else {
            cut(0, end);
        }
        ShortNames.join(text, cuts, marks);
        if (cuts.size() == 1 && line.time().isPresent()) {
            cutAtSlash();
        }
    }

    int size() {
        return cuts.size();
    }

    int start(int index) {
        return cuts.get(index)[0];
    }

    int end(int index) {
        return cuts.get(index)[1];
    }

    /** The mark that parts it from the one before, stripped; empty for the first, and behind the last. */
    String mark(int index) {
        return index < marks.size() ? marks.get(index) : "";
    }

    /** A slash parts the two facts that stand beside a time, where a word says that one of them is a role or an organization. */
    private void cutAtSlash() {
        int[] all = cuts.get(0);
        Matcher slash = SLASH.matcher(words.open()).region(all[0], all[1]);
        if (!slash.find()) {
            return;
        }
        String one = words.text(all[0], slash.start());
        String other = words.text(slash.end(), all[1]);
        boolean told = RoleWords.isRole(one) != RoleWords.isRole(other)
                || RoleWords.isOrganization(one) != RoleWords.isOrganization(other);
        if (told && !RoleWords.hasField(one) && !RoleWords.hasField(other) && other.indexOf(" / ") < 0) {
            cuts.set(0, new int[] {all[0], slash.start()});
            cuts.add(new int[] {slash.end(), all[1]});
            marks.add("/");
        }
    }

    private void cut(int from, int to) {
        if (from >= to) {
            return;
        }
        Matcher separator = Separators.OF_HEADS
                .matcher(words.open().substring(0, to)) // the time behind is an end, too
                .region(from, to)
                .useTransparentBounds(true);
        int start = from;
        String before = "";
        while (words.isShort() && cuts.size() < 20 && separator.find()) {
            if (isInName(text.substring(start, separator.start()).strip(), separator.group())) {
                continue;
            }
            if (addBetweenStyles(start, separator.start(), before)) {
                before = separator.group().strip();
            }
            start = separator.end();
        }
        addBetweenStyles(start, to, before);
    }

    /** Whether the word behind a school goes on with its name: {@code University of Texas at Austin}. */
    private static boolean isInName(String before, String separator) {
        return !separator.isBlank()
                && Character.isLetter(separator.strip().codePointAt(0))
                && SchoolWords.isSchool(before, /* amongSchools= */ true)
                && !SchoolWords.isDegree(before)
                && !RoleWords.isRole(before);
    }

    /** Bold beside plain words says two things. */
    private boolean addBetweenStyles(int from, int to, String before) {
        int start = from;
        boolean any = false;
        for (int edge : line.edges()) {
            if (edge > start && edge < to && isEdge(edge)) {
                any |= add(start, edge, any ? "" : before);
                start = edge;
            }
        }
        return add(start, to, any ? "" : before) || any;
    }

    private boolean isEdge(int edge) {
        return !Character.isLetterOrDigit(text.charAt(edge)) || !Character.isLetterOrDigit(text.charAt(edge - 1));
    }

    private boolean add(int from, int to, String before) {
        String open = text.substring(from, to);
        Matcher first = FIRST_MARKS.matcher(open);
        int start = from + (first.find() ? first.end() : 0);
        boolean opens = start > from
                && Brackets.OPENING.indexOf(open.charAt(start - from - 1)) >= 0
                && CLOSED.matcher(open).find();
        start = opens ? start - 1 : start;
        Matcher last = LAST_MARKS.matcher(open);
        int end = last.find() ? from + last.start() : to;
        boolean closes =
                end < to && text.substring(start, Math.max(start, end)).matches(".*[(\\[\uFF08][^)\\]\uFF09]*");
        end = closes ? end + 1 : end;
        boolean ends = to == text.length();
        Matcher point = (ends ? LAST_POINT : POINT_BEFORE_STYLE).matcher(open);
        end = end == from + open.stripTrailing().length()
                        && (ends || line.edges().contains(to))
                        && point.find()
                        && !RoleWords.isOrganization(point.group("word"))
                ? end - 1
                : end;
        end = start < end
                ? start
                        + Stays.withoutBeginningOrEnd(text.substring(start, end))
                                .length()
                : end;
        if (start >= end
                || SMALL.isAllOf(words.text(start, end))
                || Stays.isBeginningOrEnd(words.text(start, end))
                || open.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        Matcher at = AT_FIRST.matcher(text).region(start, end);
        String mark = before;
        Matcher behind = AT_BEHIND_STRESS.matcher(text).region(start, end);
        if (!cuts.isEmpty() && at.lookingAt()) {
            mark = at.group().strip();
            start = at.end();
        } else if (!cuts.isEmpty() && line.edges().contains(from) && behind.lookingAt()) {
            mark = behind.group().strip();
            start = behind.end();
        }
        int name = JoinedFacts.cut(text, start, end);
        if (name > 0) {
            cuts.add(new int[] {
                start, start + text.substring(start, name).stripTrailing().length()
            });
            marks.add(mark);
            start = name;
            mark = "";
        }
        cuts.add(new int[] {start, end});
        marks.add(mark.isEmpty() && open.strip().startsWith("@") ? "@" : mark);
        return true;
    }
}

package dev.cv.facts;

import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.model.Strong;
import dev.cv.source.Position;
import dev.cv.vocabulary.Separators;
import dev.cv.vocabulary.WordList;
import dev.cv.vocabulary.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

    /** All marks that are no word of any part. */
    private static final String AROUND = "[\\s:/\u00A0\u3000()\\[\\]\uFF08\uFF09" + Separators.MARKS + "]";

    private static final Pattern FIRST_MARKS = Pattern.compile("^(?:" + AROUND + "|@)+");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");
    private static final String OPENING = "([\uFF08";
    /** Words in brackets with more behind them. */
    private static final Pattern CLOSED = Pattern.compile("[)\\]\uFF09]\\s*[\\p{L}\\p{N}]");

    private static final Pattern LAST_POINT = Pattern.compile("(?<!\\.)(?<word>[\\p{L}\\p{M}]{5,})\\.\\s*$");
    /** A point that ends what is written in one style: {@code Acme IT. **Engineer**}. */
    private static final Pattern POINT_BEFORE_STYLE =
            Pattern.compile("(?<![.\\p{L}\\p{M}])(?<word>[\\p{L}\\p{M}]{2,})\\.\\s*$");

    private static final WordSet SMALL = new WordSet("small");
    private static final Pattern AT_BEHIND = Pattern.compile("\\s+" + Separators.AT + "\\s+");
    private static final Pattern AT_FIRST = Pattern.compile(Separators.AT + "\\s+");
    /** Words that say the same only where the words before them stand out, as they have other senses: {@code **Dirección** en Acme}. */
    private static final Pattern AT_BEHIND_STRESS =
            Pattern.compile(WordList.anyOf("at.behind") + "\\s+(?=[\\p{Lu}\\p{N}])");

    private static final Pattern LAST_MARKS = Pattern.compile("(?<!" + AROUND + ")(?:" + AROUND + "|@)+$");

    /** The parts of a line, without its time. */
    static List<HeadPart> of(HeadLine line) {
        FactLine words = line.line();
        List<int[]> cuts = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        int end = words.text().length();
        if (line.time().isPresent() && line.time().get().outerEnd() <= end) {
            cut(line, 0, line.time().get().outerStart(), cuts, marks);
            cut(line, line.time().get().outerEnd(), end, cuts, marks);
        } else {
            cut(line, 0, end, cuts, marks);
        }
        ShortNames.join(words.text(), cuts, marks);
        if (cuts.size() == 1 && line.time().isPresent()) {
            cutAtSlash(words, cuts, marks);
        }
        List<HeadPart> parts = new ArrayList<>();
        Optional<Label> said = Optional.empty();
        for (int i = 0; i < cuts.size(); i++) {
            int[] cut = cuts.get(i);
            Optional<Label> label = label(words, cut, i + 1 < marks.size() ? marks.get(i + 1) : "");
            if (label.isPresent()) {
                said = label;
                continue;
            }
            boolean bracketed = cut[0] > 0 && OPENING.indexOf(words.text().charAt(cut[0] - 1)) >= 0;
            Optional<Label> own = said.or(() -> saidByClass(words.slice(cut[0], cut[1])));
            parts.add(new HeadPart(
                    line, cut[0], cut[1], marks.get(i), bracketed, parts.size(), cuts.size() - 1 - i, own));
            said = Optional.empty();
        }
        return parts;
    }

    private static Optional<Label> saidByClass(List<Inline> content) {
        return content.size() == 1 ? FactSpans.label(content.get(0)) : Optional.empty();
    }

    /** A slash parts the two facts that stand beside a time, where a word says that one of them is a role or an organization. */
    private static void cutAtSlash(FactLine words, List<int[]> cuts, List<String> marks) {
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

    /** What a part says of the one behind it: it is a label, and a colon or the time follows. */
    private static Optional<Label> label(FactLine line, int[] cut, String next) {
        String behind = line.text().substring(cut[1]).stripLeading();
        boolean colon = behind.startsWith(":") || behind.startsWith("\uFF1A") || next.startsWith(":");
        return colon ? FactLabels.of(line.text(cut[0], cut[1])) : Optional.empty();
    }

    private static void cut(HeadLine line, int from, int to, List<int[]> cuts, List<String> marks) {
        FactLine words = line.line();
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
            if (addBetweenStyles(line, start, separator.start(), before, cuts, marks)) {
                before = separator.group().strip();
            }
            start = separator.end();
        }
        addBetweenStyles(line, start, to, before, cuts, marks);
    }

    /** Bold beside plain words says two things. */
    private static boolean addBetweenStyles(
            HeadLine line, int from, int to, String before, List<int[]> cuts, List<String> marks) {
        int start = from;
        boolean any = false;
        for (int edge : line.edges()) {
            if (edge > start && edge < to && isEdge(line.line().text(), edge)) {
                any |= add(line, start, edge, any ? "" : before, cuts, marks);
                start = edge;
            }
        }
        return add(line, start, to, any ? "" : before, cuts, marks) || any;
    }

    private static boolean isEdge(String text, int edge) {
        return !Character.isLetterOrDigit(text.charAt(edge)) || !Character.isLetterOrDigit(text.charAt(edge - 1));
    }

    private static boolean add(HeadLine line, int from, int to, String before, List<int[]> cuts, List<String> marks) {
        String open = line.line().text().substring(from, to);
        Matcher first = FIRST_MARKS.matcher(open);
        int start = from + (first.find() ? first.end() : 0);
        boolean opens = start > from
                && OPENING.indexOf(open.charAt(start - from - 1)) >= 0
                && CLOSED.matcher(open).find();
        start = opens ? start - 1 : start;
        Matcher last = LAST_MARKS.matcher(open);
        int end = last.find() ? from + last.start() : to;
        boolean closes = end < to
                && line.line().text().substring(start, Math.max(start, end)).matches(".*[(\\[\uFF08][^)\\]\uFF09]*");
        end = closes ? end + 1 : end;
        boolean ends = to == line.line().text().length();
        Matcher point = (ends ? LAST_POINT : POINT_BEFORE_STYLE).matcher(open);
        end = end == from + open.stripTrailing().length()
                        && (ends || line.edges().contains(to))
                        && point.find()
                        && !RoleWords.isOrganization(point.group("word"))
                ? end - 1
                : end;
        end = start < end
                ? start
                        + Stays.withoutBeginningOrEnd(line.line().text().substring(start, end))
                                .length()
                : end;
        if (start >= end
                || SMALL.isAllOf(line.line().text(start, end))
                || Stays.isBeginningOrEnd(line.line().text(start, end))
                || open.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        Matcher at = AT_FIRST.matcher(line.line().text()).region(start, end);
        String mark = before;
        Matcher behind = AT_BEHIND_STRESS.matcher(line.line().text()).region(start, end);
        if (!cuts.isEmpty() && at.lookingAt()) {
            mark = at.group().strip();
            start = at.end();
        } else if (!cuts.isEmpty() && line.edges().contains(from) && behind.lookingAt()) {
            mark = behind.group().strip();
            start = behind.end();
        }
        int name = JoinedFacts.cut(line.line().text(), start, end);
        if (name > 0) {
            cuts.add(new int[] {
                start,
                start
                        + line.line()
                                .text()
                                .substring(start, name)
                                .stripTrailing()
                                .length()
            });
            marks.add(mark);
            start = name;
            mark = "";
        }
        cuts.add(new int[] {start, end});
        marks.add(mark.isEmpty() && open.strip().startsWith("@") ? "@" : mark);
        return true;
    }

    String text() {
        return line.line().text(start, end);
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
        return line.style() + "<" + index + markup() + mark();
    }

    /** Where it stands, counted from the end. */
    String slotFromEnd() {
        return line.style() + ">" + fromEnd + markup() + mark();
    }

    private String mark() {
        return bracketed ? "(" : before.isEmpty() ? "" : before.substring(0, 1);
    }
}

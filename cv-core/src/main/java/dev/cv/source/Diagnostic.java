package dev.cv.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One finding, in words, with the place it is about.
 *
 * @param problem what kind of thing it is
 * @param position the place; absent where it concerns no single place
 * @param message what is wrong, in one sentence
 * @param hint what to write instead; may be empty
 */
public record Diagnostic(Problem problem, Optional<Position> position, String message, String hint) {

    /** How much of a line is shown, and of a detail said. */
    private static final int MOST_SHOWN = 200;

    /** The words may hold what a file from elsewhere says. */
    public Diagnostic {
        message = Visible.of(message);
        hint = Visible.of(hint);
    }

    /** The finding in the problem's words, with the details put in. */
    public static Diagnostic of(Problem problem, Optional<Position> position, Object... details) {
        Object[] shown = Stream.of(details).map(Diagnostic::shortened).toArray();
        Problem.Wording said = problem.wording().of(position.map(Position::file));
        return new Diagnostic(
                problem,
                position,
                String.format(Locale.ROOT, said.message(), shown),
                String.format(Locale.ROOT, said.hint(), shown));
    }

    private static Object shortened(Object detail) {
        return detail instanceof String text && text.length() > MOST_SHOWN ? cut(text, 0, MOST_SHOWN) : detail;
    }

    /** A part of a text, with ellipses for what is left out; no character is cut in half. */
    private static String cut(String text, int from, int to) {
        int start = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
        return (start > 0 ? "…" : "") + text.substring(start, Math.max(start, end)) + (end < text.length() ? "…" : "");
    }

    /** How bad it is. */
    public Severity severity() {
        return problem.wording().severity();
    }

    /** The name of the rule that is broken, stable across releases. */
    public String rule() {
        return problem.rule();
    }

    /** The source line with its number and, below it, a caret; two lines, empty without a position. */
    public String excerpt() {
        return position.map(Diagnostic::excerpt).orElse("");
    }

    private static String excerpt(Position at) {
        String number = String.format(Locale.ROOT, "%5d | ", at.line());
        String line = at.lineText();
        int caret = line.offsetByCodePoints(0, at.column() - 1);
        int from = line.length() > MOST_SHOWN ? Math.max(0, caret - MOST_SHOWN / 2) : 0;
        String before = cut(line.substring(0, caret), from, caret);
        // Tabs stay tabs, so that the caret stands below the character however wide a tab is shown.
        String indent = before.replaceAll("[^\t]", " ");
        String shown = cut(line, from, Math.min(line.length(), from + MOST_SHOWN));
        return number + Visible.line(shown) + "\n" + " ".repeat(number.length() - 2) + "| " + indent + "^";
    }

    /** The compiler's form: place, severity and message, then the source line with a caret, then the hint. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        position.ifPresent(at -> text.append(Visible.of(at.toString())).append(": "));
        text.append(severity().label()).append(": ").append(message);
        position.ifPresent(at -> text.append('\n').append(excerpt()));
        if (!hint.isEmpty()) {
            text.append("\n  hint: ").append(hint);
        }
        return text.toString();
    }
}

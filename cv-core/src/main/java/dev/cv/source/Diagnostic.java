package dev.cv.source;

import java.util.Optional;

/**
 * One finding, in words, with the place it is about.
 *
 * @param problem what kind of thing it is
 * @param position the place; absent where it concerns no single place
 * @param message what is wrong, in one sentence
 * @param hint what to write instead; may be empty
 */
public record Diagnostic(Problem problem, Optional<Position> position, String message, String hint) {

    static Diagnostic of(Problem problem, Optional<Position> position, Object... details) {
        return new Diagnostic(
                problem,
                position,
                problem.wording().message().formatted(details),
                problem.wording().hint().formatted(details));
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
        String number = "%5d | ".formatted(at.line());
        String line = at.lineText();
        String before = line.substring(0, line.offsetByCodePoints(0, at.column() - 1));
        // Tabs stay tabs, so that the caret stands below the character however wide a tab is shown.
        String indent = before.replaceAll("[^\t]", " ");
        return number + line + "\n" + " ".repeat(number.length() - 2) + "| " + indent + "^";
    }

    /** The compiler's form: place, severity and message, then the source line with a caret, then the hint. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        position.ifPresent(at -> text.append(at).append(": "));
        text.append(severity().label()).append(": ").append(message);
        position.ifPresent(at -> text.append('\n').append(excerpt()));
        if (!hint.isEmpty()) {
            text.append("\n  hint: ").append(hint);
        }
        return text.toString();
    }
}

package dev.cv.cli.print;

import dev.cv.audit.RulePage;
import dev.cv.source.Problem;
import dev.cv.source.Severity;
import dev.cv.source.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells of the rules.
 *
 * @param columns how wide the lines may be
 */
public record RuleGuide(int columns) {

    /** Longer lines are hard to read. */
    private static final int MOST_COLUMNS = 80;

    private static final String PLACEHOLDERS = "%\\d?\\$?(?:s|d|02X)";

    /** A table of what only an audit looks for. */
    public List<String> list() {
        TextTable table = new TextTable("rule", "level", "repair", "finds");
        for (Problem problem : sorted()) {
            Optional<RulePage> page = RulePage.of(problem.rule());
            table.add(
                    problem.rule(),
                    problem.wording().severity().label(),
                    page.filter(RulePage::isRepairable).isPresent() ? "yes" : "-",
                    page.map(RulePage::title)
                            .orElseGet(() -> words(problem.wording().message())));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.add("cv check --explain RULE tells more. What is told where a PDF is made is checked as well.");
        return lines;
    }

    private static List<Problem> sorted() {
        return KnownRules.ofAudit().stream()
                .sorted(Comparator.comparing(Problem::rule))
                .toList();
    }

    public boolean explains(String rule) {
        return KnownRules.named(rule).isPresent();
    }

    /** What is said where there is no such rule. */
    public String unknown(String rule) {
        String meant = Spelling.nearest(rule, KnownRules.names())
                .map(name -> "did you mean " + name + "? ")
                .orElse("");
        return "there is no rule " + rule + ": " + meant + "the rules of the audit are "
                + sorted().stream().map(Problem::rule).collect(Collectors.joining(", "));
    }

    /** All that is to be known of a rule, for a terminal. */
    public List<String> explain(String rule) {
        Problem problem = KnownRules.named(rule).orElseThrow();
        Optional<RulePage> page = RulePage.of(rule);
        List<String> lines = new ArrayList<>();
        lines.add(rule + " (" + problem.wording().severity().label() + ")");
        lines.add("");
        if (page.isPresent()) {
            wrap(page.get().title() + ".", lines);
            lines.add("");
            body(page.get().text(), lines);
        } else {
            wrap("Told as: " + words(problem.wording().message()), lines);
            String hint = words(problem.wording().hint()).replaceFirst("^…$", "");
            if (!hint.isEmpty()) {
                lines.add("");
                wrap("What to do: " + hint, lines);
            }
        }
        if (problem.wording().severity() != Severity.ERROR) {
            lines.add("");
            wrap(
                    "To silence it: check: {" + rule
                            + ": off} in the front matter of the file or of the manifest (or note,"
                            + " warning, error for another level), or {:.no-check-" + rule
                            + "} at the block, the entry or the section.",
                    lines);
        }
        return lines;
    }

    private void body(String text, List<String> lines) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("    ")) {
                wrap(paragraph.toString(), lines);
                paragraph.setLength(0);
                lines.add(line.stripTrailing());
            } else {
                paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
            }
        }
        wrap(paragraph.toString(), lines);
    }

    private void wrap(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.replace("`", "").split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > Math.min(columns, MOST_COLUMNS)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
    }

    /** A wording with dots where its details would be. */
    static String words(String wording) {
        return wording.replaceAll("\"?" + PLACEHOLDERS + "\"?", "…");
    }
}

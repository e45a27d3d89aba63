package dev.cv.cli.print;

import dev.cv.audit.Subject;
import dev.cv.truth.Employment;
import dev.cv.truth.History;
import dev.cv.truth.MonthSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Draws what was when: a bar for each job against the years, the newest on top.
 *
 * @param columns how wide it may be
 * @param unicode whether bars are blocks, which may be half as wide as a character
 */
public record TimelineChart(int columns, boolean unicode) {

    private static final int YEAR = 12;
    private static final int MOST_OF_NAME = 28;
    private static final int WIDTH_OF_YEAR = 6;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100);

    public List<String> lines(Subject subject) {
        History history = History.of(subject, List.of(subject.resume()));
        List<Employment> jobs = new ArrayList<>(history.jobs());
        Collections.reverse(jobs);
        int from =
                jobs.stream().mapToInt(job -> job.span().earliestStart()).min().orElse(0) / YEAR;
        int to = jobs.stream().mapToInt(job -> job.span().latestEnd()).max().orElse(0) / YEAR + 1;
        int widest =
                jobs.stream().mapToInt(job -> Cells.width(job.name())).max().orElse(0);
        int names = Math.min(Math.min(widest, MOST_OF_NAME), columns / 3);
        Scale scale = new Scale(from * YEAR, to * YEAR, columns - names - 2, unicode);
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(names + 2) + years(from, to, scale));
        for (Employment job : jobs) {
            lines.add(line(job.name(), names, scale.bar(job.span(), job.period().present())));
        }
        for (History.Gap gap : history.gaps()) {
            lines.add(line("(nothing listed)", names, scale.gap(gap.from(), gap.to())));
        }
        lines.add("");
        return lines;
    }

    private static String line(String name, int width, String bar) {
        return (Cells.fitted(name, width) + "  " + bar).stripTrailing();
    }

    private static String years(int from, int to, Scale scale) {
        int step = STEPS.stream()
                .filter(years -> scale.column((from + years) * YEAR) >= WIDTH_OF_YEAR)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        StringBuilder line = new StringBuilder();
        int first = (from + step - 1) / step * step;
        for (int year = first; year <= to; year += step) {
            int column = scale.column(year * YEAR);
            if (column >= line.length() && column + 4 <= scale.width()) {
                line.append(" ".repeat(column - line.length())).append(year);
            }
        }
        return line.toString();
    }

    /**
     * Months on columns.
     *
     * @param from the first month
     * @param to the one behind the last
     */
    private record Scale(int from, int to, int width, boolean unicode) {

        int column(int month) {
            return (int) ((long) (month - from) * width / (to - from));
        }

        /** What is certain is drawn full, what may be, as where only years are known, light. */
        String bar(MonthSpan span, boolean open) {
            StringBuilder bar = new StringBuilder();
            int halves = unicode ? 2 : 1;
            for (int column = 0; column < width; column++) {
                boolean left = covers(span.latestStart(), span.earliestEnd() + 1, column * halves, halves);
                boolean right =
                        covers(span.latestStart(), span.earliestEnd() + 1, column * halves + halves - 1, halves);
                boolean maybe = covers(span.earliestStart(), span.latestEnd() + 1, column * halves, halves)
                        || covers(span.earliestStart(), span.latestEnd() + 1, column * halves + halves - 1, halves);
                bar.append(cell(left, right, maybe));
            }
            String drawn = bar.toString().stripTrailing();
            if (open && !drawn.isEmpty()) {
                return drawn.substring(0, drawn.length() - 1) + (unicode ? "▶" : ">");
            }
            return drawn;
        }

        private boolean covers(int start, int end, int cell, int halves) {
            long cells = (long) width * halves;
            long first = (start - from) * cells / (to - from);
            long last = Math.max(first + 1, ((end - from) * cells + (to - from) / 2) / (to - from));
            return end > start && cell >= first && cell < last;
        }

        private String cell(boolean left, boolean right, boolean maybe) {
            if (!unicode) {
                return left ? "#" : maybe ? "-" : " ";
            } else if (left && right) {
                return "█";
            } else if (left || right) {
                return left ? "▌" : "▐";
            }
            return maybe ? "░" : " ";
        }

        String gap(int start, int end) {
            int first = column(start);
            int last = Math.max(first, column(end + 1) - 1);
            return " ".repeat(first) + (unicode ? "·" : ".").repeat(last - first + 1);
        }
    }
}

package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Holds our blocks against what kramdown makes of the cases in its own test suite. They are not part of this project:
 * {@code -Dkramdown.testcases=FOLDER}, or the environment variable {@code KRAMDOWN_TESTCASES}, says where they are.
 * {@code -Dkramdown.case=block/08_list} shows what the cases so called differ in.
 */
class ConformanceTest {

    /** What passes, and never again less: who makes more of them pass raises it. */
    private static final int FLOOR = 193;

    private static final int SHOWN_DIFFERENCES = 12;
    private static final String ASKED = System.getProperty("kramdown.case", "");

    @Test
    void readsKramdownsOwnCasesAsItDoes() throws IOException {
        assumeTrue(ASKED.isEmpty(), "only the cases that are asked for");
        List<ConformanceCase> cases = ConformanceCase.allIn(folder());
        Map<String, String> outOfScope = ConformanceCase.outOfScope();
        Map<String, int[]> score = new TreeMap<>();
        StringBuilder report = new StringBuilder();
        StringBuilder differences = new StringBuilder();
        int shown = 0;
        for (ConformanceCase one : cases) {
            boolean passes = one.differences().isEmpty();
            if (outOfScope.containsKey(one.name())) {
                report.append(passes ? "passes though out of scope: " + one.name() + '\n' : "");
                continue;
            }
            int[] counts = score.computeIfAbsent(one.chapter(), chapter -> new int[2]);
            counts[0] += passes ? 1 : 0;
            counts[1]++;
            if (!passes) {
                report.append("fails: ").append(one.name()).append('\n');
                differences.append(shown++ < SHOWN_DIFFERENCES ? one.excerpt() : "");
            }
        }
        score.forEach((chapter, counts) -> report.append(line(chapter, counts)));
        int[] total = total(score);
        print(report.append(line("total", total)));
        assertThat(total[0]).as("%s%s", line("total", total), differences).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void leavesOutOnlyCasesThatExistAndSaysWhy() throws IOException {
        List<String> names = ConformanceCase.allIn(folder()).stream()
                .map(ConformanceCase::name)
                .toList();
        assertThat(names).containsAll(ConformanceCase.outOfScope().keySet());
        assertThat(ConformanceCase.outOfScope().values()).noneMatch(String::isBlank);
    }

    /** For development: all of what some cases differ in. */
    @Test
    void readsTheCasesThatAreAskedFor() throws IOException {
        assumeTrue(!ASKED.isEmpty(), "-Dkramdown.case=NAME shows a case");
        List<ConformanceCase> cases = ConformanceCase.allIn(folder()).stream()
                .filter(one -> one.name().startsWith(ASKED))
                .toList();
        assertThat(cases).as("cases called " + ASKED).isNotEmpty();
        StringBuilder differences = new StringBuilder();
        cases.forEach(one -> differences.append(one.differences()));
        assertThat(differences.toString()).isEmpty();
    }

    private static Path folder() {
        String asked = System.getProperty("kramdown.testcases", System.getenv("KRAMDOWN_TESTCASES"));
        if (asked == null || asked.isEmpty()) {
            String why = "NOT RUN: kramdown's own cases are not here; -Dkramdown.testcases=FOLDER says where they are";
            System.out.println(why);
            return Assumptions.abort(why);
        }
        return Path.of(asked);
    }

    private static int[] total(Map<String, int[]> score) {
        int[] total = new int[2];
        for (int[] counts : score.values()) {
            total[0] += counts[0];
            total[1] += counts[1];
        }
        return total;
    }

    private static String line(String what, int[] counts) {
        return String.format("%-28s %3d/%d%n", what, counts[0], counts[1]);
    }

    private static void print(StringBuilder report) {
        System.out.print(report);
    }
}

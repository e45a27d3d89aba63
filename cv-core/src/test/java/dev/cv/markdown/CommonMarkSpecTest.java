package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds our blocks against the examples of CommonMark's specification; what we leave out is listed, with the reasons. */
class CommonMarkSpecTest {

    /** What passes, and never again less: who makes more of them pass raises it. */
    private static final int FLOOR = 619;

    private static final int SHOWN_DIFFERENCES = 12;

    @Test
    void readsTheExamplesAsTheSpecificationSays() throws IOException {
        Map<Integer, String> outOfScope = SpecExample.outOfScope();
        List<SpecExample> inScope = SpecExample.all().stream()
                .filter(example -> !outOfScope.containsKey(example.number()))
                .toList();
        List<SpecExample> failing = inScope.stream()
                .filter(example -> !example.differences().isEmpty())
                .toList();
        int passing = inScope.size() - failing.size();
        System.out.printf("CommonMark's specification: %d of %d%n", passing, inScope.size());
        assertThat(passing)
                .as(failing.stream()
                        .limit(SHOWN_DIFFERENCES)
                        .map(SpecExample::differences)
                        .collect(Collectors.joining()))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void leavesOutOnlyExamplesThatExistAndSaysWhy() throws IOException {
        List<Integer> numbers =
                SpecExample.all().stream().map(SpecExample::number).toList();
        assertThat(numbers).hasSize(652).containsAll(SpecExample.outOfScope().keySet());
        assertThat(SpecExample.outOfScope().values()).noneMatch(String::isBlank);
    }
}

package dev.cv.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many things at once, as if one after the other. */
class WorkersTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void whatComesOfItIsInOrder() {
        assertThat(Workers.each(NUMBERS, number -> number * number))
                .isEqualTo(NUMBERS.stream().map(number -> number * number).toList());
        assertThat(Workers.each(List.of(), number -> number)).isEmpty();
    }

    @Test
    void theFirstFailureIsThrownAndEndsTheWork() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        assertThatThrownBy(() -> Workers.each(NUMBERS, number -> {
                    if (number == 7) {
                        throw new IllegalStateException("seven");
                    }
                    return done.add(number);
                }))
                .hasMessage("seven");
        assertThat(done).contains(0, 1, 2, 3, 4, 5, 6).hasSizeLessThan(500);
        assertThatThrownBy(() -> Workers.each(NUMBERS, number -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }
}

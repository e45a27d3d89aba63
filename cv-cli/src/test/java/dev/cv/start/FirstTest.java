package dev.cv.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstTest {

    @ParameterizedTest
    @CsvSource({"1.8, true", "9, true", "16, true", "17, false", "25, false", "100, false", "later, false"})
    void knowsWhichJavaIsTooOld(String version, boolean old) {
        assertThat(First.isOlder(version)).isEqualTo(old);
    }
}

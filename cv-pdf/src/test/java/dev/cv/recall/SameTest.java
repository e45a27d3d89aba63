package dev.cv.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTest {

    @ParameterizedTest
    @CsvSource({
        "+12065550112, 206-555-0112, true",
        "+12065550112, (206) 555-0112, true",
        "+447700900123, 07700 900123, true",
        "+33612345678, +33 (0)6 12 34 56 78, true",
        "+33612345678, 06.12.34.56.78, true",
        "+1 555 555 0100 ext. 12, +1 555 555 0100, true",
        "+12065550112, 206-555-0113, false",
        "+12065550112, 555-0, false",
        "+12065550112, 5550112, false"
    })
    void knowsANumberAsItIsDialledAtHome(String said, String read, boolean same) {
        assertThat(Same.is(Field.Kind.PHONE, said, read)).isEqualTo(same);
    }
}

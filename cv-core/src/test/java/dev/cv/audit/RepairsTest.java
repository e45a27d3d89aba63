package dev.cv.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cv.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Repairs of one file, made in one go. */
class RepairsTest {

    private static final SourceFile FILE = new SourceFile("a.md", "one\r\ntwo three");

    @Test
    void areMadeAllAtOnceWhateverTheirOrder() {
        assertThat(Repairs.apply(List.of(repair(9, 14, "3"), repair(0, 3, "eins"), repair(5, 8, ""))))
                .containsExactly(java.util.Map.entry(FILE, "eins\r\n 3"));
    }

    @Test
    void thatTouchAreNotBothMade() {
        assertThat(Repairs.apply(List.of(repair(0, 3, "a"), repair(2, 6, "b"), repair(3, 3, "c"))))
                .containsEntry(FILE, "a\r\ntwo three");
        assertThat(Repairs.apply(List.of(repair(0, 0, "a"), repair(0, 3, "b"))))
                .containsEntry(FILE, "aone\r\ntwo three");
    }

    @Test
    void thatChangeNothingAreNone() {
        assertThat(Repairs.apply(List.of(repair(0, 3, "one")))).isEmpty();
        assertThat(Repairs.apply(List.of())).isEmpty();
    }

    @Test
    void areWithinTheirFile() {
        assertThatThrownBy(() -> repair(3, 99, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Repair repair(int start, int end, String replacement) {
        return new Repair(FILE, start, end, replacement);
    }
}

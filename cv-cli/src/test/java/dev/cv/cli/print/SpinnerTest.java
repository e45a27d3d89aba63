package dev.cv.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpinnerTest {

    private static final String CLEAR = "\r\u001B[K";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long millis;

    @Test
    void whatIsSoonDoneNeedsNoWord() {
        try (Spinner spinner = on(/* terminal= */ true)) {
            spinner.accept("reading");
            millis = 299;
            spinner.tick();
        }
        assertThat(text()).isEmpty();
    }

    @Test
    void turnsAndLeavesNoTrace() {
        try (Spinner spinner = on(/* terminal= */ true)) {
            spinner.accept("reading");
            millis = 300;
            spinner.tick();
            assertThat(text()).isEqualTo(CLEAR + "\\ reading");
            spinner.accept("setting 12 entries");
            assertThat(text()).endsWith(CLEAR + "\\ setting 12 entries");
            millis = 400;
            spinner.tick();
            assertThat(text()).endsWith(CLEAR + "| setting 12 entries");
        }
        assertThat(text()).endsWith(CLEAR);
        int length = text().length();
        on(/* terminal= */ true).close();
        assertThat(text()).hasSize(length);
    }

    @Test
    void saysNothingMoreOnceClosed() {
        Spinner spinner = on(/* terminal= */ true);
        spinner.accept("reading");
        millis = 400;
        spinner.tick();
        spinner.close();
        String closed = text();
        spinner.tick();
        spinner.accept("late");
        assertThat(text()).isEqualTo(closed).endsWith(CLEAR);
    }

    @Test
    void elsewhereALineTellsWhatTakesLong() {
        try (Spinner spinner = on(/* terminal= */ false)) {
            spinner.accept("fitting, try 3");
            for (millis = 0; millis < 45_000; millis += 100) {
                spinner.tick();
            }
        }
        assertThat(text().lines()).containsExactly("cv: fitting, try 3 (20 s)", "cv: fitting, try 3 (40 s)");
    }

    private Spinner on(boolean terminal) {
        return new Spinner(err, terminal, "|/-\\", () -> millis * 1_000_000);
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

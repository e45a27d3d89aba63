package dev.cv.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes that wait come back as they were, be they in memory or on disk. */
class StageTest {

    @Test
    void manyBytesComeBack() throws IOException {
        List<Stage.Staged> all = new ArrayList<>();
        try (Stage stage = new Stage()) {
            for (int i = 0; i < 40; i++) {
                byte[] bytes = new byte[1 << 20];
                bytes[i] = (byte) (i + 1);
                all.add(stage.put(bytes));
            }
            for (int i = 0; i < 40; i++) {
                assertThat(all.get(i).bytes()).hasSize(1 << 20);
                assertThat(all.get(i).bytes()[i]).isEqualTo((byte) (i + 1));
            }
        }
        // What was on disk is gone with the stage.
        assertThatThrownBy(() -> all.get(39).bytes()).isInstanceOf(UncheckedIOException.class);
    }
}

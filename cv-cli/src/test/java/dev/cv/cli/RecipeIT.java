package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.ReadPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The Maven project of docs/ci has made a PDF of our content. */
final class RecipeIT {
    @Test
    void madeThePdf() throws IOException {
        byte[] pdf = Files.readAllBytes(Path.of("target/it/maven/target/resume.pdf"));
        assertThat(ReadPdf.of(pdf).text()).contains("Grace Hopper");
    }
}

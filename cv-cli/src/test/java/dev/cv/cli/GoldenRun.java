package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Which of the résumés of a golden case is read: its {@code run.txt} may hold {@code path=}, {@code language=} and
 * {@code variants=}, with commas between; and {@code columns=true} where pdftotext takes the page for one of columns.
 *
 * @param path a manifest or entry in the content; empty for the folder
 * @param options language and variants
 */
record GoldenRun(String path, ReadOptions options, boolean columns) {

    static GoldenRun of(Path folder) throws IOException {
        Properties said = new Properties();
        Path file = folder.resolve("run.txt");
        if (Files.exists(file)) {
            said.load(Files.newBufferedReader(file));
            assertThat(said.stringPropertyNames()).isSubsetOf(Set.of("path", "language", "variants", "columns"));
        }
        String variants = said.getProperty("variants", "");
        return new GoldenRun(
                said.getProperty("path", ""),
                new ReadOptions(
                        Optional.ofNullable(said.getProperty("language")),
                        variants.isEmpty() ? List.of() : List.of(variants.split(",", -1))),
                Boolean.parseBoolean(said.getProperty("columns")));
    }
}

package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files to try things on: the sample, and the cases of the dialect. */
final class Samples {

    private static final Path CONTENT = Path.of("../content");
    private static final Path DIALECT = Path.of("src/test/resources/dialect");
    private static final Path GOLDEN = Path.of("../golden");

    private Samples() {}

    /**
     * A Markdown file.
     *
     * @param name its path below the folder it is from
     */
    record Sample(String name, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The sample as a folder. */
    static Content content() {
        Content content = Content.empty();
        for (Sample file : markdownIn(CONTENT)) {
            content = content.and(file.name(), file.text());
        }
        return content;
    }

    /** Every Markdown file there is. */
    static List<Sample> all() {
        List<Sample> all = new ArrayList<>(markdownIn(CONTENT));
        all.addAll(markdownIn(DIALECT));
        if (Files.isDirectory(GOLDEN)) {
            all.addAll(markdownIn(GOLDEN));
        }
        return all;
    }

    private static List<Sample> markdownIn(Path folder) {
        List<Sample> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.add(new Sample(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}

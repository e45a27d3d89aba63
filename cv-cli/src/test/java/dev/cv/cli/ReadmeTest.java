package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java in our READMEs is that of the embedding project, which is compiled and run. */
class ReadmeTest {

    private static final Path EXAMPLES = Path.of("src/it/embedding");
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    static List<String> snippets() {
        List<String> snippets = Stream.of("../README.md", "../cv-core/README.md", "../cv-pdf/README.md")
                .map(Path::of)
                .flatMap(readme -> JAVA.matcher(read(readme)).results())
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(snippets).hasSizeGreaterThan(8);
        return snippets;
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void isCodeThatIsRun(String snippet) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<String> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::read)
                    .map(ReadmeTest::withoutIndent)
                    .toList();
            assertThat(sources).anyMatch(source -> source.contains(withoutIndent(snippet)));
        }
    }

    private static String withoutIndent(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.PdfLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says is so. */
class SecurityTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\|$");

    @Test
    void itsLimitsAreThoseOfTheCode() throws IOException {
        Map<String, String> told = ROW.matcher(Files.readString(Path.of("../SECURITY.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(told)
                .isEqualTo(Stream.of(PdfLimit.values()).collect(Collectors.toMap(PdfLimit::rule, PdfLimit::shown)));
    }
}

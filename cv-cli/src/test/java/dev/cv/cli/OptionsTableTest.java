package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.theme.SharedOptions;
import dev.cv.theme.ThemeOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** FORMAT.md has the options that themes share, each with its choices. */
class OptionsTableTest {

    private static final Pattern ROW = Pattern.compile("   \\| `([a-z-]+)` \\| (.+) \\| (.+) \\|");

    @Test
    void listsEveryOptionInOrder() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("..", "FORMAT.md"))) {
            ROW.matcher(line).results().forEach(row -> rows.put(row.group(1), row.group(2) + row.group(3)));
        }
        assertThat(List.copyOf(rows.keySet()))
                .isEqualTo(List.copyOf(SharedOptions.all().keySet()));
        for (ThemeOption option : SharedOptions.all().values()) {
            if (option.type() == ThemeOption.Type.CHOICE) {
                assertThat(rows.getOrDefault(option.name(), "")).contains(option.choices());
            }
            assertThat(rows.getOrDefault(option.name(), "").replace("`", "")).contains(option.doc());
        }
    }
}

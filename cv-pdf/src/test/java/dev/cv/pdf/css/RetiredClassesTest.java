package dev.cv.pdf.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Setting;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.theme.Look;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RetiredClassesTest {

    private static final Pattern ROW = Pattern.compile("   \\| `([a-z-]+)` \\| (.+) \\|");

    @Test
    void thePageOnTheMoveHasThemAll() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "themes-format-2.md"))) {
            ROW.matcher(line)
                    .results()
                    .forEach(row -> rows.put(row.group(1), row.group(2).replace("`", "")));
        }
        assertThat(rows).isEqualTo(RetiredClasses.SUCCESSORS);
    }

    @Test
    void headsAsTheEntryHasThemKeepThem() {
        String css = "";
        for (String name : RetiredClasses.SUCCESSORS.keySet()) {
            css += "." + name + " { color: #000000 }\n";
        }
        SourceFile sheet = new SourceFile("my.css", css);
        Diagnostics diagnostics = new Diagnostics();
        Look rows = Look.of(Themes.modern());
        RetiredClasses.check(sheet, rows.with(List.of(Setting.of("entry-head", "as-entry")), diagnostics), diagnostics);
        RetiredClasses.checkTheme(sheet, rows, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        RetiredClasses.check(sheet, rows, diagnostics);
        assertThat(diagnostics.all()).hasSameSizeAs(RetiredClasses.SUCCESSORS.keySet());
    }
}

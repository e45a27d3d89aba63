package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.theme.SharedOptions;
import dev.cv.theme.ThemeReader;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What style sheets of ours select by is a class that an author's text can't have by chance, or one that is meant for authors. */
class OwnClassesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern RULES = Pattern.compile("/\\*.*?\\*/|\\{[^{}]*\\}", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    /** Classes that authors write, or that stand on the body and on letters. */
    private static final Set<String> OF_AUTHORS = Set.of(
            "addressee",
            "again",
            "beside",
            "center",
            "company-short",
            "date",
            "keep-together",
            "letter",
            "page-break",
            "subject");

    @Test
    void allClassesInStyleSheetsAreKept() throws IOException {
        List<String> sheets = new ArrayList<>();
        for (String name : List.of("dev/cv/pdf/base.css", "themes/common.css", "themes/options.css")) {
            sheets.add(Files.readString(RESOURCES.resolve(name)));
        }
        for (String name : Themes.NAMES) {
            sheets.add(new String(Themes.files(name).read(ThemeReader.CSS).orElseThrow(), StandardCharsets.UTF_8));
        }
        Set<String> unkept = new TreeSet<>();
        for (String sheet : sheets) {
            CLASS.matcher(RULES.matcher(sheet).replaceAll(" "))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !OwnClasses.NAMES.contains(name) && !OF_AUTHORS.contains(name) && !isChoice(name))
                    .forEach(unkept::add);
        }
        assertThat(unkept).isEmpty();
    }

    private static boolean isChoice(String name) {
        return SharedOptions.all().keySet().stream()
                .anyMatch(option -> name.equals(option) || name.startsWith(option + "-"));
    }
}

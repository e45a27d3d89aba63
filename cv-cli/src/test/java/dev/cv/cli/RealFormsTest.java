package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every folder below {@code forms/} is a case. Those that don't hold yet are listed in {@code forms/open.txt}, each with what
 * is wrong; none but these may fail, and what holds goes from the list: {@code -Dforms.open=update} writes it.
 */
@Execution(ExecutionMode.CONCURRENT)
class RealFormsTest {

    private static final Path FORMS = Path.of("src", "test", "resources", "forms");
    private static final Path OPEN = FORMS.resolve("open.txt");
    private static final boolean UPDATE = "update".equals(System.getProperty("forms.open"));

    @TestFactory
    List<DynamicTest> cases() throws IOException {
        List<RealForm> forms = forms();
        assertThat(forms).as("forms").isNotEmpty();
        if (UPDATE) {
            return List.of(DynamicTest.dynamicTest("writes " + OPEN, () -> writeOpen(forms)));
        }
        Map<String, String> open = open();
        assertThat(forms.stream().map(RealForm::toString))
                .as("cases in open.txt")
                .containsAll(open.keySet());
        return forms.stream()
                .map(form -> DynamicTest.dynamicTest(form.toString(), () -> check(form, open)))
                .toList();
    }

    private static void check(RealForm form, Map<String, String> open) throws IOException {
        List<String> wrong = form.wrong();
        if (open.containsKey(form.toString())) {
            assertThat(wrong)
                    .as(form + " holds now: take it off " + OPEN + " (-Dforms.open=update)")
                    .isNotEmpty();
        } else {
            assertThat(wrong).as("what is wrong with " + form).isEmpty();
        }
    }

    @Test
    void comparesAsItShould(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("in.md"), "# Ada Example\n\n## Hobbies\n\nChess **and** go.\n");
        Files.writeString(folder.resolve("expect.json"), """
                {"json": {"basics.name": ["Bob", "Ada Example"], "basics.email": null, "work.#": 0, "work.0.name": "Acme",
                          "basics.label": "Chess", "basics.profiles.#": 1},
                 "has": ["Chess and go", "draughts"], "lacks": ["**", "Chess"],
                 "says": ["whose"], "quiet": ["chess"], "exit": 1}
                """);
        assertThat(new RealForm(folder).wrong())
                .containsExactly(
                        "there are no errors",
                        "work.0.name is nothing, not \"Acme\"",
                        "basics.label is nothing, not \"Chess\"",
                        "basics.profiles.# is \"0\", not \"1\"",
                        "nothing says \"whose\"",
                        "no \"draughts\"",
                        "\"Chess\" is left");
    }

    private static List<RealForm> forms() throws IOException {
        try (Stream<Path> folders = Files.list(FORMS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(RealForm::new)
                    .toList();
        }
    }

    private static Map<String, String> open() throws IOException {
        Map<String, String> open = new TreeMap<>();
        for (String line : Files.exists(OPEN) ? Files.readAllLines(OPEN) : List.<String>of()) {
            String[] parts = line.split(": ", 2);
            assertThat(parts).as("name and reason in " + line).hasSize(2);
            open.put(parts[0], parts[1]);
        }
        return open;
    }

    private static void writeOpen(List<RealForm> forms) throws IOException {
        List<String> lines = new ArrayList<>();
        for (RealForm form : forms) {
            List<String> wrong = form.wrong();
            if (!wrong.isEmpty()) {
                String more = wrong.size() > 1 ? "; " + (wrong.size() - 1) + " more" : "";
                lines.add(form + ": " + wrong.get(0) + more);
            }
        }
        Files.write(OPEN, lines);
    }
}

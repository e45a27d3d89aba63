package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TOML and JSON in front matter. A pilcrow is a line end. */
class TomlTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Resume> read(String text) {
        return new ResumeReader().read("a.md", text.replace('¶', '\n'), diagnostics);
    }

    private String printed() {
        return diagnostics.all().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    +++¶name = "Ada"¶date = 1843-08-01¶keywords = ["a", "b"]¶[menu.main]¶weight = 3¶+++¶
                    +++¶date = 1843-08-01 # a day¶name = 'Ada'¶keywords = [¶  "a",¶  "b",¶]¶+++¶
                    {¶ "name": "Ada", "date": "1843-08-01",¶ "keywords": ["a", "b"]¶}¶
                    """)
    void areRead(String head) {
        Resume resume = read(head + "¶## Skills¶¶Java¶").orElseThrow();

        assertThat(printed()).isEmpty();
        assertThat(resume.person().name()).contains("Ada");
        assertThat(resume.metadata().date()).contains(LocalDate.of(1843, 8, 1));
        assertThat(resume.metadata().keywords()).containsExactly("a", "b");
        assertThat(resume.sections()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    +++¶title = "x"¶name = Ada¶+++¶a => a.md:3:8: error: this is not valid TOML
                    +++¶name = "Ada"¶name = "Ada"¶+++¶a => a.md:3:1: error: this is not valid TOML
                    +++¶name = "Ada"¶¶a => a.md:1:1: error: the front matter is not closed
                    +++¶name = ["Ada"¶+++¶a => error: this is not valid TOML
                    +++¶name = ["Ada"]¶+++¶a => a.md:2:8: error: "name" should be text
                    {"name": }¶¶a => a.md:1:10: error: this is not valid JSON
                    """)
    void tellWhatIsBroken(String text, String message) {
        read(text);

        assertThat(printed()).contains(message);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void mayNotBeTooDeep() {
        read("+++\na = " + "[".repeat(10_000) + "\n+++\na");

        assertThat(printed()).contains("a.md:2:55: error: this is not valid TOML: it is nested too deep");
    }
}

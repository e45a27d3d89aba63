package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.options.ExitCode;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {

    private static final String RESUME = """
            ---
            name: Ada Example
            label: Engineer of analytical engines
            # How to reach her
            email: ada@example.com
            ---
            ## Experience

            {:.company-info}
            - [Acme](https://acme.example/), makers of everything

            ### Engineer

            {:.location-date}
            - London, UK
            - May 2019 - Present

            ### Apprentice

            {:.location-date}
            - 2017 - 2019

            ### Something else

            Wrote programs.

            ## Skills

            - Mills
            - Stores
            """;

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder).with("me.md", RESUME);
    }

    @Test
    void eachFactIsShownWithItsPlace() {
        assertThat(run.cv("facts", "me.md")).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("  name          Ada Example")
                .containsPattern("  e-mail +ada@example.com +said +me.md:5\n")
                .containsPattern("\nExperience: work +said +me.md:7\n")
                .containsPattern("""
                          organization +Acme +said +me.md:10
                          role +Engineer +said +me.md:12
                          place +London, UK +said +me.md:15
                          time +2019-05 - present +said +me.md:16
                        """)
                .containsPattern("  organization +Acme +inferred +me.md:10\n  role +Apprentice +said +me.md:18\n")
                .containsPattern("\nSkills: skills +said +me.md:27\n  items +2 +said +me.md:29\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void whatIsNotUnderstoodIsTold() {
        assertThat(run.cv("facts", "me.md")).isZero();
        assertThat(run.out())
                .containsPattern("  entry +Something else +said +me.md:23\n")
                .containsPattern("  time +not understood +me.md:23\n")
                .endsWith("\nentries: work 3; 1 without time\n");
    }

    @Test
    void theLinesOfTheSourceMayBeShown() {
        assertThat(run.cv("facts", "-v", "me.md")).isZero();
        assertThat(run.out()).containsPattern("  time +2019-05 - present .*\n    \\| - May 2019 - Present\n");
    }

    @Test
    void narrowLinesAreWrapped() {
        run.environment.put("COLUMNS", "60");
        assertThat(run.cv("facts", "me.md")).isZero();
        assertThat(run.out()).containsPattern("  label +Engineer of analytical +said +me.md:3\n +engines\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void jsonSaysTheSame() {
        assertThat(run.cv("facts", "--json", "me.md")).as(run.err()).isZero();
        assertThat(JsonReader.document(new SourceFile("out", run.out()), new Diagnostics()))
                .isPresent();
        assertThat(run.out())
                .startsWith(
                        "{\"language\":\"en\",\"name\":{\"text\":\"Ada Example\",\"inferred\":false,\"file\":\"me.md\",")
                .contains("{\"kind\":\"email\",\"target\":\"mailto:ada@example.com\",\"text\":\"ada@example.com\",")
                .contains(
                        "\"kind\":\"work\",\"inferred\":false,\"file\":\"me.md\",\"line\":7,\"column\":1,\"entries\":[")
                .contains("\"organization\":{\"text\":\"Acme\",\"inferred\":true,\"file\":\"me.md\",\"line\":10,")
                .contains("\"time\":{\"text\":\"May 2019 - Present\",\"inferred\":false,\"file\":\"me.md\",\"line\":16,"
                        + "\"column\":3,\"start\":\"2019-05\",\"present\":true,\"expected\":false}");
    }

    @Test
    void errorsAreToldAndWhatIsUnderstoodIsShown() throws IOException {
        run.with("me.md", RESUME.replace("May 2019 - Present", "May 2019 - May 2018"));
        assertThat(run.cv("facts", "me.md")).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).contains("me.md:16:3: error: end date");
        assertThat(run.out()).contains("Ada Example");
        assertThat(run.cv("facts", "nowhere.md")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void accountsAreNamed() throws IOException {
        run.with(
                "me.md",
                "# Ada Example\n\nada@example.com, [my code](https://github.com/ada)\n\n## Skills\n\n- Mills\n");
        assertThat(run.cv("facts", "me.md")).isZero();
        assertThat(run.out()).containsPattern("  profile +GitHub: ada +said +me.md:3\n");
        assertThat(run.cv("facts", "--json", "me.md")).isZero();
        assertThat(run.out())
                .contains("\"kind\":\"profile\",\"target\":\"https://github.com/ada\",\"network\":\"GitHub\","
                        + "\"username\":\"ada\",\"text\":\"my code\"");
    }

    @Test
    void warningsCountWhereThatIsAsked() throws IOException {
        run.with("me.md", "## Experience\n\nWork.\n");
        assertThat(run.cv("facts", "me.md")).isZero();
        assertThat(run.out()).containsPattern("  name +not understood\n");
        assertThat(run.cv("facts", "--strict", "-q", "me.md")).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).isEmpty();
    }
}

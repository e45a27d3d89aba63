package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.print.Cells;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cv check}, as somebody runs it. */
class CheckCommandTest {

    private static final Path CASES = Path.of("src/test/resources/check");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** 22 November 2026. */
    private static final String TODAY = "1795305600";

    private static final String ENTRY = """
            ---
            name: Ada
            ---
            ## Work

            ### Engineer at Acme

            {:.location-date}
            - Paris
            - May 2019 - March 2022 (4 yrs)
            """;

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void world() {
        run = new Run(folder);
        run.environment = Map.of("SOURCE_DATE_EPOCH", TODAY);
    }

    @Test
    void tellsAllThatIsWrongWithABrokenFolder() throws IOException {
        copy(CASES.resolve("broken/content"), folder.resolve("content"));

        assertThat(run.cv("check")).isZero();
        same(CASES.resolve("broken/expected.txt"), run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.cv("check", "--fix")).isEqualTo(1);
        same(CASES.resolve("broken/fix.txt"), run.out());
        assertThat(run.err())
                .isEqualTo("cv: nothing is repaired: there is nobody to ask; cv check --fix --yes does it unasked\n");
        assertThat(run.cv("check", "--strict", "-q")).isEqualTo(1);
        assertThat(run.out() + run.err()).isEmpty();
    }

    @Test
    void findsNothingInTheSampleNorInTheShapeOfTheSeed() throws IOException {
        copy(Path.of("../content"), folder.resolve("content"));
        copy(Path.of("../golden/seed-shape/content"), folder.resolve("seed"));

        assertThat(run.cv("check", "--strict")).isZero();
        assertThat(run.out().lines().filter(line -> line.matches(".*: (error|warning|note): .*")))
                .allMatch(line -> line.contains("[no-dictionary]"));
        for (String manifest : List.of("resume.md", "resume-short.md", "resume-short.fr.md", "letter.md")) {
            assertThat(run.cv("check", "--strict", "content/" + manifest))
                    .as(manifest + "\n" + run.out())
                    .isZero();
            assertThat(run.out()).doesNotContain(": error:", ": warning:");
        }
        assertThat(run.cv("check", "seed")).isZero();
        assertThat(run.out()).contains("[no-name]", "[doubled-space]").contains("\n2 warnings in 1 file; 1 can be");
    }

    @Test
    void repairsAndKeepsEveryOtherByte() throws IOException {
        String before = "\uFEFF" + ENTRY.replace("\n", "\r\n") + "\r\nFür 9 Zähler \t  \r\n\r\n";
        run.with("content/ada.md", before);

        assertThat(run.cv("check", "--fix", "--yes")).isZero();
        assertThat(run.text("content/ada.md")).isEqualTo(before.replace("(4 yrs)", "(3 yrs)"));
        assertThat(run.out())
                .contains("-- May 2019 - March 2022 (4 yrs)\n+- May 2019 - March 2022 (3 yrs)\n")
                .endsWith("nothing to mend: 1 résumé of 1 file checked\n");
        assertThat(run.err()).isEqualTo("cv: repaired 1 thing in 1 file\n");
        assertThat(files()).containsExactly("ada.md");
        assertThat(run.cv("check", "--fix", "--yes")).isZero();
        assertThat(run.out()).isEqualTo("nothing to mend: 1 résumé of 1 file checked\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void asksOnATerminal() throws IOException {
        run.with("content/ada.md", ENTRY);
        run.terminal = true;
        run.environment = Map.of("SOURCE_DATE_EPOCH", TODAY, "NO_COLOR", "1");

        for (String no : List.of("n\n", "\n", "", "nonsense\n")) {
            run.in = new ByteArrayInputStream(no.getBytes(StandardCharsets.UTF_8));
            assertThat(run.cv("check", "--fix")).isEqualTo(1);
            assertThat(run.err()).isEqualTo("Apply? [y/N] cv: nothing is repaired\n");
            assertThat(run.text("content/ada.md")).isEqualTo(ENTRY);
        }
        run.in = new ByteArrayInputStream("Y\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run.cv("check", "--fix")).isZero();
        assertThat(run.err()).isEqualTo("Apply? [y/N] cv: repaired 1 thing in 1 file\n");
        assertThat(run.text("content/ada.md")).contains("(3 yrs)");
    }

    @Test
    void writesNothingWhereAFileCantBeWritten() throws IOException {
        run.with("content/ada.md", ENTRY).with("content/bob.md", ENTRY.replace("Acme", "Works"));
        Path locked = folder.resolve("content/bob.md");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may write everything");

        assertThat(run.cv("check", "--fix", "--yes")).isEqualTo(1);
        assertThat(run.err()).contains("cv: nothing is repaired: permission denied");
        assertThat(run.text("content/ada.md")).isEqualTo(ENTRY);
        assertThat(files()).containsExactly("ada.md", "bob.md");
    }

    @Test
    void jsonHoldsTheRepair() throws IOException {
        run.with("content/ada.md", ENTRY);

        assertThat(run.cv("check", "--format=json")).isZero();
        assertThat(run.out()).isEqualTo("""
                {"file":"content/ada.md","line":10,"column":26,"severity":"warning","rule":"duration",\
                "message":"\\"4 yrs\\" disagrees with its dates, which make 3 yrs",\
                "hint":"write 3 yrs, or mend the dates","sourceLine":"- May 2019 - March 2022 (4 yrs)",\
                "repair":{"file":"content/ada.md","line":10,"column":26,"endLine":10,"endColumn":31,"replacement":"3 yrs"}}
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.cv("check", "--format=github")).isZero();
        assertThat(run.out()).startsWith("::warning file=content/ada.md,line=10,col=26,title=duration::");
    }

    @Test
    void isSilencedInFrontMatterAndByAClassAndTakenForAnErrorWhereThatIsWanted() throws IOException {
        run.with("content/ada.md", ENTRY.replace("name: Ada", "name: Ada\ncheck: {duration: off}"));
        assertThat(run.cv("check")).isZero();
        assertThat(run.out()).startsWith("nothing to mend");

        run.with("content/ada.md", ENTRY.replace("{:.location-date}", "{:.location-date .no-check-duration}"));
        assertThat(run.cv("check")).isZero();
        assertThat(run.out()).startsWith("nothing to mend");

        run.with("content/ada.md", ENTRY.replace("name: Ada", "name: Ada\ncheck: {duration: error}"));
        assertThat(run.cv("check")).isEqualTo(1);
        assertThat(run.out()).contains("error: \"4 yrs\" disagrees").contains("1 error in 1 file");
    }

    @Test
    void drawsATimeline() throws IOException {
        run.with("content/ada.md", ENTRY + """

                ### Trainee at 東京計算機株式会社

                {:.location-date}
                - 2012 - 2014
                """);
        run.environment = Map.of("SOURCE_DATE_EPOCH", TODAY, "COLUMNS", "60");

        assertThat(run.cv("check", "--timeline")).isZero();
        assertThat(run.out()).contains("\nAcme", "\n(nothing listed)", "####").doesNotContain("█");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("Acme") || line.startsWith("東京") || line.contains("2014 ")))
                .isNotEmpty()
                .allMatch(line -> Cells.width(line) <= 60);

        run.terminal = true;
        run.environment = Map.of("SOURCE_DATE_EPOCH", TODAY, "LC_ALL", "C.UTF-8", "NO_COLOR", "1");
        assertThat(run.cv("check")).isZero();
        assertThat(run.out()).contains("█", "░");
        run.environment = Map.of("SOURCE_DATE_EPOCH", TODAY, "LC_ALL", "C.UTF-8", "TERM", "dumb");
        assertThat(run.cv("check")).isZero();
        assertThat(run.out()).contains("##").doesNotContain("█");
    }

    @Test
    void refusesWhatItCantDo() throws IOException {
        run.with("content/ada.md", ENTRY);

        assertThat(run.cv("check", "--yes")).isEqualTo(2);
        assertThat(run.cv("check", "--lang", "fr")).isEqualTo(2);
        assertThat(run.err())
                .contains("none of the résumés is for that language")
                .contains("resume, en");
        assertThat(run.cv("check", "nothing")).isEqualTo(2);
        assertThat(run.cv("check", "--format=xml")).isEqualTo(2);
        Files.createDirectories(folder.resolve("empty"));
        assertThat(run.cv("check", "empty")).isEqualTo(1);
        assertThat(run.out()).contains("[no-content]").endsWith("\n1 error\n");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("content"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void same(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as("-Dgolden=update").isEqualTo(Files.readString(file));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}

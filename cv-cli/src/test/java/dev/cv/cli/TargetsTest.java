package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No command writes over what it is made of, nor puts into the content what it would then read. */
class TargetsTest {

    @TempDir
    private Path folder;

    private Run run() throws IOException {
        Files.createDirectories(folder.resolve("c/images"));
        Files.copy(Path.of("../content/images/vassar-college.png"), folder.resolve("c/images/me.png"));
        return new Run(folder)
                .with("c/resume.md", """
                        ---
                        layout: resume
                        name: Ada Example
                        photo: images/me.png
                        sections: [navy]
                        ---
                        """)
                .with("c/navy.md", "---\nheader: Work\n---\n### Engineer, Acme\n\n- Built.\n")
                .with("c/other.md", "---\nheader: Talks\n---\n- A talk\n")
                .with("c/talks/resume-talks.md", "---\nlayout: resume\nname: Ada\nsections: [notes]\n---\n")
                .with("c/talks/notes.md", "---\nheader: Talks\n---\n- Another talk\n")
                .with("plain/a.md", "---\nheader: Work\n---\n### Engineer, Acme\n\n- Built.\n")
                .with("one/me.md", "---\nlayout: resume\nname: Ada\n---\n## Work\n\n- Built.\n")
                .with("me.json", "{\"basics\": {\"name\": \"Ada\"}}\n")
                .with("my.css", "h2 { color: #000000 }\n");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --pdf c/resume.md c                          | c/resume.md is what the PDF is made from
                    --text c/navy.md c                           | c/navy.md is what the text is made from
                    --markdown c/./talks/../navy.md c            | c/./talks/../navy.md is what the Markdown is made from
                    --pdf out.pdf --json c/navy.md c             | c/navy.md is what the JSON is made from
                    --pdf c/images/me.png c                      | c/images/me.png is what the PDF is made from
                    --json me.json me.json                       | me.json is what the JSON is made from
                    --pdf my.css --css my.css c                  | my.css is what the PDF is made from
                    --pdf c/other.md c                           | c/other.md is there already
                    --text me.json c                             | me.json is there already
                    --json c/other.md c                          | c/other.md is there already
                    --markdown c/talks/notes.md c                | c/talks/notes.md would be read as content
                    --markdown plain/out.md plain                | plain/out.md would be read as content
                    --markdown plain/resume.md plain             | plain/resume.md would be read as content
                    --text plain/new/out.md plain                | plain/new/out.md would be read as content
                    build -d plain --with markdown plain         | would be read as content
                    build -d c --name {manifest} --with markdown c | c/resume.md is what the Markdown is made from
                    """)
    void whatWouldLoseASourceIsRefusedBeforeAnythingIsWritten(String command, String why) throws IOException {
        Run run = run();
        Map<String, String> before = files();
        int code = run.cv(command.strip().split(" +"));
        assertThat(code).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("cv: nothing is written: ").contains(why.strip());
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--pdf c/out.pdf --json c/images/resume.json --text c/out.txt --markdown c/out.md c",
                "--json c/data.json --markdown c/talks/out.md c",
                "--markdown one/other.md one/me.md",
                "--json out.json me.json",
                "--pdf out.pdf --source=all c",
                "build -d c/out --with markdown,json,text c",
                "--markdown one/out.md one",
                "build --all -d c/out --with json,text,markdown c"
            })
    void whatIsMadeInsideTheFolderIsMadeAgainAndAgain(String command) throws IOException {
        Run run = run();
        assertThat(run.cv(command.split(" "))).as(run.err()).isZero();
        Map<String, String> first = files();
        for (int i = 0; i < 2; i++) {
            assertThat(run.cv(command.split(" "))).as(run.err()).isZero();
        }
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void aLinkToASourceIsTheSource() throws IOException {
        Run run = run();
        try {
            Files.createSymbolicLink(folder.resolve("out.pdf"), folder.resolve("c/navy.md"));
            Files.createSymbolicLink(folder.resolve("d"), folder.resolve("c"));
            Files.createLink(folder.resolve("hard.pdf"), folder.resolve("c/navy.md"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        for (String target : new String[] {"out.pdf", "hard.pdf", "d/navy.md", "d/talks/../resume.md"}) {
            assertThat(run.cv("--pdf", target, "c")).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains(target + " is what the PDF is made from");
        }
        assertThat(run.text("c/navy.md")).contains("Built.");
    }

    @Test
    void aPdfIsNotUnpackedOverItself() throws IOException {
        Run run = new Run(folder).with("me.md", "# Ada\n\nWrote.\n");
        assertThat(run.cv("--pdf", "me.pdf", "--source=all", "me.md"))
                .as(run.err())
                .isZero();
        Files.move(folder.resolve("me.pdf"), folder.resolve("me2.pdf"));
        Files.createDirectories(folder.resolve("x"));
        Files.move(folder.resolve("me2.pdf"), folder.resolve("x/me.md"));
        Map<String, String> before = files();
        assertThat(run.cv("unpack", "x/me.md", "-d", "x", "--force")).isEqualTo(2);
        assertThat(run.err()).contains("nothing is unpacked of x/me.md: it would be lost");
        assertThat(files()).isEqualTo(before);
    }

    /** As /dev/stdout is, where a shell gives the result to another program. */
    @Test
    void aPipeBehindALinkIsWrittenTo() throws IOException {
        Run run = run();
        assumeTrue(Files.exists(Path.of("/proc/self/fd")));
        Process reader = new ProcessBuilder("cat").start();
        try (OutputStream in = reader.getOutputStream()) {
            in.write('{');
            in.flush();
            assertThat(reader.getInputStream().read()).as("it runs").isEqualTo('{');
            assertThat(run.cv("--json", "/proc/" + reader.pid() + "/fd/0", "me.json"))
                    .as(run.err())
                    .isZero();
        }
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("\"name\": \"Ada\"");
    }
}

package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                .with("kept/cv.json", "{\"basics\": {\"name\": \"Grace\"}}\n")
                .with("kept/cv.yaml", "basics: {name: Grace}\n")
                .with("kept/cv.yml", "basics: {name: Grace}\n")
                .with("kept/cv.markdown", "# Grace\n")
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
                    --json kept/cv.json c                        | kept/cv.json is there already, and cv did not write it
                    --pdf kept/cv.yaml c                         | kept/cv.yaml is there already, and cv did not write it
                    --markdown kept/cv.markdown c                | kept/cv.markdown is there already, and cv did not write it
                    --json out.json --pdf kept/cv.yml c          | kept/cv.yml is there already, and cv did not write it
                    --force --json c/navy.md c                   | c/navy.md is what the JSON is made from
                    --markdown c/talks/notes.md c                | c/talks/notes.md is there already, and cv did not write it
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
                "--markdown new.md --json new.json me.json",
                "--force --json kept/cv.json --markdown kept/cv.markdown c",
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

    /** Whatever is asked for, and wherever it is to go: what somebody keeps is what it was, or was shown first. */
    @Test
    void noCommandChangesASourceUnseen() throws IOException {
        Run run = run();
        Map<String, String> sources = files();
        List<String> commands = new ArrayList<>(List.of("check --fix --yes c", "check --fix --yes one/me.md"));
        for (String source : sources.keySet()) {
            for (String form : List.of("pdf", "json", "text", "markdown")) {
                commands.add("--" + form + " " + source + " c");
            }
        }
        for (String directory : List.of(".", "c", "c/talks", "plain", "one", "kept")) {
            commands.add("build --all -d " + directory + " --name {manifest} --with json,text,markdown c");
            commands.add("build -d " + directory + " --with json,markdown one/me.md");
            commands.add("themes --preview " + directory + " one/me.md");
            commands.add("themes new " + directory);
            commands.add("new " + directory + " --from me.json");
        }
        for (String command : commands) {
            run.cv(command.split(" "));
            Map<String, String> after = files();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                boolean shown = command.startsWith("check") && run.out().contains(source.getKey());
                assertThat(shown || source.getValue().equals(after.get(source.getKey())))
                        .as(command + " and " + source.getKey() + ": " + run.err())
                        .isTrue();
            }
        }
    }

    /** Not even when asked to replace what is there. */
    @Test
    void whatARunReadsIsNeverReplaced() throws IOException {
        Run run = run();
        Map<String, String> sources = files();
        for (String source : List.of("c/resume.md", "c/navy.md")) {
            for (String form : List.of("pdf", "json", "text", "markdown")) {
                assertThat(run.cv("--force", "--" + form, source, "c")).isEqualTo(2);
            }
        }
        assertThat(run.cv("--force", "--pdf", "c/images/me.png", "c")).isEqualTo(2);
        assertThat(files()).isEqualTo(sources);
    }

    /** It is somebody's as soon as it is changed into something else, and cv's as long as its mark is there. */
    @Test
    void whatCvWroteIsWrittenAnew() throws IOException {
        Run run = run();
        for (String form : List.of("json", "markdown")) {
            String file = "out." + (form.equals("json") ? "json" : "md");
            assertThat(run.cv("--" + form, file, "c")).isZero();
            String text = run.text(file);
            run.with(file, text.replace("Acme", "Other"));
            assertThat(run.cv("--" + form, file, "c")).as(run.err()).isZero();
            assertThat(run.text(file)).isEqualTo(text);
            run.with(file, form.equals("json") ? "{}" : "# Grace\n");
            assertThat(run.cv("--" + form, file, "c")).isEqualTo(2);
            assertThat(run.cv("--force", "--" + form, file, "c")).isZero();
        }
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

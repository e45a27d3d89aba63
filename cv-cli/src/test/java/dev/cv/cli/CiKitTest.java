package dev.cv.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What docs/ci gives to others works. */
class CiKitTest {

    private static final Path KIT = Path.of("../docs/ci");

    /** Stands in for cv where a hook calls it: what says BROKEN has an error. */
    private static final String STAND_IN = """
            #!/bin/sh
            [ "$1" = check ] && [ -d "$2" ] || exit 2
            if grep -rn BROKEN "$2"; then exit 1; fi
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void repository() throws IOException {
        Path cv = folder.resolve("stand-in");
        Files.writeString(cv, STAND_IN);
        Files.setPosixFilePermissions(cv, PosixFilePermissions.fromString("rwxr-xr-x"));
        shell = new Shell(folder).with("CV", cv.toString()).with("GIT_CONFIG_GLOBAL", "/dev/null");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theWorkflowIsYamlAndCallsWhatThereIs() throws IOException {
        Map<String, Object> workflow = new Yaml().load(Files.readString(KIT.resolve("resume.yml")));
        Map<String, Map<String, Object>> jobs = (Map<String, Map<String, Object>>) requireNonNull(workflow.get("jobs"));
        List<Map<String, Object>> steps = (List<Map<String, Object>>)
                requireNonNull(requireNonNull(jobs.get("pdf")).get("steps"));
        assertThat(steps).hasSizeGreaterThan(5);
        int commands = 0;
        for (Map<String, Object> step : steps) {
            assertThat(step.containsKey("uses") || step.containsKey("run")).isTrue();
            if (step.get("uses") != null) {
                assertThat((String) step.get("uses")).matches("actions/[\\w-]+@v\\d+");
            }
            for (String line :
                    String.valueOf(step.getOrDefault("run", "")).lines().toList()) {
                for (ShellLine command : ShellLine.of(line)) {
                    if (command.program().equals("cv")) {
                        Cli.whole(Worlds.any()).parseArgs(command.arguments().toArray(String[]::new));
                        commands++;
                    }
                }
            }
        }
        assertThat(commands).isEqualTo(2);
    }

    @Test
    void theHookStopsWhatIsBrokenAsItWillBeCommitted() throws IOException {
        git("init", "-q");
        git("config", "user.name", "Ada");
        git("config", "user.email", "ada@example.com");
        Files.createDirectories(folder.resolve(".git/hooks"));
        Files.copy(KIT.resolve("pre-commit"), folder.resolve(".git/hooks/pre-commit"));
        write("content/resume.md", "One line.\n");
        git("add", "content");
        git("commit", "-q", "-m", "First");

        write("content/resume.md", "BROKEN\n");
        git("add", "content");
        assertThat(shell.run("git", "commit", "-q", "-m", "Second")).isEqualTo(1);
        assertThat(shell.output()).contains("content/resume.md:1:BROKEN", "pre-commit: mend that");

        // What lies there is broken still, but what is to be committed is not.
        write("content/resume.md", "Two lines.\n");
        git("add", "content");
        write("content/resume.md", "BROKEN\n");
        git("commit", "-q", "-m", "Second");

        // A commit of other files is none of the hook's business.
        write("other.txt", "BROKEN\n");
        git("add", "other.txt");
        shell.with("CV", "/nowhere/cv");
        git("commit", "-q", "-m", "Third");
        git("add", "content");
        assertThat(shell.run("git", "commit", "-q", "-m", "Fourth")).isEqualTo(1);
        assertThat(shell.output()).contains("/nowhere/cv is not there");
    }

    @Test
    void theRecipeIsForThisVersion() throws IOException {
        String version = version(Files.readString(Path.of("../pom.xml")), "<artifactId>cv</artifactId>\\s*");
        assertThat(version(Files.readString(KIT.resolve("maven/pom.xml")), "<artifactId>cv-cli</artifactId>"))
                .isEqualTo(version);
        assertThat(Files.readString(KIT.resolve("resume.yml"))).contains("CV_REVISION: v" + version);
    }

    private static String version(String pom, String before) {
        Matcher matcher = Pattern.compile(before + "<version>([^<]+)</version>").matcher(pom);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void git(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(shell.run(command)).as(shell.output()).isZero();
    }
}

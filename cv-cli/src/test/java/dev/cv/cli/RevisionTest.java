package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The revision of content that is in a repository; nothing of what the repository would run is run. */
class RevisionTest {

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void aRepository() throws IOException, InterruptedException {
        assumeTrue(
                System.getenv("PATH") != null && !System.getProperty("os.name").startsWith("Windows"));
        run = new Run(folder).with("site/c/me.md", "# Ada Example\n\nada@example.com\n\n## Work\n\n- Built.\n");
        run.environment = Map.of("PATH", System.getenv("PATH"), "HOME", folder.toString());
        try {
            git("init", "-q");
        } catch (IOException e) {
            assumeTrue(false, "no git here");
        }
        git("add", "c/me.md");
        git("commit", "-q", "-m", "First");
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=a@example.com"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.resolve("site").toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(Map.of("HOME", folder.toString(), "GIT_CONFIG_NOSYSTEM", "1"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean trapped = arguments[0].equals("status");
        assertThat(process.waitFor() == 0 || trapped).as(said).isTrue();
        return said.strip();
    }

    private String revision() throws IOException {
        assertThat(run.cv("--pdf", "out.pdf", "site/c/me.md")).as(run.err()).isZero();
        assertThat(run.cv("which", "out.pdf")).isZero();
        return run.out()
                .lines()
                .filter(line -> line.startsWith("revision"))
                .map(line -> line.replaceFirst("revision +", ""))
                .findFirst()
                .orElse("none");
    }

    @Test
    void theRevisionIsFound() throws Exception {
        String head = git("rev-parse", "--short=12", "HEAD");
        assertThat(revision()).isEqualTo(head);
        Files.setLastModifiedTime(folder.resolve("site/c/me.md"), FileTime.fromMillis(0));
        assertThat(revision()).isEqualTo(head);
        run.with("site/c/me.md", run.text("site/c/me.md").replace("\n", "\r\n"));
        assertThat(revision()).isEqualTo(head);
        run.with("site/c/me.md", "# Ada Example\n\n## Work\n\n- Built more.\n");
        assertThat(revision()).isEqualTo(head + "+changes");
        git("add", "c/me.md");
        assertThat(revision()).isEqualTo(head + "+changes");
    }

    @Test
    void withoutARepositoryThereIsNone() throws IOException {
        Files.move(folder.resolve("site/.git"), folder.resolve("site/.elsewhere"));
        assertThat(revision()).isEqualTo("none");
    }

    /** All that git is known to run because a folder says so, where its status is asked for and elsewhere. */
    @Test
    void nothingThatTheRepositoryNamesIsRun() throws Exception {
        Path trace = folder.resolve("trace");
        Path script = folder.resolve("site/script");
        Files.writeString(script, "#!/bin/sh\necho \"$0 $*\" >> '" + trace + "'\ncat\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Files.copy(script, folder.resolve("site/git"));
        Files.copy(script, folder.resolve("site/c/git"));
        String head = git("rev-parse", "--short=12", "HEAD");
        String program = script.toString();
        for (String key : List.of(
                "filter.x.clean",
                "filter.x.smudge",
                "filter.x.process",
                "diff.x.textconv",
                "diff.external",
                "core.fsmonitor",
                "core.sshCommand",
                "core.pager",
                "core.editor",
                "core.askPass",
                "alias.rev-parse",
                "alias.ls-tree")) {
            git("config", key, key.startsWith("alias") ? "!" + program : program);
        }
        git("config", "filter.x.required", "true");
        git("config", "core.hooksPath", folder.resolve("site/hooks").toString());
        Files.createDirectories(folder.resolve("site/hooks"));
        for (String hook : List.of("post-index-change", "reference-transaction", "post-checkout")) {
            Files.copy(script, folder.resolve("site/hooks").resolve(hook));
        }
        run.with("site/.gitattributes", "* filter=x diff=x text=auto eol=lf\n");
        run.environment = Map.of("PATH", "." + File.pathSeparator + System.getenv("PATH"), "HOME", folder.toString());
        Files.setLastModifiedTime(folder.resolve("site/c/me.md"), FileTime.fromMillis(0));
        assertThat(revision()).isEqualTo(head);
        assertThat(trace).doesNotExist();

        git("status"); // the trap is one: this is what must not be asked
        assertThat(trace).exists();
    }
}

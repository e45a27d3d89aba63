package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion scripts in the shells they are for. */
class CompletionTest {

    private static final String BASH = """
            compopt() { :; }
            . ./cv.bash
            try() {
              COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
              _complete_cv; echo "$*: ${COMPREPLY[*]}"
            }
            try cv th
            try ./cv bu
            try cv themes n
            try cv --theme c
            try cv build --with j
            try cv --format gi
            try cv completion ""
            try cv build --al
            try cv match --a
            """;

    private static final String ZSH = """
            autoload -U +X compinit && compinit -u -d ./dump
            source ./cv.zsh
            print -- "${_comps[cv]}"
            """;

    private static final String FISH = """
            source ./cv.fish
            for line in 'cv th' './cv bu' 'cv themes n' 'cv --theme c' 'cv build --with j' 'cv completion ' 'cv build --al' 'cv match --a' 'cv me/ --strict --fo'
                echo "$line: "(complete -C $line | string replace -r '\\t.*' '' | string join ' ')
            end
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void scripts() throws IOException {
        Run run = new Run(folder);
        for (String name : List.of("bash", "zsh", "fish")) {
            assertThat(run.cv("completion", name)).isZero();
            Files.writeString(folder.resolve("cv." + name), run.out());
        }
        shell = new Shell(folder).with("HOME", folder.toString());
    }

    @Test
    void bashCompletes() throws IOException {
        assertThat(shell.run("bash", "-n", "cv.bash")).isZero();
        assertThat(shell.run("bash", "-c", BASH)).as(shell.output()).isZero();
        assertThat(shell.output().lines())
                .containsExactly(
                        "cv th: themes",
                        "./cv bu: build",
                        "cv themes n: new",
                        "cv --theme c: classic compact corners",
                        "cv build --with j: json",
                        "cv --format gi: github",
                        "cv completion : bash zsh fish",
                        "cv build --al: --all",
                        "cv match --a: --ad");
    }

    @Test
    void zshTakesTheSame() throws IOException {
        assertThat(shell.run("zsh", "-n", "cv.zsh")).isZero();
        assertThat(shell.run("zsh", "-f", "-c", ZSH)).as(shell.output()).isZero();
        assertThat(shell.output()).contains("_complete_cv");
    }

    @Test
    void fishCompletes() throws IOException {
        assertThat(shell.run("fish", "-n", "cv.fish")).as(shell.output()).isZero();
        assertThat(shell.run("fish", "-c", FISH)).as(shell.output()).isZero();
        assertThat(shell.output().lines())
                .contains(
                        "cv th: themes",
                        "./cv bu: build",
                        "cv themes n: new",
                        "cv --theme c: classic compact corners cv.bash cv.fish cv.zsh",
                        "cv build --with j: json",
                        "cv completion : bash fish zsh",
                        "cv build --al: --all",
                        "cv match --a: --ad",
                        "cv me/ --strict --fo: --force --format");
    }

    @Test
    void everyCommandAndOptionIsThere() throws IOException {
        String bash = Files.readString(folder.resolve("cv.bash"));
        String fish = Files.readString(folder.resolve("cv.fish"));
        Cli.whole(Worlds.any()).getSubcommands().forEach((name, command) -> {
            assertThat(bash).contains("_picocli_cv_" + name);
            assertThat(fish).contains(" -f -a " + name + " -d ");
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(fish)
                            .contains(" -l " + option.longestName().substring(2)));
        });
    }

    @Test
    void anotherShellIsNone() {
        Run run = new Run(folder);
        assertThat(run.cv("completion", "tcsh")).isEqualTo(2);
        assertThat(run.err()).contains("tcsh is none of bash, zsh, fish");
        assertThat(run.cv("completion")).isEqualTo(2);
    }
}

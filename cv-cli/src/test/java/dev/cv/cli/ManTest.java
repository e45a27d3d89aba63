package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ManTest {

    @TempDir
    private Path folder;

    static Stream<String> commands() {
        List<String> all = new ArrayList<>();
        add(Cli.whole(Worlds.any()), "", all);
        return all.stream();
    }

    private static void add(CommandLine command, String path, List<String> all) {
        all.add(path);
        command.getSubcommands().forEach((name, inner) -> add(inner, (path + " " + name).strip(), all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isAPageThatReadersOfManualsTake(String command) throws IOException {
        Run run = new Run(folder);
        List<String> words = new ArrayList<>(List.of("man"));
        words.addAll(Arrays.asList(command.split(" ", -1)));
        words.remove("");
        assertThat(run.cv(words.toArray(String[]::new))).as(run.err()).isZero();
        String page = run.out();
        assertThat(page)
                .startsWith(".TH \"CV")
                .contains(".SH NAME\n", ".SH SYNOPSIS\n", ".SH OPTIONS\n", ".SH EXIT STATUS\n", ".SH SEE ALSO\n");
        assertThat(page.chars().allMatch(c -> c < 0x80)).isTrue();
        Files.writeString(folder.resolve("page.1"), page);
        Shell shell = new Shell(folder);
        shell.run("mandoc", "-Tlint", "-Wwarning", "page.1");
        assertThat(shell.output()).isEmpty();
    }

    @Test
    void tellsOptionsCommandsAndExamples() throws IOException {
        Run run = new Run(folder);
        assertThat(run.cv("man")).isZero();
        assertThat(run.out())
                .contains(".TP\n\\fB\\-\\-pdf\\fR \\fIFILE\\fR\n")
                .contains("r\\[u00E9]sum\\[u00E9]")
                .contains(".TP\n\\fBbuild\\fR [\\fICONTENT\\fR]\n")
                .contains(".EX\n  cv \\-\\-pdf out.pdf ")
                .contains(".BR cv\\-build (1)");
        assertThat(run.cv("man", "themes", "new")).isZero();
        assertThat(run.out()).contains("\\fBcv themes new\\fR [\\fIOPTION\\fR]... \\fIDIR\\fR", ".BR cv\\-themes (1)");
        assertThat(run.cv("man", "thmes")).isEqualTo(2);
        assertThat(run.err()).contains("there is no command thmes: cv has new, build, ");
    }
}

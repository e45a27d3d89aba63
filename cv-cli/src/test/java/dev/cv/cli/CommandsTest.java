package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.help.HelpFooter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a README or a help text tells people to type does what it says. */
class CommandsTest {

    /** Programs of others, which are not run here, and why. */
    private static final Map<String, String> NOT_RUN = Map.of(
            "./mvnw", "runs this test",
            "java", "JarIT runs the jar",
            "cv serve", "ServeIT starts processes that stay",
            "git", "CiKitTest runs the hooks",
            "source", "CompletionTest runs the scripts in their shells",
            "curl", "the network is none of the tests'");

    @TempDir
    private Path folder;

    static List<CommandLines> everything() throws IOException {
        List<CommandLines> all = new ArrayList<>();
        for (Path document : CommandLines.documents()) {
            all.addAll(CommandLines.of(document));
        }
        all.addAll(CommandLines.of(Cli.whole(Worlds.any())));
        return List.copyOf(all.stream()
                .collect(Collectors.toMap(CommandLines::typed, block -> block, (one, same) -> one, LinkedHashMap::new))
                .values());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void works(CommandLines block) throws IOException {
        Run run = new Run(folder);
        DemoFolder demo = new DemoFolder(run);
        for (String line : block.lines()) {
            for (ShellLine command : ShellLine.of(line)) {
                if (command.program().equals("cd")) {
                    run = new Run(run.folder.resolve(command.arguments().get(0)));
                    assertThat(run.folder).isDirectory();
                } else if (!NOT_RUN.containsKey(command.program()) && !NOT_RUN.containsKey(start(command))) {
                    assertThat(command.program()).as(line).isEqualTo("cv");
                    demo.prepare(command);
                    works(run, command, line);
                }
            }
        }
    }

    private static String start(ShellLine command) {
        return command.program() + " "
                + command.arguments().stream().findFirst().orElse("");
    }

    private static void works(Run run, ShellLine command, String line) throws IOException {
        run.in = command.input().isPresent()
                ? Files.newInputStream(run.folder.resolve(command.input().get()))
                : new ByteArrayInputStream("y\n".getBytes(StandardCharsets.UTF_8));
        int code = run.cv(command.arguments().toArray(String[]::new));
        assertThat(code).as(line + "\n" + run.err()).isZero();
        for (String option : List.of("--pdf", "--text", "--markdown", "--preview", "-d", "--json")) {
            if (command.value(option).filter(value -> !value.startsWith("-")).isPresent()) {
                Path written = run.folder.resolve(command.value(option).get());
                assertThat(written).as(line).exists();
                assertThat(Files.size(written)).as(line).isPositive();
            }
        }
        if (command.output().isPresent()) {
            assertThat(run.bytes()).as(line).isNotEmpty();
        }
    }

    @Test
    void everyCommandHasExamples() {
        Cli.whole(Worlds.any())
                .getSubcommands()
                .forEach((name, command) -> assertThat(
                                HelpFooter.of(command.getCommandSpec()).commands())
                        .as(name)
                        .anyMatch(line -> line.startsWith("cv " + name)));
    }

    @Test
    void readsLinesAsAShellDoes() {
        List<ShellLine> line = ShellLine.of("cv new me && cd me # go\n");
        assertThat(line).hasSize(2);
        assertThat(line.get(1).words()).containsExactly("cd", "me");
        ShellLine quoted = ShellLine.of("cv build --name '{lang}/{name}.pdf' < in.txt > out.txt")
                .get(0);
        assertThat(quoted.words()).containsExactly("cv", "build", "--name", "{lang}/{name}.pdf");
        assertThat(quoted.input()).contains("in.txt");
        assertThat(quoted.output()).contains("out.txt");
        assertThat(ShellLine.of("./cv man | man -l -").get(0).words()).containsExactly("./cv", "man");
    }
}

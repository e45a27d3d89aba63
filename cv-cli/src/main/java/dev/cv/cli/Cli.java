package dev.cv.cli;

import dev.cv.cli.Main.World;
import dev.cv.render.ResumeRenderer;
import dev.cv.theme.PageSize;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** All commands, and what picocli is to do with them. */
final class Cli {

    private static final String BUILD = "build";
    private static final String THEMES = "themes";

    private Cli() {}

    /** A command that can say what went wrong. */
    interface Reporting {

        Report report();
    }

    static int run(World world, String... arguments) {
        List<String> words = List.of(arguments);
        boolean renders = words.stream()
                .anyMatch(word -> word.startsWith("--pdf") || word.startsWith("--preview") || word.equals(BUILD));
        Supplier<ResumeRenderer> renderer = renders ? new HeadStart() : ResumeRenderer::new;
        PrintWriter err = new PrintWriter(world.err(), true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(world.out(), true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new RenderCommand(world, renderer));
        // Each costs time where it is not wanted.
        boolean help = words.contains("--help") || words.contains("-h");
        if (words.contains(BUILD) || help) {
            line.addSubcommand(BUILD, new BuildCommand(world, renderer));
        }
        if (words.indexOf(THEMES) == 0 || help) {
            CommandLine themes = new CommandLine(new ThemesCommand(world, renderer));
            line.addSubcommand(THEMES, themes.addSubcommand("new", new NewThemeCommand(world)));
        }
        return line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .registerConverter(PageSize.class, PageOptions::size)
                .registerConverter(DiagnosticFormat.class, new WordConverter<>(DiagnosticFormat.class))
                .registerConverter(OutputForm.class, new WordConverter<>(OutputForm.class))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(
                        (exception, given) -> report(exception.getCommandLine()).usage(exception.getMessage()))
                .setExecutionExceptionHandler(
                        (exception, failed, parsed) -> report(failed).bug(exception))
                .execute(arguments);
    }

    private static Report report(CommandLine line) {
        return ((Reporting) line.getCommand()).report();
    }
}

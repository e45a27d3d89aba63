package dev.cv.cli;

import dev.cv.cli.Main.World;
import dev.cv.render.ResumeRenderer;
import dev.cv.theme.PageSize;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** All commands, and what picocli is to do with them. */
final class Cli {

    /** The commands beside the main one, each made where it is called. */
    private static final Map<String, BiFunction<World, Supplier<ResumeRenderer>, CommandLine>> COMMANDS = commands();

    /** Commands and options of which each sets a page. */
    private static final Set<String> RENDERING = Set.of("build", "check", "--pdf", "--preview");

    private Cli() {}

    /** A command that can say what went wrong. */
    interface Reporting {

        Report report();
    }

    static int run(World world, String... arguments) {
        List<String> words = List.of(arguments);
        boolean renders = words.stream().anyMatch(word -> RENDERING.contains(word.replaceFirst("=.*", "")));
        Supplier<ResumeRenderer> renderer = renders ? new HeadStart() : ResumeRenderer::new;
        PrintWriter err = new PrintWriter(world.err(), true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(world.out(), true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new RenderCommand(world, renderer));
        // Each costs time where it is not wanted, and a folder may have its name.
        boolean help = words.contains("--help") || words.contains("-h");
        COMMANDS.forEach((name, command) -> {
            if (words.indexOf(name) == 0 || help) {
                line.addSubcommand(name, command.apply(world, renderer));
            }
        });
        return line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .registerConverter(PageSize.class, PageOptions::size)
                .registerConverter(DiagnosticFormat.class, new WordConverter<>(DiagnosticFormat.class))
                .registerConverter(AtsOptions.Level.class, new WordConverter<>(AtsOptions.Level.class))
                .registerConverter(ReadingOrder.class, new WordConverter<>(ReadingOrder.class))
                .registerConverter(OutputForm.class, new WordConverter<>(OutputForm.class))
                .registerConverter(SourceMode.class, new WordConverter<>(SourceMode.class))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(
                        (exception, given) -> report(exception.getCommandLine()).usage(exception.getMessage()))
                .setExecutionExceptionHandler(
                        (exception, failed, parsed) -> report(failed).bug(exception))
                .execute(arguments);
    }

    private static Map<String, BiFunction<World, Supplier<ResumeRenderer>, CommandLine>> commands() {
        Map<String, BiFunction<World, Supplier<ResumeRenderer>, CommandLine>> commands = new LinkedHashMap<>();
        commands.put("build", (world, renderer) -> new CommandLine(new BuildCommand(world, renderer)));
        commands.put("check", (world, renderer) -> new CommandLine(new CheckCommand(world, renderer)));
        commands.put("read", (world, renderer) -> new CommandLine(new ReadCommand(world)));
        commands.put(
                "themes",
                (world, renderer) -> new CommandLine(new ThemesCommand(world, renderer))
                        .addSubcommand("new", new NewThemeCommand(world)));
        commands.put("unpack", (world, renderer) -> new CommandLine(new UnpackCommand(world)));
        commands.put("which", (world, renderer) -> new CommandLine(new WhichCommand(world)));
        return commands;
    }

    private static Report report(CommandLine line) {
        return ((Reporting) line.getCommand()).report();
    }
}

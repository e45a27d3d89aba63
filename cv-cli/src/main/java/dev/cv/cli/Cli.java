package dev.cv.cli;

import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.OutputForms;
import dev.cv.cli.build.ReadBack;
import dev.cv.cli.build.SourceMode;
import dev.cv.cli.options.FormatWords;
import dev.cv.cli.options.PageOptions;
import dev.cv.cli.options.ReadingOrder;
import dev.cv.cli.options.Report;
import dev.cv.cli.options.WordConverter;
import dev.cv.cli.print.DiagnosticFormat;
import dev.cv.cli.world.World;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Dialect;
import dev.cv.theme.PageSize;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
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

    /** Commands and options of which each sets a page, beside those of forms. */
    private static final Set<String> RENDERING = Set.of("build", "check", "match", "--preview");

    /** Commands that tell of all others. */
    private static final Set<String> OF_ALL = Set.of("help", "man", "completion");

    private Cli() {}

    /** What the commands are called. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return COMMANDS.keySet().iterator();
        }
    }

    static int run(World world) {
        List<String> words = world.arguments();
        boolean renders =
                words.stream().map(word -> word.replaceFirst("=.*", "")).anyMatch(Cli::renders);
        return run(world, renders ? new HeadStart(!words.contains("--ats=off")) : ResumeRenderer::new);
    }

    /** Runs it with a renderer that others may have used. */
    static int run(World world, Supplier<ResumeRenderer> renderer) {
        List<String> words = world.arguments();
        PrintWriter err = new PrintWriter(world.err(), true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(world.out(), true, StandardCharsets.UTF_8);
        CommandLine line = RenderCommand.line(world, renderer);
        // Each costs time where it is not wanted, and a folder may have its name.
        boolean all = words.contains("--help")
                || words.contains("-h")
                || words.stream().limit(1).anyMatch(OF_ALL::contains);
        COMMANDS.forEach((name, command) -> {
            if (words.indexOf(name) == 0 || all) {
                line.addSubcommand(name, command.apply(world, renderer));
            }
        });
        return settled(line)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(
                        (exception, given) -> report(exception.getCommandLine()).usage(exception.getMessage()))
                .setExecutionExceptionHandler(
                        (exception, failed, parsed) -> report(failed).bug(exception))
                .execute(words.toArray(String[]::new));
    }

    private static boolean renders(String word) {
        return RENDERING.contains(word)
                || OutputForms.ALL.stream()
                        .anyMatch(form -> form.isSet() && form.option().equals(word));
    }

    /** The command with all that it can do, for whoever wants to know its options. */
    static CommandLine whole(World world) {
        CommandLine line = RenderCommand.line(world, ResumeRenderer::new);
        COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(world, ResumeRenderer::new)));
        return settled(line);
    }

    private static CommandLine settled(CommandLine line) {
        return line.setResourceBundle(new FormatWords())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .registerConverter(PageSize.class, PageOptions::size)
                .registerConverter(DiagnosticFormat.class, WordConverter.of(DiagnosticFormat.class))
                .registerConverter(ReadBack.class, WordConverter.of(ReadBack.class))
                .registerConverter(ReadingOrder.class, WordConverter.of(ReadingOrder.class))
                .registerConverter(SourceMode.class, WordConverter.of(SourceMode.class))
                .registerConverter(Dialect.class, WordConverter.of(Dialect.class))
                .registerConverter(OutputForm.class, new WordConverter<>(OutputForms.ALL))
                .registerConverter(CompletionCommand.Shell.class, WordConverter.of(CompletionCommand.Shell.class));
    }

    private static Map<String, BiFunction<World, Supplier<ResumeRenderer>, CommandLine>> commands() {
        Map<String, BiFunction<World, Supplier<ResumeRenderer>, CommandLine>> commands = new LinkedHashMap<>();
        commands.put("new", (world, renderer) -> new CommandLine(new NewCommand(world)));
        commands.put("build", (world, renderer) -> new CommandLine(new BuildCommand(world, renderer)));
        commands.put("check", (world, renderer) -> new CommandLine(new CheckCommand(world, renderer)));
        commands.put("facts", (world, renderer) -> new CommandLine(new FactsCommand(world)));
        commands.put("read", (world, renderer) -> new CommandLine(new ReadCommand(world)));
        commands.put(
                "themes",
                (world, renderer) -> new CommandLine(new ThemesCommand(world, renderer))
                        .addSubcommand("options", new ThemeOptionsCommand(world))
                        .addSubcommand("new", new NewThemeCommand(world)));
        commands.put("unpack", (world, renderer) -> new CommandLine(new UnpackCommand(world)));
        commands.put("which", (world, renderer) -> new CommandLine(new WhichCommand(world)));
        commands.put("match", (world, renderer) -> new CommandLine(new MatchCommand(world, renderer)));
        commands.put("serve", (world, renderer) -> new CommandLine(new ServeCommand(world)));
        commands.put("doctor", (world, renderer) -> new CommandLine(new DoctorCommand(world)));
        commands.put("completion", (world, renderer) -> new CommandLine(new CompletionCommand(world)));
        commands.put("man", (world, renderer) -> new CommandLine(new ManCommand(world)));
        commands.put("help", (world, renderer) -> help());
        return commands;
    }

    /** picocli's own, in our words. */
    private static CommandLine help() {
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec()
                .usageMessage()
                .header(new String[0])
                .description("Shows the help of cv, or of one of its commands.")
                .footer("", "Examples:", "  cv help build       as cv build --help");
        return help;
    }

    private static Report report(CommandLine line) {
        CommandLine at = line;
        while (!(at.getCommand() instanceof CliCommand)) {
            at = at.getParent(); // picocli's own help
        }
        return ((CliCommand) at.getCommand()).report();
    }
}

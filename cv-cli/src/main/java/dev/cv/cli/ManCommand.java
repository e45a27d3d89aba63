package dev.cv.cli;

import dev.cv.cli.help.ManPage;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.PageOptions;
import dev.cv.cli.print.Version;
import dev.cv.cli.world.World;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cv man [COMMAND]}: the manual as pages that {@code man} shows. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints a manual page, of cv itself or of one of its commands.",
        footer = {
            "",
            "Examples:",
            "  cv man | man -l -                              reads it",
            "  cv man build | man -l -                        of a command",
            "  cv man > ~/.local/share/man/man1/cv.1          keeps it for: man cv"
        })
final class ManCommand extends CliCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND",
            completionCandidates = Cli.Names.class,
            description = "The command, as in build or themes new (default: cv itself).")
    private List<String> words = List.of();

    ManCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String word : words) {
            CommandLine inner = command.getSubcommands().get(word);
            if (inner == null) {
                return report().usage("there is no command " + String.join(" ", words) + ": "
                        + command.getCommandSpec().qualifiedName() + " has "
                        + String.join(", ", command.getSubcommands().keySet()));
            }
            command = inner;
        }
        String date = PageOptions.sourceDate(report()).map(LocalDate::toString).orElse(Version.DATE);
        spec.commandLine()
                .getOut()
                .print(new ManPage(command.getCommandSpec(), new Version().getVersion()[0], date).roff());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}

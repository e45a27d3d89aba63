package dev.cv.cli;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.LookOptions;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.world.World;
import dev.cv.source.SourceTree;
import dev.cv.theme.ThemeReader;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cv themes new DIR --from classic}: a theme of one's own, to begin with the same as another. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a theme to a folder, to be changed there; files that are there already stay as they are.")
final class NewThemeCommand extends CliCommand {

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the theme; made where it is missing.")
    private String directory;

    @Option(
            names = "--from",
            paramLabel = "NAME",
            completionCandidates = LookOptions.ThemeNames.class,
            defaultValue = Themes.STANDARD,
            description = "The theme to begin with (default: ${DEFAULT-VALUE}).")
    private String from;

    @Mixin
    ReportOptions.Verbose reporting;

    NewThemeCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() throws IOException {
        if (!Themes.NAMES.contains(from)) {
            return report().usage("there is no theme " + from + ": the themes are " + String.join(", ", Themes.NAMES));
        }
        SourceTree theme = Themes.files(from);
        Path folder = world.folder().resolve(directory);
        List<String> files = List.of(ThemeReader.OPTIONS, ThemeReader.CSS);
        for (String file : files) {
            if (Files.exists(folder.resolve(file))) {
                return report().usage(Path.of(directory, file) + " is there already: name another folder");
            }
        }
        for (String file : files) {
            String shown = Path.of(directory, file).toString();
            if (!report().write(shown, theme.read(file).orElseThrow())) {
                return ExitCode.CONTENT_HAS_ERRORS;
            }
            report().say("wrote " + shown);
        }
        report().say("change them, then: cv --pdf out.pdf --theme " + directory);
        return ExitCode.DONE;
    }
}

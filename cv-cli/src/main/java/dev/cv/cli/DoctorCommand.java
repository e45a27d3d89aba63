package dev.cv.cli;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.print.JsonLine;
import dev.cv.cli.print.Spinner;
import dev.cv.cli.print.Version;
import dev.cv.cli.world.Check;
import dev.cv.cli.world.Screen;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cv doctor}: whether this machine has what cv needs, and how to mend what it hasn't. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Looks whether this machine has all that cv needs, and tells how to mend what is missing.",
        footer = {
            "",
            "Examples:",
            "  cv doctor              Java, memory, fonts, what is optional",
            "  cv doctor me/          the fonts of a content folder, too",
            "",
            "It ends with 1 where something is broken, and with 0 where only something optional is missing."
        })
final class DoctorCommand extends CliCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "CONTENT",
            description = "A content folder whose fonts to try (default: content).")
    private @Nullable String content;

    @Option(names = "--json", description = "Print a line of JSON for each thing.")
    private boolean json;

    DoctorCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() throws IOException {
        List<Check> checks = new ArrayList<>(new MachineChecks(world.machine().get(), world.screen()).all());
        try (Spinner spinner = Spinner.of(world, /* quiet= */ false)) {
            spinner.accept("trying the engine");
            checks.addAll(EngineChecks.all(world.nanos()));
        }
        Path typed = Path.of(content == null ? "content" : content);
        Path folder = world.folder().resolve(typed);
        if (content != null && !Files.isDirectory(folder)) {
            return report().usage(content + " is no folder");
        }
        if (Files.isDirectory(folder.resolve("fonts"))) {
            checks.add(EngineChecks.fontsOf(ContentPlace.of(folder, typed).tree()));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            checks.forEach(check -> out.println(line(check)));
        } else {
            out.println(new Version().getVersion()[0]);
            print(checks, out);
        }
        return checks.stream().anyMatch(check -> check.state() == Check.State.BROKEN)
                ? ExitCode.CONTENT_HAS_ERRORS
                : ExitCode.DONE;
    }

    private void print(List<Check> checks, PrintWriter out) {
        Screen screen = world.screen();
        int width = checks.stream()
                .mapToInt(check -> check.subject().length())
                .max()
                .orElse(0);
        for (Check check : checks) {
            out.println(screen.of(check.state()) + " " + check.subject()
                    + " ".repeat(width - check.subject().length() + 2) + check.finding());
            if (!check.remedy().isEmpty()) {
                out.println(" ".repeat(width + 4) + screen.arrow() + " " + check.remedy());
            }
        }
    }

    private static String line(Check check) {
        return "{\"state\":" + JsonLine.quoted(check.state().toString().toLowerCase(Locale.ROOT))
                + ",\"subject\":" + JsonLine.quoted(check.subject())
                + ",\"finding\":" + JsonLine.quoted(check.finding())
                + (check.remedy().isEmpty() ? "" : ",\"remedy\":" + JsonLine.quoted(check.remedy())) + "}";
    }
}

package dev.cv.cli;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.serve.Residence;
import dev.cv.cli.world.World;
import dev.cv.launch.JarFacts;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cv serve}: a process that stays, and does the work of later commands in a fraction of their time. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Keeps a process ready that does the work of later commands, which then take a fraction of the time."
                        + " They use it by themselves where it runs, and do without where it doesn't.",
        footer = {
            "",
            "Examples:",
            "  cv serve --start               in the background, until it has had nothing to do for 30 minutes",
            "  cv serve --start --idle 8h     for a day's work",
            "  cv serve --status              whether it runs",
            "  cv serve --stop                end it",
            "  cv serve                       in the foreground, until Ctrl-C",
            "",
            "Only this user can reach it. CV_SERVE=0 cv ... does without it."
        })
final class ServeCommand extends CliCommand {

    /** From then on a run takes little less. */
    private static final int REHEARSALS = 3;

    private static final Pattern TIME = Pattern.compile("(\\d{1,4})([smh])");

    @Option(names = "--start", description = "Start it in the background, and return when it is ready.")
    private boolean start;

    @Option(names = "--stop", description = "End it, once it has done what it is at.")
    private boolean stop;

    @Option(names = "--status", description = "Tell whether it runs: exit code 0 if so, else 1.")
    private boolean status;

    @Option(
            names = "--idle",
            paramLabel = "TIME",
            defaultValue = "30m",
            description = "After how long without work it ends: 90s, 30m, 8h (default: ${DEFAULT-VALUE}).")
    private String idle;

    ServeCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() throws IOException {
        @Nullable JarFacts jar = JarFacts.ofThisProcess();
        if (jar == null) {
            return report().usage("cv serve needs the jar: build it, and run that");
        } else if ((start ? 1 : 0) + (stop ? 1 : 0) + (status ? 1 : 0) > 1) {
            return report().usage("name one of --start, --stop and --status");
        }
        Residence residence = new Residence(jar, world.environment());
        if (stop) {
            report().say(residence.stop() ? "the resident process ends" : "there was no resident process");
            return ExitCode.DONE;
        } else if (status) {
            Optional<String> told = residence.status();
            report().say(told.orElse("there is no resident process"));
            return told.isPresent() ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS;
        }
        Duration time = idle();
        if (start) {
            Optional<String> told = residence.start(idle);
            report().say(told.orElse("no resident process can be started here: cv serve, without --start, tells why"));
            return told.isPresent() ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS;
        }
        return serve(residence, time);
    }

    private int serve(Residence residence, Duration time) throws IOException {
        SharedRenderer renderer = new SharedRenderer();
        try {
            if (residence.serve(
                    world, time, asked -> Cli.run(asked, renderer), command -> Rehearsal.run(REHEARSALS, command))) {
                return ExitCode.DONE;
            }
        } catch (IOException e) {
            report().say("nothing can be served: " + e.getMessage());
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        report().say("there is a resident process already");
        return ExitCode.DONE;
    }

    private Duration idle() {
        Matcher matcher = TIME.matcher(idle);
        if (!matcher.matches()) {
            throw wrong("--idle takes a time, as in --idle 90s, --idle 30m or --idle 8h");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}

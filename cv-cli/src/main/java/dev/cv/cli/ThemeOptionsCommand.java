package dev.cv.cli;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.LookOptions;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.print.TextTable;
import dev.cv.cli.world.World;
import dev.cv.theme.Look;
import dev.cv.theme.Theme;
import dev.cv.theme.ThemeOption;
import dev.cv.theme.Themes;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cv themes options modern}: what may be chosen in a theme, and what it does. */
@Command(
        name = "options",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Explains the options of a theme, each with its default and what it takes.",
        footer = {
            "",
            "Examples:",
            "  cv themes options classic               those of the classic theme",
            "  cv --pdf out.pdf --set accent=#00578a --set dates=MM/YYYY me/"
        })
final class ThemeOptionsCommand extends CliCommand {

    /** The default of an option that is as another, if not chosen. */
    private static final Pattern AS_ANOTHER = Pattern.compile("var\\(--([\\w-]+)\\)");

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            arity = "0..1",
            completionCandidates = LookOptions.ThemeNames.class,
            defaultValue = Themes.STANDARD,
            description = "The theme (default: ${DEFAULT-VALUE}).")
    private String name;

    @Mixin
    ReportOptions.Verbose reporting;

    ThemeOptionsCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() {
        Optional<Theme> theme = Themes.named(name);
        if (theme.isEmpty()) {
            return report().usage("there is no theme " + name + ": the themes are " + String.join(", ", Themes.NAMES));
        }
        Look look = Look.of(theme.get());
        TextTable table = new TextTable("option", "default", "takes", "is");
        theme.get()
                .options()
                .forEach(option -> table.add(option.name(), standard(option, look), takes(option), option.doc()));
        PrintWriter out = spec.commandLine().getOut();
        table.lines(world.screen().columns()).forEach(out::println);
        return ExitCode.DONE;
    }

    private static String standard(ThemeOption option, Look look) {
        Matcher as = AS_ANOTHER.matcher(option.standard());
        return as.matches() ? "as " + as.group(1) : look.value(option.name()).orElse("");
    }

    private static String takes(ThemeOption option) {
        return switch (option.type()) {
            case COLOUR -> "#rrggbb";
            case FLAG -> "true, false";
            case FONT -> "a font";
            case TEXT ->
                option.choices().isEmpty() ? "text" : "text with {" + String.join("}, {", option.choices()) + "}";
            case CHOICE -> String.join(", ", option.choices());
            case LENGTH, NUMBER ->
                option.least().isPresent() && option.most().isPresent()
                        ? option.least().get() + " to " + option.most().get()
                        : "a number";
        };
    }
}

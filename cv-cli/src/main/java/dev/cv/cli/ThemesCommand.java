package dev.cv.cli;

import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.options.ContentOptions;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.PageOptions;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.print.WrappedText;
import dev.cv.cli.world.World;
import dev.cv.render.ResumeRenderer;
import dev.cv.theme.FontFamilies;
import dev.cv.theme.Theme;
import dev.cv.theme.ThemeOption;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cv themes}: which themes there are and what may be chosen in each. */
@Command(
        name = "themes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists the themes, explains their options, shows them with your own content, starts one of your own.",
        footer = {
            "",
            "Examples:",
            "  cv themes                               all of them",
            "  cv themes options modern                what may be chosen in one, and what each option does",
            "  cv themes --preview out me/             me/ in each: out/classic.pdf and so on, and out/themes.png",
            "  cv themes new mine --from classic       mine/theme.yml and mine/theme.css, to be changed",
            "  cv --pdf out.pdf --theme mine me/       set in it"
        })
final class ThemesCommand extends CliCommand {

    private final Supplier<ResumeRenderer> renderer;

    @Option(names = "--names", description = "Print the names and nothing else.")
    private boolean names;

    @Option(
            names = "--preview",
            paramLabel = "DIR",
            description = "Set the content in every theme, as DIR/<theme>.pdf, and all first pages as DIR/themes.png.")
    private @Nullable String preview;

    @Mixin
    private ContentOptions content;

    @Mixin
    private PageOptions page;

    @Mixin
    ReportOptions.Verbose reporting;

    ThemesCommand(World world, Supplier<ResumeRenderer> renderer) {
        super(world);
        this.renderer = renderer;
    }

    @Override
    public Integer call() throws IOException {
        if (preview != null) {
            BuildRequest request = BuildRequest.of(content.place(world.folder(), "cv themes --preview " + preview))
                    .reading(content.readOptions())
                    .dated(PageOptions.sourceDate(report()))
                    .within(page.measures());
            return new ThemePreview(report(), renderer).write(request, preview);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (names) {
            Themes.NAMES.forEach(out::println);
        } else {
            Themes.NAMES.forEach(name -> print(Themes.named(name).orElseThrow(), out));
            out.println("The fonts are " + String.join(", ", FontFamilies.names()) + ".");
            out.println("cv themes options NAME explains the options of one.");
        }
        return ExitCode.DONE;
    }

    private static void print(Theme theme, PrintWriter out) {
        out.println(theme.name() + (theme.name().equals(Themes.STANDARD) ? " (the default)" : ""));
        out.println("  " + theme.summary());
        out.println("  Good for " + theme.goodFor() + ".");
        out.println("  Set in " + String.join(", ", theme.families()) + ".");
        List<String> options = theme.options().stream().map(ThemeOption::name).toList();
        WrappedText.of("  Options: ", options).forEach(out::println);
        out.println();
    }
}

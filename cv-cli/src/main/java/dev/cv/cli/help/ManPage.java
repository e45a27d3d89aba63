package dev.cv.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A manual page of a command, in the man(7) macros that groff and mandoc know. picocli's own generator writes AsciiDoc, which
 * takes a second program to become a page; this one is what its model says, and nothing to install.
 *
 * @param version what is documented, as in {@code cv 0.1.0}
 * @param date as in {@code 2026-11-22}; empty where there is none
 */
public record ManPage(CommandSpec command, String version, String date) {

    private static final Map<String, String> EXIT_STATUS = new TreeMap<>(Map.of(
            "0", "Done.",
            "1", "The content has errors (or, with --strict, warnings), or a file can't be written.",
            "2", "The command was given wrongly.",
            "3", "A bug in cv."));

    private static final Map<String, String> ENVIRONMENT = new TreeMap<>(Map.of(
            "CV_FORK", "0: java -jar does all in the Java that was started, without a cache of classes.",
            "CV_SERVE", "0: not by the process that cv serve keeps.",
            "JAVA_HOME", "The Java that the script ./cv starts.",
            "CV_PHASES", "If 1, how long each part of a run took is told on standard error.",
            "NO_COLOR", "If set, no colours on the terminal.",
            "SOURCE_DATE_EPOCH", "The date of a document that says none itself, in seconds since 1970."));

    public String roff() {
        Roff page = new Roff(name().toUpperCase(Locale.ROOT), date, version);
        String description = String.join(" ", command.usageMessage().description());
        page.section("NAME").raw(Roff.escape(name()) + " \\-").text(description.replaceFirst("[.;].*", ""));
        page.section("SYNOPSIS");
        page.raw(synopsis());
        page.section("DESCRIPTION").text(description);
        HelpFooter footer = HelpFooter.of(command);
        footer.notes().stream()
                .filter(note -> !note.startsWith("Exit codes:"))
                .forEach(note -> page.paragraph().text(note));
        page.section("OPTIONS");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            page.item(Roff.italic(parameter.paramLabel()), HelpText.of(parameter));
        }
        command.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> page.item(names(option), HelpText.of(option)));
        if (!command.subcommands().isEmpty()) {
            page.section("COMMANDS");
            command.subcommands()
                    .forEach((name, inner) -> page.item(
                            Roff.bold(name) + arguments(inner.getCommandSpec()),
                            String.join(
                                    " ", inner.getCommandSpec().usageMessage().description())));
        }
        if (!footer.examples().isEmpty()) {
            page.section("EXAMPLES").verbatim(footer.examples());
        }
        page.section("EXIT STATUS");
        EXIT_STATUS.forEach((code, meaning) -> page.item(Roff.bold(code), meaning));
        page.section("ENVIRONMENT");
        ENVIRONMENT.forEach((variable, meaning) -> page.item(Roff.bold(variable), meaning));
        page.section("FILES");
        page.item(Roff.italic("content/"), "The content that is read where none is named.");
        page.section("SEE ALSO");
        page.raw(related().stream()
                .map(name -> ".BR " + Roff.escape(name) + " (1)")
                .collect(Collectors.joining(" ,\n")));
        return page.toString();
    }

    /** The words of the command, joined as pages are named: {@code cv-themes-new}. */
    private String name() {
        return command.qualifiedName("-");
    }

    private String synopsis() {
        String required = command.options().stream()
                .filter(OptionSpec::required)
                .map(option -> Roff.bold(option.shortestName()) + " " + Roff.italic(option.paramLabel()) + " ")
                .collect(Collectors.joining());
        String line = Roff.bold(command.qualifiedName(" ")) + " " + required + "[" + Roff.italic("OPTION") + "]..."
                + arguments(command);
        return command.subcommands().isEmpty()
                ? line
                : line + "\n.br\n" + Roff.bold(command.qualifiedName(" ")) + " " + Roff.italic("COMMAND") + " ["
                        + Roff.italic("OPTION") + "]...";
    }

    private static String arguments(CommandSpec command) {
        return command.positionalParameters().stream()
                .map(parameter -> argument(parameter))
                .collect(Collectors.joining());
    }

    private static String argument(PositionalParamSpec parameter) {
        String label = Roff.italic(parameter.paramLabel()) + (parameter.arity().max() > 1 ? "..." : "");
        return parameter.arity().min() > 0 ? " " + label : " [" + label + "]";
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() > 0 ? " " + Roff.italic(label(option)) : "";
        return List.of(option.names()).stream().map(Roff::bold).collect(Collectors.joining(", ")) + value;
    }

    private static String label(ArgSpec option) {
        return option.paramLabel() + (option.splitRegex().isEmpty() ? "" : "[" + option.splitRegex() + "...]");
    }

    /** The command it belongs to and those within it; of one without any, those beside it. */
    private List<String> related() {
        List<String> names = new ArrayList<>();
        CommandSpec parent = command.parent();
        if (parent != null) {
            names.add(parent.qualifiedName("-"));
        }
        CommandSpec above = command.subcommands().isEmpty() && parent != null ? parent : command;
        for (CommandLine inner : above.subcommands().values()) {
            String name = inner.getCommandSpec().qualifiedName("-");
            if (!name.equals(name()) && !name.equals("cv-help")) {
                names.add(name);
            }
        }
        return names;
    }
}

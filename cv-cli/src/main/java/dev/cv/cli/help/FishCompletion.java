package dev.cv.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The completions of fish, which picocli has none for: a line for each command and option.
 *
 * @param root the command with all its commands
 */
public record FishCompletion(CommandSpec root) {

    /** The labels of values that are files. */
    private static final Pattern FILE = Pattern.compile("FILE|DIR|CONTENT");

    public String script() {
        List<String> paths = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        add(root, "", paths, lines);
        // A command is one only where it is the first word, so the words before the cursor are followed from the start.
        String path = String.format(Locale.ROOT, """
            function __%1$s_command
                set -l path ''
                for word in (commandline -opc)[2..]
                    switch "$path $word"
                        case %2$s
                            set path "$path $word"
                        case '*'
                            break
                    end
                end
                echo $path
            end

            """, root.name(), String.join(" ", paths));
        return "# Completions of " + root.name() + " for fish, as " + root.name() + " completion fish prints them.\n"
                + path + lines;
    }

    private void add(CommandSpec command, String path, List<String> paths, StringBuilder lines) {
        for (Map.Entry<String, CommandLine> inner : command.subcommands().entrySet()) {
            CommandSpec spec = inner.getValue().getCommandSpec();
            String innerPath = path + " " + inner.getKey();
            paths.add(quoted(innerPath));
            line(path, lines)
                    .append(" -f -a ")
                    .append(inner.getKey())
                    .append(" -d ")
                    .append(quoted(brief(firstLine(spec))));
            add(spec, innerPath, paths, lines);
        }
        command.options().stream().filter(option -> !option.hidden()).forEach(option -> add(option, path, lines));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String values = values(parameter);
            if (!values.isEmpty()) {
                line(path, lines).append(" -f -a ").append(quoted(values));
            }
        }
    }

    private void add(OptionSpec option, String path, StringBuilder lines) {
        StringBuilder line = line(path, lines);
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
        }
        if (option.arity().max() > 0) {
            String values = values(option);
            line.append(" -r").append(FILE.matcher(option.paramLabel()).find() ? " -F" : " -f");
            line.append(values.isEmpty() ? "" : " -a " + quoted(values));
        }
        line.append(" -d ").append(quoted(brief(HelpText.of(option))));
    }

    private StringBuilder line(String path, StringBuilder lines) {
        lines.append(lines.length() == 0 ? "" : "\n").append("complete -c ").append(root.name());
        return lines.append(" -n 'test (__")
                .append(root.name())
                .append("_command) = ")
                .append(quoted(path).replace("'", "\""))
                .append("'");
    }

    private static String values(ArgSpec arg) {
        List<String> values = new ArrayList<>();
        if (arg.completionCandidates() != null) {
            arg.completionCandidates().forEach(values::add);
        }
        return String.join(" ", values);
    }

    private static String firstLine(CommandSpec command) {
        String[] lines = command.usageMessage().description();
        return lines.length == 0 ? "" : lines[0];
    }

    /** What fits beside a name: no default and no second thought. */
    private static String brief(String text) {
        return text.replaceFirst(" \\(default.*|[;:].*|\\.$", "");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

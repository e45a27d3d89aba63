package dev.cv.cli;

import dev.cv.cli.help.HelpFooter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * Lines that people are told to type: those that belong together, as a block that changes its folder.
 *
 * @param source where they stand, as in {@code README.md} or {@code cv build --help}
 */
record CommandLines(String source, List<String> lines) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^( *)```(sh|bash|console|)\\n(.*?)^\\1```$");
    private static final Pattern INLINE = Pattern.compile("`((?:\\./)?cv [^`\\n]+)`");
    /** A command or an option by name, as one speaks of it. */
    private static final Pattern NAMED = Pattern.compile("(?:\\./)?cv(?: [a-z]+)?(?: --?[a-z-]+)*");

    private static final Pattern PLACEHOLDER = Pattern.compile(".*\\b[A-Z]{3,}\\b.*|.*(?:…|\\.\\.\\.).*");

    /** The commands of a document: fenced ones, and those within its text that are no patterns of commands. */
    static List<CommandLines> of(Path document) throws IOException {
        String text = Files.readString(document);
        String name = document.normalize().toString();
        List<CommandLines> all = new ArrayList<>();
        for (MatchResult block : FENCED.matcher(text).results().toList()) {
            List<String> lines = block.group(3)
                    .lines()
                    .map(line -> line.strip().replaceFirst("^\\$ ", ""))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty() && lines.get(0).matches("(?:\\./|cv |git |cd |mkdir |curl |java ).*")) {
                all.addAll(apart(name, lines));
            }
        }
        String prose = text.replaceAll("(?ms)^ *```.*?^ *```$", "");
        INLINE.matcher(prose)
                .results()
                .map(found -> found.group(1))
                .filter(line -> !PLACEHOLDER.matcher(line).matches()
                        && !NAMED.matcher(line).matches())
                .forEach(line -> all.add(new CommandLines(name, List.of(line))));
        return all;
    }

    /** The examples in the help of a command and of those within it. */
    static List<CommandLines> of(CommandLine command) {
        List<CommandLines> all = new ArrayList<>();
        String name = command.getCommandSpec().qualifiedName() + " --help";
        HelpFooter.of(command.getCommandSpec())
                .commands()
                .forEach(line -> all.add(new CommandLines(name, List.of(line))));
        command.getSubcommands().values().forEach(inner -> all.addAll(of(inner)));
        return all;
    }

    /** Lines stand for themselves where none of them goes to another folder. */
    private static List<CommandLines> apart(String name, List<String> lines) {
        return lines.stream().anyMatch(line -> line.matches("(?:.* )?cd .*"))
                ? List.of(new CommandLines(name, lines))
                : lines.stream()
                        .map(line -> new CommandLines(name, List.of(line)))
                        .toList();
    }

    static List<Path> documents() {
        Path root = Path.of("..");
        List<Path> documents = new ArrayList<>();
        for (String name : List.of(
                "README.md",
                "FORMAT.md",
                "ARCHITECTURE.md",
                "cv-core/README.md",
                "cv-pdf/README.md",
                "docs/ci/README.md",
                "docs/themes-format-2.md")) {
            documents.add(root.resolve(name));
        }
        return documents;
    }

    /** The same without comments, wherever cv is called from: what need not be run twice. */
    String typed() {
        return lines.stream()
                .map(line -> line.replaceFirst("\\s+#.*", "").replaceFirst("^\\./", ""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return source + ": " + String.join(" ; ", lines);
    }
}

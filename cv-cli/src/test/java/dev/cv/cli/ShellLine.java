package dev.cv.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One command of a line as a shell takes it.
 *
 * @param words the command with its arguments
 * @param input the file behind {@code <}
 * @param output the file behind {@code >}
 */
record ShellLine(List<String> words, Optional<String> input, Optional<String> output) {

    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:(?<op>&&|\\||;|<|>)|(?<comment>#.*)|(?<word>(?:'[^']*'|\"[^\"]*\"|[^\\s'\"|<>;&])+))");

    /** The commands of a line; what stands behind a pipe is another program's and left out. */
    static List<ShellLine> of(String line) {
        List<ShellLine> commands = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Optional<String> input = Optional.empty();
        Optional<String> output = Optional.empty();
        String operator = "";
        boolean piped = false;
        Matcher next = WORD.matcher(line);
        while (next.lookingAt()) {
            if (next.group("op") != null) {
                operator = next.group("op");
                if (operator.equals("&&") || operator.equals(";")) {
                    commands.add(new ShellLine(List.copyOf(words), input, output));
                    words.clear();
                    input = Optional.empty();
                    output = Optional.empty();
                    piped = false;
                }
                piped |= operator.equals("|");
            } else if (next.group("word") != null && !piped) {
                String word = next.group("word").replaceAll("['\"]", "");
                switch (operator) {
                    case "<" -> input = Optional.of(word);
                    case ">" -> output = Optional.of(word);
                    default -> words.add(word);
                }
                operator = "";
            }
            next.region(next.end(), line.length());
        }
        if (!words.isEmpty()) {
            commands.add(new ShellLine(List.copyOf(words), input, output));
        }
        return commands;
    }

    /** The program, as in {@code cv}; {@code ./cv} is the same. */
    String program() {
        return words.get(0).replaceFirst("^(?:\\./|\\.\\./)(?=cv$)", "");
    }

    List<String> arguments() {
        return words.subList(1, words.size());
    }

    /** The value of an option, where it is there. */
    Optional<String> value(String option) {
        int at = words.indexOf(option);
        return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}

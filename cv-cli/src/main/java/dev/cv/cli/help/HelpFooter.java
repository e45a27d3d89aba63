package dev.cv.cli.help;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What stands below the options in a command's help.
 *
 * @param examples the lines under {@code Examples:}, as they are indented
 * @param notes the other paragraphs
 */
public record HelpFooter(List<String> examples, List<String> notes) {

    private static final String EXAMPLES = "Examples:";

    public static HelpFooter of(CommandSpec command) {
        List<String> examples = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean inExamples = false;
        boolean inNote = false;
        for (String line : command.usageMessage().footer()) {
            if (line.equals(EXAMPLES) || line.isBlank()) {
                inExamples = line.equals(EXAMPLES) || (inExamples && examples.isEmpty());
                inNote = false;
            } else if (inExamples) {
                examples.add(line);
            } else if (inNote) {
                notes.set(notes.size() - 1, notes.get(notes.size() - 1) + "\n" + line);
            } else {
                notes.add(line);
                inNote = true;
            }
        }
        return new HelpFooter(List.copyOf(examples), List.copyOf(notes));
    }

    /** The commands of the examples, without what is said of each: two spaces part them. */
    public List<String> commands() {
        return examples.stream()
                .map(line -> line.strip().replaceFirst("\\s{2,}.*", ""))
                .toList();
    }
}

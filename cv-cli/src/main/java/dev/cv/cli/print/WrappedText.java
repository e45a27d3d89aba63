package dev.cv.cli.print;

import java.util.ArrayList;
import java.util.List;

/** Words in lines, with commas between. */
public final class WrappedText {

    private static final int WIDTH = 100;

    private WrappedText() {}

    /** The lines; those behind the first are indented as far as its first word. Without words, a dash. */
    public static List<String> of(String start, List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i < words.size() - 1 ? "," : "");
            if (line.length() > start.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(start.length()));
            }
            line.append(line.length() > start.length() ? " " : "").append(word);
        }
        lines.add(words.isEmpty() ? start + "-" : line.toString());
        return lines;
    }
}

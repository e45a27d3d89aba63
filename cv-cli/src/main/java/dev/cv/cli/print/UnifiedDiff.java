package dev.cv.cli.print;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.cv.source.SourceFile;
import java.util.List;

/** What changes in a file, as {@code diff -u} shows it. */
public final class UnifiedDiff {

    private static final int CONTEXT = 2;
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String CYAN = "\u001B[36m";
    private static final String RESET = "\u001B[0m";

    private UnifiedDiff() {}

    public static List<String> of(SourceFile file, String text, boolean colour) {
        List<String> before = lines(file.text());
        List<String> after = lines(text);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                file.shownAs(), file.shownAs(), before, DiffUtils.diff(before, after), CONTEXT);
        return colour ? diff.stream().map(UnifiedDiff::coloured).toList() : diff;
    }

    /** The lines; a CR before the end of one is not shown. */
    private static List<String> lines(String text) {
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return List.of(whole.split("\r?\n|\r", -1));
    }

    private static String coloured(String line) {
        if (line.startsWith("---") || line.startsWith("+++")) {
            return BOLD + line + RESET;
        } else if (line.startsWith("@@")) {
            return CYAN + line + RESET;
        } else if (line.startsWith("-")) {
            return RED + line + RESET;
        }
        return line.startsWith("+") ? GREEN + line + RESET : line;
    }
}

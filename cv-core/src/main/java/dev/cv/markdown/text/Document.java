package dev.cv.markdown.text;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.Problem;
import dev.cv.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of a file while it is read: what it defines, wherever it does, and where its problems go. */
public final class Document {

    /** Where a link definition leads. */
    public record LinkTarget(String address, String title, boolean titled, Node boundary) {}

    /** What a short form stands for. */
    public record Expansion(String text, Node boundary) {}

    /** A note and the boundary that holds its attribute list. */
    public record Note(Node content, Node boundary) {}

    public final SourceFile file;
    final Diagnostics diagnostics;
    public final Effort effort;
    /** Where Liquid begins that somebody else obeys. */
    public final Set<Integer> obeyed;

    /** Whether what kramdown would read otherwise is read as it is surely meant. */
    public final boolean lenient;

    public final Map<String, AttributeList> attributeLists = new LinkedHashMap<>();
    public final Map<String, LinkTarget> links = new LinkedHashMap<>();
    public final Map<String, Note> notes = new LinkedHashMap<>();
    public final Map<String, Expansion> abbreviations = new LinkedHashMap<>();
    public final Options options = new Options();

    public Document(SourceFile file, Diagnostics diagnostics, Effort effort, Set<Integer> obeyed, boolean lenient) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.effort = effort;
        this.obeyed = Set.copyOf(obeyed);
        this.lenient = lenient;
    }

    public void report(Problem problem, int offset, Object... details) {
        diagnostics.report(problem, at(offset), details);
    }

    public Position at(int offset) {
        return file.at(offset);
    }

    /** What kramdown calls a link: case and the width of white space don't count. */
    public static String linkId(String id) {
        return id.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package dev.cv.markdown;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.Problem;
import dev.cv.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of a file while it is read: what it defines, wherever it does, and where its problems go. */
final class Document {

    /** Where a link definition leads. */
    record LinkTarget(String address, String title, boolean titled, Node boundary) {}

    /** What a short form stands for. */
    record Expansion(String text, Node boundary) {}

    /** A note and the boundary that holds its attribute list. */
    record Note(Node content, Node boundary) {}

    final SourceFile file;
    final Diagnostics diagnostics;
    final Effort effort;
    /** Where Liquid begins that somebody else obeys. */
    final Set<Integer> obeyed;

    final Map<String, AttributeList> attributeLists = new LinkedHashMap<>();
    final Map<String, LinkTarget> links = new LinkedHashMap<>();
    final Map<String, Note> notes = new LinkedHashMap<>();
    final Map<String, Expansion> abbreviations = new LinkedHashMap<>();
    final Options options = new Options();

    Document(SourceFile file, Diagnostics diagnostics, Effort effort, Set<Integer> obeyed) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.effort = effort;
        this.obeyed = Set.copyOf(obeyed);
    }

    void report(Problem problem, int offset, Object... details) {
        diagnostics.report(problem, at(offset), details);
    }

    Position at(int offset) {
        return file.at(offset);
    }

    /** What kramdown calls a link: case and the width of white space don't count. */
    static String linkId(String id) {
        return id.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

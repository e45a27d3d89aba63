package dev.cv.markdown;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MarkdownProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that are surely meant as something that kramdown doesn't read them as: bullets of a word processor, headings without
 * a space behind their marks, attribute lists without their colon.
 */
public final class LineSlips {

    /**
     * A place where characters are missing or others.
     *
     * @param start the first character that is meant otherwise
     * @param end behind the last one
     * @param meant what is meant there
     * @param detail what the problem is about
     */
    public record Slip(MarkdownProblem problem, int start, int end, String meant, String detail) {}

    /** Signs of word processors, Word's own among them; an o is one before a tab. */
    private static final Pattern SIGN =
            Pattern.compile("^([ \\t]*)([" + LineStarts.PASTED_BULLETS + "]|o(?=\\t))[ \\t\u00A0]*(?=\\S)");

    /** A dash with a space, a star or a hyphen without one: bullets where several lines begin so. */
    private static final Pattern SIGN_OF_SEVERAL = Pattern.compile("^([ \\t]*)([" + LineStarts.PASTED_DASHES
            + "](?=[ \\t\u00A0])|\\*(?=\\p{L}[^*]*$)|-(?=\\p{L}[^-]*$))[ \\t\u00A0]*(?=\\S)");

    private static final Pattern HEADING = Pattern.compile("^(#{2,6})(?=[^#\\s])(?:.*[^#\\s](#*)\\s*)?$");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("^ {0,3}\\{(?=\\s*[.#][\\w-]+(?:\\s+[.#][\\w-]+)*\\s*}\\s*$)");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,})");
    private static final Pattern CODE = Pattern.compile("^(?: {4}|\\t)");

    private final List<Slip> slips = new ArrayList<>();
    private final List<Slip> ofSeveral = new ArrayList<>();
    /** The sign of the items of the outermost level; empty where no list is open. */
    private String outerSign = "";

    private boolean afterBlank = true;
    private boolean inHtml;
    private boolean inFence;

    private LineSlips() {}

    /** Those of a text, in its order. */
    public static List<Slip> in(String text) {
        LineSlips found = new LineSlips();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            found.look(text.substring(start, end), start);
            start = end + 1;
        }
        if (found.ofSeveral.size() > 1) {
            found.slips.addAll(found.ofSeveral);
            found.slips.sort(Comparator.comparingInt(Slip::start));
        }
        return found.slips;
    }

    private void look(String line, int at) {
        if (FENCE.matcher(line).find()) {
            inFence = !inFence;
        } else if (line.isBlank()) {
            inHtml = false;
        } else if (!inFence) {
            inHtml |= afterBlank && line.startsWith("<");
            boolean code = outerSign.isEmpty() && CODE.matcher(line).find();
            if (!inHtml && !code && !bullet(line, at)) {
                outerSign = afterBlank && !CODE.matcher(line).find() ? "" : outerSign;
                heading(line, at);
                attributes(line, at);
            }
        }
        afterBlank = line.isBlank();
    }

    private boolean bullet(String line, int at) {
        Matcher sign = SIGN.matcher(line);
        Matcher other = SIGN_OF_SEVERAL.matcher(line);
        boolean certain = sign.find();
        if (!certain && !other.find()) {
            return false;
        }
        Matcher found = certain ? sign : other;
        String mark = found.group(2);
        // A second sign at the same margin is one of an inner list.
        boolean inner = certain && found.group(1).isEmpty() && !outerSign.isEmpty() && !outerSign.equals(mark);
        outerSign = outerSign.isEmpty() ? mark : outerSign;
        (certain ? slips : ofSeveral)
                .add(new Slip(
                        MarkdownProblem.PASTED_BULLET,
                        at + found.start(2),
                        at + found.end(),
                        inner ? "  - " : "- ",
                        mark));
        return true;
    }

    private void heading(String line, int at) {
        Matcher heading = HEADING.matcher(line);
        if (heading.find()) {
            int end = heading.end(1);
            slips.add(new Slip(MarkdownProblem.HEADING_WITHOUT_SPACE, at + end, at + end, " ", heading.group(1)));
            if (heading.group(1).equals(heading.group(2))) {
                int closing = heading.start(2);
                slips.add(new Slip(
                        MarkdownProblem.HEADING_WITHOUT_SPACE, at + closing, at + closing, " ", heading.group(1)));
            }
        }
    }

    private void attributes(String line, int at) {
        Matcher brace = ATTRIBUTES.matcher(line);
        if (brace.find()) {
            int end = at + brace.end();
            slips.add(new Slip(MarkdownProblem.ATTRIBUTES_WITHOUT_COLON, end, end, ":", line.strip()));
        }
    }
}

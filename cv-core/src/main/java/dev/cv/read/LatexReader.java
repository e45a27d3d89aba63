package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Strong;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a passage of LaTeX: rows of tables as lines, lists, styles and links; of any other command, what it encloses. */
final class LatexReader {

    private static final Set<String> STRONG = Set.of("textbf", "bfseries");
    private static final Set<String> EMPHASIS = Set.of("textit", "emph", "textsl");
    /** Commands whose braces, so many of them, say how a page is laid out. */
    private static final Map<String, Integer> LAYOUT = Map.ofEntries(
            Map.entry("vspace", 1),
            Map.entry("hspace", 1),
            Map.entry("setlength", 2),
            Map.entry("parbox", 1),
            Map.entry("color", 1),
            Map.entry("textcolor", 1),
            Map.entry("fontsize", 2),
            Map.entry("rule", 2),
            Map.entry("multicolumn", 2),
            Map.entry("raisebox", 1),
            Map.entry("label", 1),
            Map.entry("cline", 1));

    /** Combining marks by the signs that put them on a letter. */
    private static final String ACCENTS = "'`^\"~=.";

    private static final String MARKS = "\u0301\u0300\u0302\u0308\u0303\u0304\u0307";

    private static final int DEEPEST = 60;
    private static final int LONGEST_OPTION = 200;

    private final SourceFile file;
    private final String source;
    private final int end;
    private int at;

    private final LatexOutput out;
    private int braces;
    /** How many groups of words are being read, one within the other. */
    private int nested;

    LatexReader(SourceFile file, int start, int end) {
        this.file = file;
        this.source = file.text();
        this.at = start;
        this.end = end;
        this.out = new LatexOutput(file);
    }

    List<Block> blocks() {
        while (at < end) {
            next();
        }
        return out.blocks();
    }

    private void next() {
        char c = source.charAt(at);
        if (c == '\\') {
            command();
        } else if (c == '%') {
            int lineEnd = source.indexOf('\n', at);
            at = lineEnd < 0 || lineEnd > end ? end : lineEnd + 1;
        } else if (c == '{' || c == '}') {
            braces += c == '{' ? 1 : -1;
            at++;
        } else if (c == '&' && out.isInCell(braces)) {
            out.part(at++);
        } else if (c == '$') {
            at++;
        } else {
            out.add(c == '~' || Character.isWhitespace(c) ? " " : String.valueOf(c), at++);
        }
    }

    private void command() {
        int start = at + 1;
        int stop = start;
        while (stop < end && Character.isLetter(source.charAt(stop)) && source.charAt(stop) < 0x80) {
            stop++;
        }
        if (stop == start) {
            sign();
            return;
        }
        String name = source.substring(start, stop);
        at = stop < end && source.charAt(stop) == '*' ? stop + 1 : stop;
        if (name.equals("begin")) {
            open(argument());
        } else if (name.equals("end")) {
            argument();
            out.close();
        } else if (name.equals("item")) {
            out.item();
            skipOptional();
            skipSpace();
        } else if (name.equals("newline") || name.equals("par") || name.equals("linebreak")) {
            out.breakLine(start - 1);
        } else if (name.equals("hfill") || name.equals("dotfill") || name.equals("quad") || name.equals("qquad")) {
            out.part(start - 1);
        } else if (name.equals("href")) {
            String target = argument();
            List<Inline> words = group();
            if (!words.isEmpty()) {
                out.add(new Link(target, "", words, Attributes.NONE, file.at(start - 1)));
            }
        } else if (STRONG.contains(name) || EMPHASIS.contains(name) || name.equals("texttt")) {
            style(name, start - 1);
        } else {
            skipOptional();
            for (int i = 0; i < LAYOUT.getOrDefault(name, 0); i++) {
                argument();
            }
            skipSpace();
        }
    }

    private void style(String name, int start) {
        if (at >= end || source.charAt(at) != '{') {
            return;
        }
        Position position = file.at(start);
        List<Inline> content = group();
        if (content.isEmpty()) {
            return;
        }
        out.add(
                name.equals("texttt")
                        ? new Code(Inline.text(content), Attributes.NONE, position)
                        : STRONG.contains(name)
                                ? new Strong(content, Attributes.NONE, position)
                                : new Emphasis(content, Attributes.NONE, position));
    }

    /** The words in the braces that follow. */
    private List<Inline> group() {
        if (at >= end || source.charAt(at) != '{' || nested > DEEPEST) {
            return List.of();
        }
        nested++;
        List<Inline> outer = out.beginGroup();
        int depth = braces++;
        at++;
        while (at < end && braces > depth) {
            next();
        }
        nested--;
        return out.endGroup(outer);
    }

    /** A backslash before a sign: the sign itself, an accent on a letter, the end of a line or row. */
    private void sign() {
        char c = at + 1 < end ? source.charAt(at + 1) : ' ';
        int accent = ACCENTS.indexOf(c);
        if (c == '\\') {
            at += 2;
            skipOptional();
            if (out.isInCell(braces)) {
                out.endParagraph();
            } else {
                out.breakLine(at - 2);
            }
        } else if (accent >= 0 && at + 2 < end) {
            boolean braced = source.charAt(at + 2) == '{' && at + 4 < end;
            String letter = source.substring(at + (braced ? 3 : 2), at + (braced ? 4 : 3));
            out.add(Normalizer.normalize(letter + MARKS.charAt(accent), Normalizer.Form.NFC), at);
            at += braced ? 5 : 3;
        } else {
            out.add(Character.isLetterOrDigit(c) || ",;:! ".indexOf(c) >= 0 ? " " : String.valueOf(c), at);
            at += 2;
        }
    }

    private void open(String name) {
        boolean table = LatexOutput.isTable(name) || name.equals("minipage");
        skipOptional();
        while (table && at < end && source.charAt(at) == '{') {
            argument();
        }
        out.open(name, braces);
    }

    /** What stands in the braces that follow, as it is written. */
    private String argument() {
        if (at >= end || source.charAt(at) != '{') {
            return "";
        }
        int start = at + 1;
        int depth = 0;
        do {
            char c = source.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at++;
        } while (at < end && depth > 0);
        return source.substring(start, Math.max(start, at - 1));
    }

    private void skipOptional() {
        int most = Math.min(end, at + LONGEST_OPTION);
        int close = at;
        while (close < most && source.charAt(at) == '[' && source.charAt(close) != ']') {
            close++;
        }
        at = close > at && close < most ? close + 1 : at;
    }

    private void skipSpace() {
        while (at < end && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
    }
}

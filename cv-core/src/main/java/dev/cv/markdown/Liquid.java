package dev.cv.markdown;

import dev.cv.markdown.build.InlineSequence;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jekyll runs Liquid before Markdown is read; here it is found and taken out. Addresses of one's own site are kept,
 * comments dropped, everything else is told.
 */
final class Liquid {

    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*+(\\w*+)(.*?)-?%}", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("\\{\\{-?(.*?)-?}}", Pattern.DOTALL);
    private static final Pattern STRING =
            Pattern.compile("\\s*(?:\"([^\"]*+)\"|'([^']*+)')\\s*((?:\\|.*)?)", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("\\bsite\\.data\\.([\\w-]+)");

    /** Of more tags than that a page is made rather than written. */
    private static final int MOST_TOLD = 5;

    private static final Set<String> ADDRESS_FILTERS = Set.of("relative_url", "absolute_url");

    private final Document document;
    private final TextScanner scanner;
    private final MappedText.Builder out;
    /** Whether the white space that follows is taken out too. */
    private boolean trimming;
    /** Whether what stands here is in a comment, and not shown anyway. */
    private boolean commented;

    private final List<LeftOut> left = new ArrayList<>();

    private record LeftOut(int offset, String shown) {}

    private Liquid(Document document, MappedText text) {
        this.document = document;
        this.scanner = new TextScanner(text);
        this.out = new MappedText.Builder(text.effort());
    }

    /** The text without Liquid. */
    static MappedText takeOut(Document document, MappedText text) {
        return new Liquid(document, text).run();
    }

    private MappedText run() {
        int from = 0;
        boolean found = false;
        while (!scanner.isAtEnd()) {
            boolean opens = scanner.startsWith("{{") || (scanner.startsWith("{%") && !endsLine());
            if (!opens) {
                noteComment();
                scanner.position++;
                continue;
            }
            found = true;
            int at = scanner.position;
            keep(from, at, scanner.peek(2) == '-');
            boolean taken = scanner.startsWith("{{") ? output() : tag();
            if (!taken) {
                scanner.position = at + 2;
            }
            from = scanner.position;
        }
        if (!found) {
            return scanner.text;
        }
        keep(from, scanner.text.length(), false);
        tell();
        return out.append("\n", scanner.offset()).build();
    }

    /** A brace and a comment to the end of the line are LaTeX's. */
    private boolean endsLine() {
        int next = scanner.position + 2;
        return next < scanner.text.length() && (scanner.text.charAt(next) == '\n' || scanner.text.charAt(next) == '\r');
    }

    private void keep(int from, int to, boolean trimEnd) {
        MappedText text = scanner.text.subSequence(from, to);
        text = trimming ? text.stripLeading() : text;
        out.append(trimEnd ? text.stripTrailing() : text);
        trimming = false;
    }

    private boolean output() {
        int at = scanner.position;
        MatchResult match = scanner.scan(OUTPUT);
        if (match == null) {
            document.report(MarkdownProblem.LIQUID_UNCLOSED, scanner.text.offset(at), "{{", "}}");
            return false;
        }
        trimming = match.group().endsWith("-}}");
        Matcher string = STRING.matcher(match.group(1));
        if (string.matches() && isAddress(string.group(3))) {
            int group = string.start(1) >= 0 ? 1 : 2;
            int start = match.start(1);
            out.append(scanner.text.subSequence(start + string.start(group), start + string.end(group)));
        } else {
            leftOut(at, match.group());
        }
        return true;
    }

    /** Whether the filters only make an address of the site's. */
    private static boolean isAddress(String filters) {
        for (String filter : filters.split("\\|", -1)) {
            if (!filter.isBlank() && !ADDRESS_FILTERS.contains(filter.strip())) {
                return false;
            }
        }
        return true;
    }

    private boolean tag() {
        int at = scanner.position;
        MatchResult match = scanner.scan(TAG);
        if (match == null) {
            document.report(MarkdownProblem.LIQUID_UNCLOSED, scanner.text.offset(at), "{%", "%}");
            return false;
        }
        trimming = match.group().endsWith("-%}");
        String name = match.group(1);
        if (name.equals("comment") || name.equals("raw")) {
            passage(at, name);
        } else {
            leftOut(at, match.group());
        }
        return true;
    }

    /** A comment, or text in which braces are meant as they are. */
    private void passage(int at, String name) {
        int from = scanner.position;
        MatchResult end = scanner.scanUntil(Pattern.compile("\\{%-?\\s*end" + name + "\\s*-?%}"));
        if (end == null) {
            String tag = "{% " + name + " %}";
            document.report(MarkdownProblem.LIQUID_UNCLOSED, scanner.text.offset(at), tag, "{% end" + name + " %}");
            scanner.position = scanner.text.length();
        }
        if (name.equals("raw")) {
            out.append(scanner.text.subSequence(from, end == null ? scanner.text.length() : end.start()));
        }
        trimming = end != null && end.group().endsWith("-%}");
    }

    private void noteComment() {
        if (scanner.startsWith("<!--") || scanner.startsWith("{::comment}")) {
            commented = true;
        } else if (scanner.startsWith("-->") || scanner.startsWith("{:/")) {
            commented = false;
        }
    }

    private void leftOut(int at, String liquid) {
        if (commented || document.obeyed.contains(scanner.text.offset(at))) {
            return;
        }
        String shown = InlineSequence.fold(liquid);
        shown = shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
        left.add(new LeftOut(scanner.text.offset(at), shown));
    }

    /** Many tags are one page that fills itself. */
    private void tell() {
        if (left.size() <= MOST_TOLD) {
            left.forEach(one -> document.report(MarkdownProblem.LIQUID_LEFT_OUT, one.offset, one.shown));
            return;
        }
        Matcher data = DATA.matcher(scanner.text.toString());
        String from = data.find() ? "_data/" + data.group(1) + ".yml" : "what its site knows";
        document.report(MarkdownProblem.LIQUID_FILLS_PAGE, left.get(0).offset, from, left.size());
    }
}

package dev.cv.pdf.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds rules and declarations in a style sheet, as far as its braces go (CSS Syntax Level 3, 5); what the words in them
 * mean is for others to say. Takes one look at each character.
 */
final class CssScanner {

    private static final Pattern NAME = Pattern.compile("\\s*([-\\w]+)\\s*:");
    private static final Pattern NEXT_LINE = Pattern.compile("\\R\\s*([-a-z]{3,30})\\s*:\\s");

    /** A brace that is open; in a list of rules stand rules, in a rule declarations. */
    private record Open(int at, boolean rules) {}

    private final String plain;
    private final List<CssPart> parts = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int start;

    private CssScanner(String css) {
        this.plain = withoutComments(css);
    }

    static List<CssPart> scan(String css) {
        return new CssScanner(css).scan();
    }

    private List<CssPart> scan() {
        int i = 0;
        int parentheses = 0;
        while (i < plain.length()) {
            char c = plain.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(i);
            } else if (c == '(') {
                parentheses++;
            } else if (c == ')') {
                parentheses = Math.max(0, parentheses - 1);
            } else if (c == '{' || c == '}' || (c == ';' && parentheses == 0)) {
                parentheses = 0;
                end(c, i);
                start = i + 1;
            }
            i++;
        }
        if (!open.isEmpty()) {
            fault("this { is never closed", "write } where its rule ends", open.peek().at);
        } else {
            stray(plain.length());
        }
        return parts;
    }

    private void end(char sign, int at) {
        if (sign == '{') {
            open(at);
        } else if (sign == ';') {
            statement(at);
        } else if (open.isEmpty()) {
            fault("this } closes nothing", "leave it out", at);
        } else {
            statement(at);
            open.pop();
        }
    }

    private void open(int at) {
        int from = firstOf(start, at);
        String words = plain.substring(from, at).strip();
        boolean inRule = !open.isEmpty() && !open.peek().rules;
        String lower = words.toLowerCase(Locale.ROOT);
        if (words.startsWith("@")) {
            parts.add(CssPart.of(CssPart.Kind.AT_RULE, words, from));
        } else if (inRule) {
            open.pop(); // so that what follows is read as meant
            ruleInRule(from, at, words);
        } else {
            parts.add(CssPart.of(CssPart.Kind.SELECTOR, words, from));
        }
        open.push(new Open(
                at, lower.matches("(?s)@(?:media|supports|layer|container|keyframes|-webkit-keyframes)\\b.*")));
    }

    /** The rule before has lost its brace, perhaps behind a declaration. */
    private void ruleInRule(int from, int at, String words) {
        int line = words.indexOf('\n');
        int selector = from;
        if (line > 0 && NAME.matcher(words.substring(0, line)).lookingAt()) {
            declaration(from, from + line);
            selector = firstOf(from + line, at);
        }
        fault("a rule begins within another", "close the one before it with }: rules can't stand in rules", selector);
        parts.add(
                CssPart.of(CssPart.Kind.SELECTOR, plain.substring(selector, at).strip(), selector));
    }

    private void statement(int at) {
        int from = firstOf(start, at);
        if (from == at) {
            return;
        }
        if (plain.charAt(from) == '@') {
            parts.add(CssPart.of(CssPart.Kind.AT_RULE, plain.substring(from, at).strip(), from));
        } else if (open.isEmpty() || open.peek().rules) {
            stray(at);
        } else {
            declaration(from, at);
        }
    }

    private void declaration(int first, int at) {
        int from = first;
        while (from < at) {
            Matcher name = NAME.matcher(plain).region(from, at);
            if (!name.lookingAt()) {
                fault("this is no declaration", "write it as name: value;", from);
                return;
            }
            int valueAt = firstOf(name.end(), at);
            Matcher next = NEXT_LINE.matcher(plain).region(valueAt, at);
            int end = next.find() ? next.start() : at;
            if (end < at) {
                String hint = "write ; at the end of the line above";
                fault("a semicolon is missing before " + next.group(1), hint, next.start(1));
            }
            String value = plain.substring(valueAt, end).strip();
            parts.add(new CssPart(CssPart.Kind.DECLARATION, name(name.group(1)), from, value, valueAt));
            from = firstOf(end, at);
        }
    }

    /** Names of custom properties alone keep their case. */
    private static String name(String written) {
        return written.startsWith("--") ? written : written.toLowerCase(Locale.ROOT);
    }

    private void stray(int at) {
        int from = firstOf(start, at);
        if (from < at) {
            fault("this stands outside of any rule", "write it as selector { name: value; }", from);
        }
    }

    private void fault(String what, String hint, int at) {
        parts.add(CssPart.fault(what, hint, at));
    }

    private int firstOf(int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(plain.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfString(int from) {
        char quote = plain.charAt(from);
        for (int i = from + 1; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i;
            } else if (c == '\n') {
                fault("this quote is not closed", "write the same quote at its end", from);
                return i;
            }
        }
        fault("this quote is not closed", "write the same quote at its end", from);
        return plain.length();
    }

    /** The text with blanks for comments, so that every place stays. */
    private String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text);
        int from = text.indexOf("/*");
        while (from >= 0) {
            int end = text.indexOf("*/", from + 2);
            if (end < 0) {
                fault("this comment is not closed", "write */ at its end", from);
            }
            for (int i = from; i < (end < 0 ? text.length() : end + 2); i++) {
                out.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
            from = end < 0 ? -1 : text.indexOf("/*", end + 2);
        }
        return out.toString();
    }
}

package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was perhaps meant as front matter and is none by Jekyll's rules. (FORMAT.md, "Front matter") */
final class FrontMatterGuess {

    private static final Pattern LINE = Pattern.compile("(?m)^.*$");
    private static final Pattern KEY = Pattern.compile("([A-Za-z_][\\w-]*):(?:[ \\t].*)?");
    /** What stands among keys in YAML: more of a value, an item, a comment, nothing. */
    private static final Pattern AMONG_KEYS = Pattern.compile("[ \\t].*|-(?:[ \\t].*)?|#.*|");
    /** Three hyphens as fingers and editors spoil them: indented, too few, too many, joined to a dash. */
    private static final Pattern DASHES = Pattern.compile("[ \\t]*(?:-{2,}|-*[–—][-–—]*)[ \\t]*");

    private static final Pattern BLANK = Pattern.compile("[ \\t]*\\R");
    private static final Pattern COMMENT = Pattern.compile("#.*\\R");
    private static final Pattern BLANK_OR_COMMENT =
            Pattern.compile(BLANK + "|" + COMMENT + "|[ \\t]*<!--(?s:.*?)-->[ \\t]*(?:\\R|\\z)");

    private FrontMatterGuess() {}

    /** Says that what looks like front matter at the top of a file is printed as text. */
    static void tellOfText(SourceFile file, Diagnostics diagnostics) {
        int top = skip(BLANK_OR_COMMENT, file.text(), 0);
        Iterator<MatchResult> lines = lines(file.text(), top);
        if (!lines.hasNext()) {
            return;
        }
        MatchResult first = lines.next();
        if (!DASHES.matcher(first.group()).matches() || !holdsKnownKey(lines)) {
            return;
        }
        if (top > 0) {
            diagnostics.report(
                    ContentProblem.FRONT_MATTER_AS_TEXT,
                    file.at(firstCharacter(first)),
                    "it does not begin on the first line",
                    "take out what stands before it");
        } else {
            diagnostics.report(
                    ContentProblem.FRONT_MATTER_AS_TEXT,
                    file.at(firstCharacter(first)),
                    "its first line is not ---",
                    "begin the file with three hyphens and nothing else on their line");
        }
    }

    private static boolean holdsKnownKey(Iterator<MatchResult> lines) {
        while (lines.hasNext()) {
            String line = lines.next().group();
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                if (KnownKeys.contains(key.group(1))) {
                    return true;
                }
            } else if (DASHES.matcher(line).matches()
                    || !AMONG_KEYS.matcher(line).matches()) {
                return false;
            }
        }
        return false;
    }

    /** Whether what follows a line of dashes is a key, perhaps after blank lines or comments; it may be text as well. */
    static boolean beginsWithKey(String text, int from) {
        int blank = skip(BLANK, text, from);
        Iterator<MatchResult> lines = lines(text, blank > from ? blank : skip(COMMENT, text, from));
        Matcher key = KEY.matcher(lines.hasNext() ? lines.next().group() : "");
        if (!key.matches()) {
            return false;
        }
        String word = key.group(1).toLowerCase(Locale.ROOT);
        return word.equals(key.group(1)) || KnownKeys.contains(word);
    }

    /** The line after the keys that was meant to close them. */
    static Optional<MatchResult> meantAsClose(String text, int from) {
        Iterator<MatchResult> lines = lines(text, from);
        while (lines.hasNext()) {
            MatchResult line = lines.next();
            if (DASHES.matcher(line.group()).matches()) {
                return Optional.of(line);
            }
            if (!KEY.matcher(line.group()).matches()
                    && !AMONG_KEYS.matcher(line.group()).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int skip(Pattern line, String text, int from) {
        Matcher matcher = line.matcher(text);
        int end = from;
        while (matcher.region(end, text.length()).lookingAt()) {
            end = matcher.end();
        }
        return end;
    }

    private static Iterator<MatchResult> lines(String text, int from) {
        return LINE.matcher(text).region(from, text.length()).results().iterator();
    }

    /** Where the line's first character stands that is no blank. */
    static int firstCharacter(MatchResult line) {
        return line.start()
                + line.group().length()
                - line.group().stripLeading().length();
    }
}

package dev.cv.markdown;

import dev.cv.markdown.text.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes as Pandoc writes them, {@code {.class}} without a colon behind a heading, a link or words in brackets, and divisions between colons,
 * as attribute lists and HTML. (FORMAT.md, "Markdown")
 */
final class PandocMarks {

    private static final String PART = "(?:[.#][\\w:-]++|\\w[\\w-]*+=(?:\"[^\"\\n]*+\"|[^\\s\"'{}]++)|-)";
    private static final String LIST = "\\{[ \\t]*+(?<list>" + PART + "(?:[ \\t]++" + PART + "){0,20}+)[ \\t]*+}";

    private static final Pattern MARK =
            Pattern.compile("(?m)(?<code>^ {0,3}(?<fence>`{3,}|~{3,})(?s:.*?)(?:^ {0,3}\\k<fence>|\\z)|`[^`\\n]*+`)"
                    + "|^ {0,3}:{3,}[ \\t]*+(?:(?<class>[\\w-]++)|\\{(?<classes>[^{}\\n]*+)})?[ \\t]*+:*+[ \\t]*$"
                    + "|(?<heading>(?<=^#{1,6}[ \\t][^\\n]{0,400})[ \\t]++" + LIST + "[ \\t]*$)"
                    + "|(?<=[^\\\\]\\))" + LIST.replace("<list>", "<target>")
                    + "|(?<!\\\\)\\[(?<words>[^\\]\\[\\n]++)]" + LIST.replace("<list>", "<span>"));

    private static final Pattern BARE_VALUE = Pattern.compile("=([^\\s\"]++)");

    private final MappedText text;
    private final MappedText.Builder out;
    private int open;

    private PandocMarks(MappedText text) {
        this.text = text;
        this.out = new MappedText.Builder(text.effort());
    }

    /** The text with Pandoc's attributes and divisions written as other Markdown has them. */
    static MappedText read(MappedText text) {
        String all = text.toString();
        boolean some = all.contains(":::") || all.contains(" {") || all.contains("){") || all.contains("]{");
        return some ? new PandocMarks(text).run(all) : text;
    }

    private MappedText run(String all) {
        int from = 0;
        Matcher mark = MARK.matcher(all);
        while (mark.find()) {
            if (mark.group("code") == null) {
                out.append(text.subSequence(from, mark.start()));
                write(mark, text.offset(mark.start()));
                from = mark.end();
            }
        }
        return from == 0 ? text : out.append(text.from(from)).build();
    }

    private void write(Matcher mark, int at) {
        if (mark.group("heading") != null) {
            out.append("\n", at).append(list(mark.group("list")), at);
        } else if (mark.group("target") != null) {
            out.append(list(mark.group("target")), at);
        } else if (mark.group("words") != null) {
            out.append("<span>", at)
                    .append(text.subSequence(mark.start("words"), mark.end("words")))
                    .append("</span>" + list(mark.group("span")), at);
        } else {
            division(mark, at);
        }
    }

    /** One that is named opens, another closes. */
    private void division(Matcher mark, int at) {
        String named = mark.group("class") != null ? "." + mark.group("class") : mark.group("classes");
        if (named != null) {
            open++;
            String classes = named.replaceAll("(?:^|\\s)[^.\\s]\\S*", "")
                    .replace('.', ' ')
                    .strip();
            out.append("\n<div class=\"" + classes.replace("\"", "") + "\" markdown=\"1\">\n", at);
        } else if (open > 0) {
            open--;
            out.append("\n</div>\n", at);
        } else {
            out.append(text.subSequence(mark.start(), mark.end()));
        }
    }

    /** The list with its colon; a lone hyphen, which takes a heading's number away, says nothing. */
    private static String list(String written) {
        String said = (" " + written + " ").replace(" - ", " ").strip();
        return said.isEmpty() ? "" : "{: " + BARE_VALUE.matcher(said).replaceAll("=\"$1\"") + "}";
    }
}

package dev.cv.markdown;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Obsidian adds to Markdown, as what it shows: links to notes are their words, pictures are pictures, callouts quotes with a bold
 * title. (FORMAT.md, "Markdown")
 */
final class WikiMarks {

    /** Code, which stays as it is; a link or a picture; the first line of a callout. */
    private static final Pattern MARK = Pattern.compile(
            "(?m)(?<code>^ {0,3}(?<fence>`{3,}|~{3,})(?s:.*?)(?:^ {0,3}\\k<fence>|\\z)|`[^`\\n]*+`)"
                    + "|(?<!\\\\)(?<embed>!?)\\[\\[(?<target>[^\\]\\[\\n|#^]*+)(?<part>[#^][^\\]\\[\\n|]*+)?(?:\\|(?<shown>[^\\]\\[\\n]*+))?]](?![(\\[:])"
                    + "|^(?<quote>[ \\t]*(?:>[ \\t]?){1,50})\\[!(?<kind>\\w[\\w-]*+)(?:\\|[^\\]\\n]*+)?][+-]?[ \\t]*(?<title>.*)$");

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp)");
    private static final Pattern WIDTH = Pattern.compile("(\\d{1,4})(?:x\\d{1,4})?");

    private final Document document;
    private final MappedText text;
    private final MappedText.Builder out;

    private WikiMarks(Document document, MappedText text) {
        this.document = document;
        this.text = text;
        this.out = new MappedText.Builder(text.effort());
    }

    /** The text with what Obsidian adds written as Markdown. */
    static MappedText read(Document document, MappedText text) {
        String all = text.toString();
        return all.contains("[[") || all.contains("[!") ? new WikiMarks(document, text).run(all) : text;
    }

    private MappedText run(String all) {
        int from = 0;
        Matcher mark = MARK.matcher(all);
        while (mark.find()) {
            if (mark.group("code") == null) {
                out.append(text.subSequence(from, mark.start()));
                if (mark.group("quote") == null) {
                    link(mark);
                } else {
                    callout(mark);
                }
                from = mark.end();
            }
        }
        return from == 0 ? text : out.append(text.from(from)).build();
    }

    private MappedText part(Matcher mark, String group) {
        return text.subSequence(mark.start(group), mark.end(group));
    }

    private void link(Matcher mark) {
        int at = text.offset(mark.start());
        boolean embedded = !mark.group("embed").isEmpty();
        String target = mark.group("target");
        if (embedded && PICTURE.matcher(target).matches()) {
            picture(mark, at);
        } else if (embedded) {
            document.report(MarkdownProblem.NOTE_NOT_EMBEDDED, at, target);
        } else if (mark.start("shown") >= 0) {
            out.append(part(mark, "shown"));
        } else if (!target.isEmpty()) {
            out.append(part(mark, "target"));
        } else if (mark.start("part") >= 0) {
            out.append(part(mark, "part").from(1));
        }
    }

    private void picture(Matcher mark, int at) {
        String target = mark.group("target");
        String name = target.substring(target.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
        String shown = mark.start("shown") < 0 ? "" : mark.group("shown").strip();
        Matcher width = WIDTH.matcher(shown);
        boolean sized = width.matches();
        out.append("![" + (shown.isEmpty() || sized ? name : shown) + "](<" + target.replace(" ", "&#32;") + ">)", at);
        if (sized) {
            out.append("{:width=\"" + width.group(1) + "\"}", at);
        }
    }

    private void callout(Matcher mark) {
        int at = text.offset(mark.start());
        MappedText quote = part(mark, "quote");
        out.append(quote).append("**", at);
        if (mark.group("title").isBlank()) {
            String kind = mark.group("kind").toLowerCase(Locale.ROOT).replace('-', ' ');
            out.append(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1), at);
        } else {
            out.append(part(mark, "title").strip());
        }
        out.append("**\n", at).append(quote.stripTrailing());
    }
}

package dev.cv.markdown;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with Markdown. */
public enum MarkdownProblem implements Problem {
    UNCLOSED_ATTRIBUTE_LIST(error("this attribute list is not closed", "end the line with }, as in {:.company-info}")),
    ATTRIBUTE_LIST_WITHOUT_BLOCK(warning(
            "this attribute list belongs to no block", "write it on the line right before or right after its block")),
    ATTRIBUTE_LIST_IN_TEXT(warning(
            "{: is printed as text here",
            "write an attribute list on a line of its own, or without a space right after what it describes")),
    UNKNOWN_ATTRIBUTE_REFERENCE(warning(
            "nothing defines the attribute list reference \"%s\"",
            "define it as {:%1$s: .some-class}, or put a dot before a class name")),
    INVALID_LANGUAGE(warning("\"%s\" is not a language tag", "write it as lang=\"en\", \"en-US\" or \"de\"")),
    HTML_AS_TEXT(warning("HTML is not laid out: the text of <%s> is shown without it", "write it in Markdown")),
    FOOTNOTE_AS_TEXT(warning("footnotes are not laid out: this one is shown as text", "say it where it belongs")),
    LIQUID_AS_TEXT(warning("Liquid is not run: it is printed as text here", "write what it would print")),
    TABLE_AS_TEXT(warning("tables are not laid out: this one is shown as text", "use a definition list or a list"));

    private final Wording wording;

    MarkdownProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

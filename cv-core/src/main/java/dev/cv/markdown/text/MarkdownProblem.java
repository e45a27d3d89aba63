package dev.cv.markdown.text;

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
    UNREADABLE_ATTRIBUTE(warning(
            "\"%s\" is no attribute and is left out", "write .class, #id, key=\"value\" or the name of a list")),
    INVALID_LANGUAGE(warning("\"%s\" is not a language tag", "write it as lang=\"en\", \"en-US\" or \"de\"")),
    UNCLOSED_ELEMENT(warning("<%s> is not closed", "write </%1$s>")),
    UNCLOSED_COMMENT(warning("this comment is not closed and is printed as text", "write -->")),
    UNCLOSED_FENCE(warning("this code is not closed and is taken for text", "write %s on a line of its own after it")),
    STRAY_END_TAG(warning("</%s> closes nothing and is printed as text", "remove it, or write <%1$s> before it")),
    BLOCK_TAG_IN_TEXT(warning("<%s> is printed as text here", "begin a line with it, after an empty line")),
    MARKDOWN_IN_HTML(warning("the Markdown in this <%s> is printed as it is written", "write %2$s")),
    HTML_DROPPED(warning("<%s> is left out, with all it holds", "write what it shows in Markdown")),
    HTML_UNWRAPPED(warning("<%s> is no element for paper: only its text is kept", "use <span> or <div> with a class")),
    ATTRIBUTE_LEFT_OUT(warning("the attribute %s is left out", "remove it: how things look is for a theme to say")),
    UNCLOSED_EXTENSION(warning("{::%s} is not closed and is printed as text", "write {:/%1$s}")),
    UNKNOWN_EXTENSION(
            warning("there is no extension {::%s}: it is printed as text", "use comment, nomarkdown or options")),
    STRAY_EXTENSION_END(warning("this ends no extension and is printed as text", "remove it")),
    OPTION_IGNORED(warning("the option %s changes nothing here", "remove it")),
    NOT_FOR_PAPER(warning("%s is left out: it is not HTML", "write it in Markdown")),
    DEFINED_TWICE(warning("%s is defined twice: the second counts", "remove one")),
    DEFINITION_IN_TEXT(
            warning("this definition is part of the text before it and is printed", "leave an empty line before it")),
    UNKNOWN_LINK(warning("nothing says where [%s] leads: it is printed as text", "add a line [%1$s]: https://…")),
    UNKNOWN_FOOTNOTE(warning("there is no footnote [^%s]: it is printed as text", "add a line [^%1$s]: text")),
    UNUSED_FOOTNOTE(warning("nothing refers to the footnote [^%s]: it is left out", "write [^%1$s] where it belongs")),
    NUMBER_LOST(warning(
            "this list is numbered from 1, not from %s",
            "write %1$s\\. if it is no list, or {: start=\"%1$s\"} on the line after it")),
    PASTED_BULLET(warning("\"%s\" is no bullet in Markdown", "write - and a space at the beginning of each item")),
    HEADING_WITHOUT_SPACE(warning("%s without a space behind it makes no heading", "write a space")),
    ATTRIBUTES_WITHOUT_COLON(warning("%s lacks its colon", "write {: at its beginning")),
    PIPES_MAKE_TABLE(warning(
            "the | between these words makes a table of them",
            "write \\| or another mark, such as \u00B7; begin the lines with | where a table is meant")),
    EMPHASIS_CUT(warning("%s is not closed before the | and is printed", "close it in each cell, or write \\|")),
    CONTENTS_LEFT_OUT(warning("a table of contents is left out", "remove the list and {:toc}")),
    MATH_AS_SOURCE(warning("a formula is shown as it is written", "write it in plain characters")),
    BREAK_AT_END(warning("\\\\ breaks no line at a paragraph's end: a backslash is printed", "remove it")),
    DUPLICATE_ID(warning("the id \"%s\" is taken", "give each element an id of its own")),
    HEADING_LEVEL_JUMPS(warning("a heading of level %s follows one of level %s", "use level %3$s")),
    TAB_CHANGES_MEANING(warning(
            "the tab makes this code: it counts as four spaces", "indent by fewer spaces, or write ``` around code")),
    LIQUID_LEFT_OUT(warning("Liquid is not run: %s is left out", "write what it would print")),
    LIQUID_FILLS_PAGE(warning(
            "this page fills itself from %s by Liquid, which is not run: %s tags are left out",
            "write what they would print")),
    NOTE_NOT_EMBEDDED(warning("the note \"%s\" is left out: notes are not put into others", "write here what it says")),
    SHORTCODE_LEFT_OUT(warning("Hugo is not run: %s is left out", "write what it would print")),
    SHORTCODES_LEFT_OUT(warning(
            "this page has Hugo fill in shortcodes, which is not run: %s are left out", "write what they would print")),
    DIALECT_NOT_THERE(error("this file is in %s, and flexmark, which reads that, is not on the class path", "add it")),
    LIQUID_UNCLOSED(error("%s is never closed", "write %2$s")),
    TOO_DEEP(error("blocks or spans are nested more than 50 deep", "make it flatter")),
    TOO_INVOLVED(error(
            "this file would take too long to read",
            "look for very many brackets, asterisks or tags that are not closed"));

    private final Wording wording;

    MarkdownProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

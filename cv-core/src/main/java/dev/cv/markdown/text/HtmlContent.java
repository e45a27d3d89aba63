package dev.cv.markdown.text;

/** How the content of an HTML element is read. */
public enum HtmlContent {
    RAW,
    SPAN,
    BLOCK
}

package dev.cv.markdown;

/** How the content of an HTML element is read. */
enum HtmlContent {
    RAW,
    SPAN,
    BLOCK
}

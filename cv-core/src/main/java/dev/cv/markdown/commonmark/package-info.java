/**
 * CommonMark and GFM, read by flexmark: its tree becomes nodes. Only this package knows flexmark, and its classes are loaded only where
 * a file is in one of these dialects.
 *
 * <p>{@link dev.cv.markdown.commonmark.CommonMarkReader} is the door. {@code ReadingLimits} says what flexmark may be asked to do;
 * {@code AttributeMarks} hides attribute lists from it, as instructions that it passes on; {@code BlockTree} and {@code SpanTree} make
 * nodes of its blocks and spans; {@code HtmlTree} has jsoup put together what raw HTML opens in one place and closes in another.
 */
@NullMarked
package dev.cv.markdown.commonmark;

import org.jspecify.annotations.NullMarked;

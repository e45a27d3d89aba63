/**
 * The dialects: kramdown as Jekyll runs it, CommonMark and GFM; text becomes blocks with positions.
 *
 * <p>{@link dev.cv.markdown.MarkdownParser} is the door. In the order of the work:
 *
 * <ol>
 *   <li>Text ({@code text}): {@code MappedText} knows where each character stands in the source, {@code TextScanner}
 *       goes through it, {@code Effort} bounds what that may cost. Hugo's {@code Shortcodes} and {@code Liquid}
 *       are taken out first, and {@code LineSlips} are read by {@code SlipReading} as what they are meant as, where no site shows the text.
 *   <li>Blocks ({@code blocks}): {@code BlockParser} asks each syntax of the {@code BlockGrammar} in turn, one class
 *       per construct, and makes a tree of {@code Node}s. {@code Document} takes what is defined.
 *       In CommonMark and GFM flexmark makes the tree, spans and all ({@code commonmark}).
 *   <li>Spans ({@code spans}): {@code TreeReader} has {@code SpanParser} read the text in the tree, by the
 *       {@code SpanGrammar}, one class per construct, and gives each node the attributes of its {@code AttributeList}s.
 *   <li>The whole tree: {@code TreeCheck}, {@code Abbreviations}, {@code HeadingIds}.
 *   <li>The model ({@code build}): {@code BlockBuilder} and its like build it; {@code HtmlAllowList} says what HTML
 *       there is on paper.
 * </ol>
 */
@NullMarked
package dev.cv.markdown;

import org.jspecify.annotations.NullMarked;

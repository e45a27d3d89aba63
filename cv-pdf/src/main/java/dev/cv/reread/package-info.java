/**
 * Reads a finished PDF back: its text in both orders, its tags, fonts, links and properties.
 *
 * <ul>
 *   <li>What there is to read: {@link dev.cv.reread.ReadPdf} is all of a PDF of ours, {@link dev.cv.reread.ReadText}
 *       the text of any, {@code CarriedSource} the source that one carries, {@code PdfContents} everything that it
 *       holds, to search it.
 *   <li>Limits: {@code PdfLimit} says them all, {@code Work} counts, {@code TooMuchPdf} tells. PDFBox has none of its own:
 *       {@code CountedParser}, {@code CountedBytes}, {@code CountedStream} and {@code CountedStripper} put them into it,
 *       {@code FontCheck} looks at fonts first. Of our own making, a moment ago, a PDF may be of any size.
 *   <li>Text: {@code Opening} opens, as an {@code OpenPdf}; {@code PageReader} and {@code GlyphReader} take glyphs with their
 *       {@code Measures}, {@code LineBuilder} makes lines of them, in the order of the stream, from top to bottom
 *       ({@code SortedLines}) or of the tags ({@code TaggedLines}).
 *   <li>Tags: {@code TagReader} reads them, {@code TagPrinter} and {@code SpokenText} tell them.
 *   <li>The rest: {@code FontReader}, {@code LinkReader}, {@code BookmarkReader}, {@code AttachmentReader},
 *       {@code PropertyReader}, {@code Provenance}, {@code PageImage}.
 * </ul>
 */
@NullMarked
package dev.cv.reread;

import org.jspecify.annotations.NullMarked;

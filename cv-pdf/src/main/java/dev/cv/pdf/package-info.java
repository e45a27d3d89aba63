/**
 * One XHTML page to the bytes of an accessible, archival PDF; the same page gives the same bytes.
 *
 * <p>{@link dev.cv.pdf.PdfRenderer} is the door. In the order of the work:
 *
 * <ol>
 *   <li>What goes in: {@code ClosedHtml} and {@code ClosedWorld} let the engine see the page, its pictures and nothing
 *       else; {@code ParsedSheets} keeps style sheets, {@code StoredImages} bitmaps for it; {@code fonts} offers it fonts, {@code breaks} says where lines may end.
 *   <li>What is laid out: an {@code Engine} does it as often as a page needs, {@code rules} tells it styles, {@code layout}
 *       reads the boxes, {@code pages} is what a stranger learns of them.
 *   <li>What is painted: {@code Painter}, with {@code RoundedPictures} and {@code DrawnImages}; {@code tags} mends the
 *       tags of it.
 *   <li>What is said of it: {@code PdfMetadata} and its {@code Xmp}, {@code OutputIntent}, {@code AttachedFiles} with
 *       what is {@code Carried}; {@code Saving} writes it with a {@code DocumentId} of its own.
 * </ol>
 */
@NullMarked
package dev.cv.pdf;

import org.jspecify.annotations.NullMarked;

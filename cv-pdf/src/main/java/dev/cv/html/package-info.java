/**
 * A résumé as one XHTML page; {@link dev.cv.html.PageWriter} is the door.
 *
 * <ul>
 *   <li>The page: {@code PersonWriter} the letterhead with its {@code ContactIcons}, {@code SectionWriter} sections and
 *       entries, {@code Bookmarks} the outline; {@code Dom} builds elements, {@code Ids} and {@code HeadingLevels} see
 *       to it that they are what PDF/UA wants.
 *   <li>Blocks: {@code BlockWriter}, with {@code ListWriter}, {@code FootnoteWriter} and {@code TableWriter}
 *       ({@code TableGrid}, {@code TableWidth}); {@code Keeping} says what stays on a page.
 *   <li>Running text: {@code InlineWriter}, with {@code PrintableText}, {@code UnbrokenWords} and {@code HardSpaces};
 *       {@code PageLinks} and {@code NoteNumbers} lead from one place to another; {@code Tags} finds what chips are made of,
 *       by {@code TagSeries}; {@code OwnClasses} are those that authors can't give.
 *   <li>Pictures: {@code Pictures} loads them, each looked into once ({@code PictureShelf}, {@code PreparedPicture},
 *       {@code KeptByContent}); {@code PictureFormat} and {@code PictureSize} judge them;
 *       {@code JpegSegments}, {@code PngChunks}, {@code GreyPng} and {@code BlankBorders} make them what the engine
 *       needs; {@code LogoBox} gives logos their size, {@code QrPicture} draws codes.
 * </ul>
 */
@NullMarked
package dev.cv.html;

import org.jspecify.annotations.NullMarked;

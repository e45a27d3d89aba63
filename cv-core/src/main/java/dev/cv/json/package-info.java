/**
 * JSON Resume in and out; what its schema can't hold goes under {@code meta.cv}.
 *
 * <ul>
 *   <li>In: {@link dev.cv.json.JsonResumeReader}. {@code KeyCheck} and {@code ValueCheck} say what is wrong by the
 *       {@code ResumeSchema}; {@code BasicsReader} makes the person, {@code MetadataBuilder} the document,
 *       {@code SectionReader} the sections, of entries ({@code EntryBuilder}, by an {@code EntryLayout}) or of items
 *       ({@code ItemBuilder}, by an {@code ItemLayout}): the blocks that Markdown would give.
 *   <li>Out: {@link dev.cv.json.JsonResumeWriter}. {@code PersonFields}, {@code SectionFields}, {@code EntryFields} and
 *       {@code ItemFields} make objects, {@code DocumentLists} gathers them, {@code JsonText} prints them.
 *   <li>Beside both: {@code Extras} are what stands under {@code meta.cv}, {@code Blanks} are left out;
 *       {@code RunningText}, {@code LinksInText}, {@code WebAddress}, {@code IsoDate} and {@code StartAndEnd} change
 *       texts and times from one form to the other.
 * </ul>
 */
@NullMarked
package dev.cv.json;

import org.jspecify.annotations.NullMarked;

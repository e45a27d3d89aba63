/**
 * Recovers the fields of a résumé from the text of any PDF, as applicant tracking systems do; it never sees the source.
 *
 * <p>{@link dev.cv.ats.FieldRecognizer} is the door, {@link dev.cv.ats.FoundFields} what it gives. In the order of the
 * work:
 *
 * <ol>
 *   <li>Lines: {@code Corners} puts heads that are read column by column into rows again, names at the left, place and
 *       time at the right end ({@code Columns}); each {@code PrintedLine} is of {@code Segment}s in a {@code TextStyle}; {@code UsualLines} knows what is
 *       usual among them.
 *   <li>Sections: {@code Titles} finds where each {@code FieldSection} begins; before the first stands the person, whom
 *       {@code PersonFinder} finds.
 *   <li>Jobs: {@code Jobs} looks for an {@code Anchor}, a line with a period that {@code DateFinder} finds;
 *       {@code Beside} and {@code Around} gather what belongs to it, {@code Head} tells role, organization and place
 *       among its {@code Part}s, by {@code Naming} and {@code Places}. {@code Skills} are a list.
 *   <li>Weaknesses: what machines stumble over, whatever the résumé says: {@code Weaknesses}.
 * </ol>
 */
@NullMarked
package dev.cv.ats;

import org.jspecify.annotations.NullMarked;

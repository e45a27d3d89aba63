/**
 * Dates and periods as people write them, in all languages that are known; {@link dev.cv.dates.PeriodReader} is the door.
 *
 * <ul>
 *   <li>A text becomes pieces ({@code FoldedText}, {@code DateTokenizer}, {@link dev.cv.dates.DateTokens}).
 *   <li>Pieces become dates: {@code PartialDateReader} with {@code YearText}, {@code YearPart}; {@code PartOfDate} leaves its
 *       year to the other end. A {@code FoundDate} knows how it is written and what else it could mean ({@code Doubt}).
 *   <li>Dates become periods: {@code PeriodParser} tries each date at a place, {@code PeriodTail} reads what stands behind.
 *   <li>{@code TimeScan} finds times in a line that says more; {@code Habits} are what other dates of a file show.
 *   <li>{@code DateAdvice} and {@code DateProblem} tell.
 * </ul>
 */
@NullMarked
package dev.cv.dates;

import org.jspecify.annotations.NullMarked;

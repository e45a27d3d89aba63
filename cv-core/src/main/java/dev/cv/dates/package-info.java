/** Dates and periods as people write them, in all languages that are known; {@link dev.cv.dates.PeriodReader} is the door. */
@NullMarked
package dev.cv.dates;

import org.jspecify.annotations.NullMarked;

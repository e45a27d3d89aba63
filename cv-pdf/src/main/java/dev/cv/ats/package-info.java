/** Recovers the fields of a résumé from the text of any PDF, as applicant tracking systems do; it never sees the source. */
@NullMarked
package dev.cv.ats;

import org.jspecify.annotations.NullMarked;

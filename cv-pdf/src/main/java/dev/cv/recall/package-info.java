/** Holds the fields that a machine recovers from a PDF against those of the résumé that it was made from. */
@NullMarked
package dev.cv.recall;

import org.jspecify.annotations.NullMarked;

/** An advertisement for a job against the text that a machine reads in a résumé: terms, and where they stand. */
@NullMarked
package dev.cv.match;

import org.jspecify.annotations.NullMarked;

/** Where lines and words may end, and how what was divided is read as one. */
@NullMarked
package dev.cv.pdf.breaks;

import org.jspecify.annotations.NullMarked;

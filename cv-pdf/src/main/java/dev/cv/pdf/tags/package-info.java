/** The tags that the engine writes, mended: what a screen reader goes by. */
@NullMarked
package dev.cv.pdf.tags;

import org.jspecify.annotations.NullMarked;

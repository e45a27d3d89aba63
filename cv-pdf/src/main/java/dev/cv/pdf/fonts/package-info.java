/** The fonts of the content and of the machine: whether they can be used, how the engine gets them, and how text is set in them. */
@NullMarked
package dev.cv.pdf.fonts;

import org.jspecify.annotations.NullMarked;

/** The fonts of the content and of the machine: whether they can be used, and how the engine gets them. */
@NullMarked
package dev.cv.pdf.fonts;

import org.jspecify.annotations.NullMarked;

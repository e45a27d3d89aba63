/** What the engine has laid out: boxes, and where blocks, lines and pictures came to stand. */
@NullMarked
package dev.cv.pdf.layout;

import org.jspecify.annotations.NullMarked;

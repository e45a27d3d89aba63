/** How a résumé came to stand on its pages. */
@NullMarked
package dev.cv.pdf.pages;

import org.jspecify.annotations.NullMarked;

/** A theme: the CSS a résumé is laid out with, and the fonts it wants. */
@NullMarked
package dev.cv.theme;

import org.jspecify.annotations.NullMarked;

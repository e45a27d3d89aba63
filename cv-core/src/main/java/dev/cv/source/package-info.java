/** Files as text, positions in them, and what is to be said about them. */
@NullMarked
package dev.cv.source;

import org.jspecify.annotations.NullMarked;

/** Reads a finished PDF back: its text in both orders, its tags, fonts, links and properties. */
@NullMarked
package dev.cv.reread;

import org.jspecify.annotations.NullMarked;

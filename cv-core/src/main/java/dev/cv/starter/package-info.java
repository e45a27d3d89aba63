/** The content folder that a newcomer begins with: placeholders, and comments that teach. */
@NullMarked
package dev.cv.starter;

import org.jspecify.annotations.NullMarked;

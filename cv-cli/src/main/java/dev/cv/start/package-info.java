/** Where the jar begins: by a resident process, in a second Java, or in this one. */
@NullMarked
package dev.cv.start;

import org.jspecify.annotations.NullMarked;

/** JSON Resume in and out; what its schema can't hold goes under {@code meta.cv}. */
@NullMarked
package dev.cv.json;

import org.jspecify.annotations.NullMarked;

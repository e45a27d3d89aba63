/** The dialect: kramdown as Jekyll runs it; text becomes blocks with positions. */
@NullMarked
package dev.cv.markdown;

import org.jspecify.annotations.NullMarked;

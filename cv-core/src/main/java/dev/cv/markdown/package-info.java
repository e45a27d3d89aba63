/** The dialect: kramdown as Jekyll runs it, read by flexmark; text becomes blocks with positions. */
@NullMarked
package dev.cv.markdown;

import org.jspecify.annotations.NullMarked;

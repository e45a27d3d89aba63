/** How a résumé is worded: what {@link dev.cv.style.Style} looks for in an audit. */
@NullMarked
package dev.cv.style;

import org.jspecify.annotations.NullMarked;

/** One XHTML page to the bytes of an accessible, archival PDF; the same page gives the same bytes. */
@NullMarked
package dev.cv.pdf;

import org.jspecify.annotations.NullMarked;

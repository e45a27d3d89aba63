/** A résumé as one XHTML page. */
@NullMarked
package dev.cv.html;

import org.jspecify.annotations.NullMarked;

/** The résumé as immutable records; it knows no Markdown, no HTML and no PDF. */
@NullMarked
package dev.cv.model;

import org.jspecify.annotations.NullMarked;

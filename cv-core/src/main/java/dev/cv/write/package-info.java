/** The résumé as text: normalized Markdown that reads back to the same model, and plain text for forms. */
@NullMarked
package dev.cv.write;

import org.jspecify.annotations.NullMarked;

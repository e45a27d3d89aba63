/** A résumé as a PDF in one call: page, engine, and what came to light on the way. */
@NullMarked
package dev.cv.render;

import org.jspecify.annotations.NullMarked;

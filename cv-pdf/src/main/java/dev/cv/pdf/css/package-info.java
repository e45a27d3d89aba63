/** What style sheets of one's own ask for that the engine can't do, or select by that pages no longer have, and where. */
@NullMarked
package dev.cv.pdf.css;

import org.jspecify.annotations.NullMarked;

/** A résumé for everybody to read: without what says how to reach the person, and what to look for to prove it. */
@NullMarked
package dev.cv.redact;

import org.jspecify.annotations.NullMarked;

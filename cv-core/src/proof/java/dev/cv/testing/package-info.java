/** What tests of several modules share. */
@NullMarked
package dev.cv.testing;

import org.jspecify.annotations.NullMarked;

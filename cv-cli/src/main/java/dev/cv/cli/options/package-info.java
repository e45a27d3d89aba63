/** Options that several commands share, and what they make of them. */
@NullMarked
package dev.cv.cli.options;

import org.jspecify.annotations.NullMarked;

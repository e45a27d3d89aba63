/** The command: arguments, files, terminal. */
@NullMarked
package dev.cv.cli;

import org.jspecify.annotations.NullMarked;

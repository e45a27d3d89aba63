/** The resident process: takes requests from a socket, each with a world of its own, and does them side by side. */
@NullMarked
package dev.cv.cli.serve;

import org.jspecify.annotations.NullMarked;

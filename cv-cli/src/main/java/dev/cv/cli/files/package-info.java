/** Files that come in as something else than content, and files that are written. */
@NullMarked
package dev.cv.cli.files;

import org.jspecify.annotations.NullMarked;

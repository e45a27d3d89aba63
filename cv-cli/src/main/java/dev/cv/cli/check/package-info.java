/** Each edition of a content inspected for an audit, and what is found mended. */
@NullMarked
package dev.cv.cli.check;

import org.jspecify.annotations.NullMarked;

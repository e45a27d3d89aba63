/** TOML as values with their places. */
@NullMarked
package dev.cv.toml;

import org.jspecify.annotations.NullMarked;

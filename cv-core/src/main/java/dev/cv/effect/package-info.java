/**
 * Rules on what is said without effect: marks, classes and keys that nothing reads as they are written; {@link
 * dev.cv.effect.Effect} lists them. {@code SlipRule} mends the lines that a reader tells of, {@code ClassRule} finds classes
 * that were meant otherwise.
 */
@NullMarked
package dev.cv.effect;

import org.jspecify.annotations.NullMarked;

/** Rules on what a résumé claims: times, totals, names, addresses and files; {@link dev.cv.truth.Truth} lists them. */
@NullMarked
package dev.cv.truth;

import org.jspecify.annotations.NullMarked;

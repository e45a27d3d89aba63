/** What every PDF must prove, for the tests of all modules. */
@NullMarked
package dev.cv.proof;

import org.jspecify.annotations.NullMarked;

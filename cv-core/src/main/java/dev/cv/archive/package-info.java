/** Which files a résumé was made from, and with which options: what it takes to make it again. */
@NullMarked
package dev.cv.archive;

import org.jspecify.annotations.NullMarked;

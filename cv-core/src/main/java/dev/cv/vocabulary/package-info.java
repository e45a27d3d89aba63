/** What languages call months, seasons, the present and the sections of a résumé. */
@NullMarked
package dev.cv.vocabulary;

import org.jspecify.annotations.NullMarked;

/** How Java is started for cv: its options, the cache of classes, a second Java for the run. Light, as each run begins here. */
@NullMarked
package dev.cv.launch;

import org.jspecify.annotations.NullMarked;

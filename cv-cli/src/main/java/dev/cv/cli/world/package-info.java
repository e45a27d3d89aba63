/** All that a run takes from outside: arguments, folder, environment, clock, terminal, machine and streams. */
@NullMarked
package dev.cv.cli.world;

import org.jspecify.annotations.NullMarked;

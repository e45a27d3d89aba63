/** How findings, tables, readings and progress look on a terminal, in JSON and in SARIF. */
@NullMarked
package dev.cv.cli.print;

import org.jspecify.annotations.NullMarked;

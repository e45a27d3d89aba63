/** What the commands say of themselves, as a manual page and for the completion of fish. */
@NullMarked
package dev.cv.cli.help;

import org.jspecify.annotations.NullMarked;

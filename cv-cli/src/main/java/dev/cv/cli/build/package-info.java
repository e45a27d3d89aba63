/** From content to products: {@code Build} is the whole pipeline. */
@NullMarked
package dev.cv.cli.build;

import org.jspecify.annotations.NullMarked;

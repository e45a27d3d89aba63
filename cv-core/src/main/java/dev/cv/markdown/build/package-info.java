/** Nodes become the blocks and inlines of the model. */
@NullMarked
package dev.cv.markdown.build;

import org.jspecify.annotations.NullMarked;

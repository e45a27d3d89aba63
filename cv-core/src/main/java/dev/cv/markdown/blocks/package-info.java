/** Lines become blocks: one class per construct, in the order of the {@code BlockGrammar}. */
@NullMarked
package dev.cv.markdown.blocks;

import org.jspecify.annotations.NullMarked;

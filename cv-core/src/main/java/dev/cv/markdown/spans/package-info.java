/** Text becomes spans: one class per construct, in the order of the {@code SpanGrammar}. */
@NullMarked
package dev.cv.markdown.spans;

import org.jspecify.annotations.NullMarked;

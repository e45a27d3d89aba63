/** A résumé an event, in the shape that clouds start functions in; no cloud's library is needed. */
@NullMarked
package example.lambda;

import org.jspecify.annotations.NullMarked;

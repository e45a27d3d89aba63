/** One résumé: how it comes in, how it is set, what is said of it. */
@NullMarked
package example.document;

import org.jspecify.annotations.NullMarked;

/** The audit of a résumé: what an audit looks for is a {@link dev.cv.audit.Rule}, what it finds a {@link dev.cv.audit.Finding}. */
@NullMarked
package dev.cv.audit;

import org.jspecify.annotations.NullMarked;

/**
 * Which rules of style sheets hold for the elements of a page.
 *
 * <p>{@link dev.cv.pdf.rules.PageStyles} answers the engine for one page; {@code SheetRules} are what it asks, sorted once for all
 * pages with the same sheets, and kept by a {@link dev.cv.pdf.rules.RuleShelf}.
 */
@NullMarked
package dev.cv.pdf.rules;

import org.jspecify.annotations.NullMarked;

/**
 * The résumé as immutable records; it knows no Markdown, no HTML and no PDF.
 *
 * <p>{@link dev.cv.model.Resume} holds all: a {@code Person}, then {@code Section}s.
 *
 * <ul>
 *   <li>Sections: a {@code Section} is of a {@code SectionKind} and holds blocks, then {@code Entry}s; those hold
 *       blocks, then {@code Project}s. What an entry means is in its {@code EntryFacts}: {@code Fact}s, a
 *       {@code Location}, a {@code Period} of {@code PartialDate}s.
 *   <li>Blocks: each is a {@code Block}: {@code Heading}, {@code Paragraph}, {@code ItemList}, {@code DefinitionList},
 *       {@code Table}, {@code CodeBlock}, {@code BlockQuote}, {@code Division}, {@code Footnotes},
 *       {@code ThematicBreak}, and those that only résumés have, {@code Organization} and {@code LocationDate}.
 *   <li>Running text: each piece is an {@code Inline}; those that hold others are {@code InlineContainer}s.
 *   <li>Every block and inline has {@code Attributes} and a place in the source.
 *   <li>The document: {@code Metadata}, its {@code Presentation} and {@code Setting}s, and its {@code Origin}.
 * </ul>
 */
@NullMarked
package dev.cv.model;

import org.jspecify.annotations.NullMarked;

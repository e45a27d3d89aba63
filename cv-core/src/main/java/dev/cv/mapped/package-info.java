/**
 * Data that others keep résumés in, read by mappings: a {@link dev.cv.mapped.DataFormat} is a file that says which key
 * of the data is which part of a résumé ({@code Rules}, looked up by {@code Values}).
 *
 * <p>{@code PersonMapper} makes what JSON Resume has under {@code basics}; {@code SectionMapper} finds the sections,
 * {@code EntryMapper} by a {@code Shape} the parts of an entry, {@code ContentMapper} keeps what is content and has no part; the
 * {@code SectionDraft} gathers them. What comes of it goes through JSON Resume's reader, with texts read as Markdown
 * ({@code MarkdownTexts}).
 */
@NullMarked
package dev.cv.mapped;

import org.jspecify.annotations.NullMarked;

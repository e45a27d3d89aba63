/**
 * What languages call things, in a file for each: dates, sections, roles, schools, companies, contacts; what parts facts
 * from one another, and what addresses look like. {@link dev.cv.vocabulary.Vocabulary} is one language, {@link
 * dev.cv.vocabulary.LanguageEvidence} tells which one a text is in, {@link dev.cv.vocabulary.WordList} and {@link dev.cv.vocabulary.WordSet} are all of them.
 */
@NullMarked
package dev.cv.vocabulary;

import org.jspecify.annotations.NullMarked;

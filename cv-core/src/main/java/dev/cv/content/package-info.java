/**
 * Which files a résumé is made of, and what each says of itself in its front matter.
 *
 * <ol>
 *   <li>Where: {@code ContentPlace} finds the root; {@code Site}, by its {@code SiteConfig} and {@code Wildcards}, what
 *       a Jekyll site says of its files.
 *   <li>Which files: {@code Selector} makes a {@code Choice} of paths, by slugs ({@code SlugIndex}), order
 *       ({@code FileOrder}), letters ({@code Letters}) and language ({@code Versions}, {@code Languages},
 *       {@code LanguageUse}, {@code OwnLanguage}, which {@code LanguageGuess} infers); what was read of them is a {@code
 *       Selection}.
 *   <li>Each file: {@code ContentReader} makes a {@code ContentFile} of it: its {@code FrontMatter} and its blocks,
 *       which {@code Translation} puts in the words of the language asked for. {@code FileHead} is the front matter
 *       alone, {@code Dialects} knows which Markdown it is in, {@code OtherFormats} are those that are named and not read.
 *   <li>Front matter: {@code KnownKeys} are those that are read, {@code KeySpelling} finds those that were meant,
 *       {@code FrontMatterGuess} front matter that was meant; {@code ResumeInclude} finds lists that go by other names.
 * </ol>
 */
@NullMarked
package dev.cv.content;

import org.jspecify.annotations.NullMarked;

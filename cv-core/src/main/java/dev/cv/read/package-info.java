/**
 * Content folder, site, front matter, manifests and entries: files become a {@link dev.cv.model.Resume}.
 *
 * <p>{@link dev.cv.read.ResumeReader} is the door. In the order of the work:
 *
 * <ol>
 *   <li>Where: {@link dev.cv.content.ContentPlace} finds the root, {@code Site} what a Jekyll site says of its files.
 *   <li>Which files: {@code Selector} makes a {@code Choice} of paths, by slugs ({@code SlugIndex}), order ({@code FileOrder}) and
 *       language ({@code Versions}, {@code Languages}, {@code LanguageUse}).
 *   <li>Each file: {@code ContentReader} reads its {@code FrontMatter} and its blocks; {@code Divisions} and {@code Parts} open HTML that
 *       parts it, a {@link dev.cv.read.Recognizer} for each class makes organizations, places and times, and short entries;
 *       {@code Translation} puts times in the words of the language asked for.
 *   <li>The whole: {@code ResumeAssembler} has {@code PersonReader} take name, label, photo and contacts, {@code SectionAssembler}
 *       make sections ({@code SectionHeadings}, {@code SectionKinds}) and {@code EntrySplitter} entries.
 *   <li>What stays: {@code Variants} knows who shall see it, {@code SectionFilter}, {@code BlockFilter} and {@code InlineFilter} leave
 *       out the rest; {@code FootnotePlacer} puts notes to their entries.
 *   <li>What it means: {@code FactReader} finds each entry's organization, role, place and time, by the entry's form:
 *       {@code EntryHeading}, {@code SchoolReader}, {@code ShortReader}, {@code Promotions}.
 * </ol>
 */
@NullMarked
package dev.cv.read;

import org.jspecify.annotations.NullMarked;

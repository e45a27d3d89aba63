/**
 * Blocks, facts and front matter become a {@link dev.cv.model.Resume}.
 *
 * <p>{@link dev.cv.read.ResumeReader} is the door. In the order of the work:
 *
 * <ol>
 *   <li>Which files: {@code dev.cv.content} chooses and reads them; {@code Editions} lists all the résumés that there
 *       are.
 *   <li>Each file: {@code Divisions} and {@code Parts} open HTML that parts it, and by {@code BlockRecognizer} a
 *       {@link dev.cv.read.Recognizer} for each class makes organizations, places and times, and short entries;
 *       {@code LatexBlocks} reads what of it is LaTeX, by {@code LatexReader} and {@code LatexOutput}.
 *   <li>The whole: {@code ResumeAssembler} has {@code NameFinder}, {@code HeadReader}, {@code PersonReader} and {@code FrontMatterContacts} take name, label,
 *       photo and contacts, {@code MetadataReader} and {@code PresentationReader} what is said of the document,
 *       {@code SectionAssembler} make sections ({@code SectionHeadings}, {@code SectionKinds}, {@code EntriesKey}), {@code LetterReader}
 *       the head of a letter; {@code TitleEmoji} leaves out what decorates titles, {@code FrontMatterData} finds what is
 *       no text.
 *   <li>What stays: {@code Variants} and {@code FileVariants} know who shall see what, by its {@code VariantMark};
 *       {@code SectionFilter}, {@code BlockFilter}, {@code TableFilter} and {@code InlineFilter} leave out the rest;
 *       {@code FootnotePlacer} puts notes to their entries.
 *   <li>What it means: {@code dev.cv.facts} finds each entry's organization, role, place and time.
 * </ol>
 */
@NullMarked
package dev.cv.read;

import org.jspecify.annotations.NullMarked;

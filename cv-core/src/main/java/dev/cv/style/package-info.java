/**
 * How a résumé is worded: what {@link dev.cv.style.Style} looks for in an audit.
 *
 * <ul>
 *   <li>Rules on what is written alike: {@code MixedDates}, {@code MixedDashes}, {@code MixedFullStops},
 *       {@code MixedTense}, {@code MixedPerson}; on slips: {@code DoubledSpaces}, {@code DoubledWords},
 *       {@code HyphenForDash}, {@code UnclosedEmphasis}, {@code CommonSlips}; on spelling: {@code Misspellings}; on lines as they are set:
 *       {@code LineRule}. {@code Reporting} tells and repairs.
 *   <li>What they look at: {@code Passages} are the running texts, each a {@code Passage} whose characters know their
 *       places ({@code PassageText}, {@code SourceOffsets}); {@code WrittenPeriod} and {@code WrittenDate} are times in
 *       the author's form.
 *   <li>Words: {@code Speller} judges a {@code SpelledWord} by a {@code Dictionary} and by {@code KnownWords};
 *       {@code WordFile} reads the lists beside the classes.
 * </ul>
 */
@NullMarked
package dev.cv.style;

import org.jspecify.annotations.NullMarked;

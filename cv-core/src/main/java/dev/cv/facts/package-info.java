/**
 * What the entries of a résumé mean: organization, role, place and time, and how a person is reached.
 *
 * <p>All of it is asked by {@code dev.cv.read}, in this order:
 *
 * <ol>
 *   <li>Classes of blocks: {@code OrganizationRecognizer}, {@code LocationDateRecognizer} and {@code ShortsRecognizer}
 *       make organizations, places and times, and jobs on a line of what has such a class; {@code BlockItems} and
 *       {@code TableLines} show them lists, paragraphs and tables alike, {@code PlaceAndTimeItems} where place and time
 *       end in them, {@code PieceLine} and {@code SoftBreaks} the lines of a paragraph.
 *   <li>Entries that classes mark: {@code EntrySplitter} cuts a section where the next one begins.
 *   <li>Entries that none marks. The outline: {@code HiddenHeadings} shows those that tables
 *       and lists hide, {@code Outline} tells which headings open sections. Heads: {@code EntryDivider}
 *       cuts a section into {@code EntryDraft}s by its {@code HeadUnits}, blocks whose {@code HeadLine}s may be part of a head;
 *       {@code ListHeads} and {@code TableHeads} offer items and rows,
 *       {@code Stays} joins the lines of coming and leaving. Parts: {@code HeadPart} is what a line is cut into,
 *       {@code JoinedFacts} where no mark does,
 *       {@code Evidence} weighs what each may be, {@code HeadLabels} decides for all heads of a section together, by what
 *       they teach each other ({@code Labeling}). {@code EntryHead} sets the head as classes would have it, if
 *       {@code SaidWords} are the same; {@code UnmarkedHeads} leads through it, {@code SectionParting} parts jobs from
 *       schools and from what tells of the person.
 *   <li>What each with classes says: {@code FactReader} asks by the entry's form: {@code EntryHeading} and {@code HeadingReader},
 *       {@code ShortReader}, {@code SchoolReader}, with {@code OrganizationNames} and {@code LogoInText} for company
 *       blocks; {@code FactDraft} keeps what was understood first, {@code Promotions} what one entry has from the one
 *       before.
 *   <li>A line of facts: {@code FactLine} can be cut, {@code Sides} tells what its parts look like, by
 *       {@code RoleWords} and {@code SchoolWords}; {@code TimeFinder} finds the time in it, {@code PlaceAndTime} the
 *       place; {@code FactSpans} are the spans that say outright what they are.
 *   <li>Contacts: {@code ContactReader} makes them of {@code ContactLines}, {@code ContactKinds} tells what each is,
 *       {@code ContactForms} what addresses and numbers look like.
 * </ol>
 *
 * <p>{@code SaidKind} tells others whether a section's kind is said or follows from what stands in it;
 * {@code UnreadTimes} are {@code TimeLine}s that became the time of no entry; {@code JoinedNames} parts a heading that says role and
 * organization.
 */
@NullMarked
package dev.cv.facts;

import org.jspecify.annotations.NullMarked;

/**
 * The résumé as text: normalized Markdown that reads back to the same model, and plain text for forms.
 *
 * <ul>
 *   <li>Markdown: {@link dev.cv.write.MarkdownWriter} writes one file, {@link dev.cv.write.FolderWriter} a folder of
 *       {@code FolderFile}s, named by {@code Slugs}, both with {@code FrontMatterText} on top. {@code HouseForm} first
 *       makes of fields what a person would write.
 *   <li>Sections: {@code MarkdownSections}, which asks {@code SectionForm} and {@code EntryForm} what reading would
 *       find by itself; {@code CompanyInfo} writes the lists of facts.
 *   <li>Blocks: {@code MarkdownBlocks}, with {@code MarkdownList}, {@code MarkdownDefinitions}, {@code PipeTable},
 *       {@code Fence}, {@code ItemContent}, onto {@code MarkdownOut}; where Markdown has no form, {@code RawBlocks},
 *       {@code RawTable} and {@code RawInlines} write HTML.
 *   <li>Running text: {@code MarkdownInlines}, with {@code SpanMarks}, {@code Edges}, {@code CodeSpan},
 *       {@code Addresses}; {@code TextEscapes} by its {@code TextPlace}.
 *   <li>Names: {@code NamesInFile}, {@code KnownNames}, {@code NotePlaces} and {@code ShortForms} keep notes, links and
 *       short forms apart where several files become one.
 *   <li>Plain text: {@link dev.cv.write.PlainTextWriter}, with {@code PlainHead}, {@code PlainBlocks},
 *       {@code PlainInlines} and {@code PlainTable} onto {@code PlainOut}, in lines by {@code Wrapping} and
 *       {@code Columns}.
 * </ul>
 */
@NullMarked
package dev.cv.write;

import org.jspecify.annotations.NullMarked;

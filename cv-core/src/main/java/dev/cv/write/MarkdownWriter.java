package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.ItemList;
import dev.cv.model.Resume;
import java.util.List;

/** Writes a résumé as one Markdown file that reads back to the same model. (FORMAT.md, "Formats out") */
public final class MarkdownWriter {

    private MarkdownWriter() {}

    /**
     * The résumé as normalized Markdown: front matter, contacts, sections; every paragraph on one line, LF at the ends of
     * lines. Writing what is read of that gives the same text.
     */
    public static String write(Resume resume) {
        Names names = new Names(resume);
        Notes notes = new Notes(resume, names);
        MarkdownBlocks markdown = new MarkdownBlocks(names, notes);
        MarkdownOut out = new MarkdownOut();
        if (FrontMatterText.plainName(resume.person()).isEmpty()) {
            resume.person().heading().ifPresent(name -> {
                out.blank();
                markdown.write(name, out);
            });
        }
        List<Block> contacts = List.of();
        if (!resume.person().contacts().isEmpty()) {
            out.blank();
            new CompanyInfo(markdown, names).write(resume.person().contacts(), out);
            contacts = List.of(new ItemList(
                    false,
                    1,
                    List.of(),
                    Attributes.NONE,
                    resume.person().contacts().get(0).position()));
        }
        new MarkdownSections(markdown, out).write(resume.sections(), contacts);
        if (notes.areElsewhere()) {
            out.blank();
            notes.writeElsewhere(markdown, out);
        }
        if (!names.forms().isEmpty()) {
            out.blank();
            names.forms().write(out);
        }
        return FrontMatterText.of(resume.metadata(), resume.person()) + out;
    }
}

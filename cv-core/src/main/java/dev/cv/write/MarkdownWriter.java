package dev.cv.write;

import static java.util.Objects.requireNonNull;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.ItemList;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import java.util.ArrayList;
import java.util.List;

/** Writes a résumé as one Markdown file that reads back to the same model. (FORMAT.md, "Formats out") */
public final class MarkdownWriter {

    private MarkdownWriter() {}

    /**
     * The résumé as normalized Markdown: front matter, contacts, sections; every paragraph on one line, LF at the ends of
     * lines. Writing what is read of that gives the same text.
     */
    public static String write(Resume resume) {
        return FrontMatterText.of(requireNonNull(resume, "resume").metadata(), resume.person())
                + body(resume, /* first= */ true);
    }

    /**
     * What stands below front matter.
     *
     * @param first whether no other file goes before
     */
    static String body(Resume resume, boolean first) {
        NamesInFile names = new NamesInFile(resume);
        NotePlaces notes = new NotePlaces(resume, names);
        MarkdownBlocks markdown = new MarkdownBlocks(names, notes);
        MarkdownOut out = new MarkdownOut();
        resume.person()
                .heading()
                .filter(name -> FrontMatterText.isNameInBody(resume.person()))
                .ifPresent(name -> {
                    out.blank();
                    markdown.write(name, out);
                });
        for (Paragraph line : lines(resume.person())) {
            out.blank();
            markdown.write(line, out);
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
        new MarkdownSections(markdown, out).write(resume.sections(), contacts, first);
        if (notes.areElsewhere()) {
            out.blank();
            notes.writeElsewhere(markdown, out);
        }
        if (!names.forms().isEmpty()) {
            out.blank();
            names.forms().write(out);
        }
        return out.toString();
    }

    /** Label and photo, where they are more than front matter can hold. */
    private static List<Paragraph> lines(Person person) {
        List<Paragraph> lines = new ArrayList<>();
        if (FrontMatterText.plainLabel(person).isEmpty()) {
            person.label().ifPresent(label -> lines.add(label.withAttributes(marked("label", label.attributes()))));
        }
        if (FrontMatterText.plainPhoto(person).isEmpty()) {
            person.photo()
                    .ifPresent(photo -> lines.add(
                            new Paragraph(List.of(photo), marked("photo", Attributes.NONE), photo.position())));
        }
        return lines;
    }

    private static Attributes marked(String name, Attributes attributes) {
        return Attributes.ofClasses(List.of(name)).and(attributes);
    }
}

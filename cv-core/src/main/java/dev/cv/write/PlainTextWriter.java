package dev.cv.write;

import static java.util.Objects.requireNonNull;

import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.Entry;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Project;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.vocabulary.ContactLabel;
import dev.cv.vocabulary.ContactWords;
import java.util.List;
import java.util.Locale;

/** Writes a résumé as plain text, for forms that take nothing else. (FORMAT.md, "Formats out") */
public final class PlainTextWriter {

    /** The usual width of lines. */
    public static final int WIDTH = 72;

    private final PlainOut out;
    private final PlainBlocks blocks;

    private PlainTextWriter(Resume resume, int width) {
        this.out = new PlainOut(width);
        this.blocks = new PlainBlocks(
                out, new PlainInlines(resume), resume.metadata().presentation().setsPeriodDash());
    }

    /**
     * The résumé as plain text, with LF at the ends of lines.
     *
     * @param width the most columns of a line, where no word alone is longer; 0 for paragraphs on one line each
     */
    public static String write(Resume resume, int width) {
        PlainTextWriter writer = new PlainTextWriter(requireNonNull(resume, "resume"), width);
        writer.person(resume.person());
        resume.sections().forEach(writer::section);
        return writer.out.toString();
    }

    private void person(Person person) {
        person.heading().ifPresent(name -> underlined(blocks.text(name.content()), '='));
        person.label().map(Paragraph::content).ifPresent(label -> out.text(blocks.text(label)));
        out.blank();
        person.contacts().forEach(this::contact);
    }

    private void contact(Contact contact) {
        String text = blocks.text(contact.content());
        String kind = switch (contact.kind()) {
            case EMAIL -> "Email: ";
            case PHONE -> "Phone: ";
            case WEB -> "Web: ";
            case PROFILE -> "Profile: ";
            case LOCATION -> "Location: ";
            case BIRTHDAY -> "Birthday: ";
            case OTHER -> "";
        };
        String word = kind.replace(": ", "").toLowerCase(Locale.ROOT);
        boolean said = kind.isEmpty()
                || text.toLowerCase(Locale.ROOT).startsWith(word)
                || ContactLabel.of(text).end() > 0
                || ContactWords.isBirth(text);
        out.open("", "  ");
        out.text(said ? text : kind + text);
        out.close();
    }

    private void section(Section section) {
        out.blank();
        section.heading().ifPresent(heading -> underlined(blocks.text(heading.content()), '-'));
        out.blank();
        blocks.write(section.blocks());
        Entry before = null;
        for (Entry entry : section.entries()) {
            if (before == null || !isLine(before) || !isLine(entry)) {
                out.blank();
            }
            entry(entry);
            before = entry;
        }
    }

    /** Whether the entry is one line. */
    private static boolean isLine(Entry entry) {
        return entry.blocks().size() == 1 && entry.blocks().get(0) instanceof Paragraph;
    }

    /** Marks that any form keeps; capitals would change words, and not every script has them. */
    private void underlined(String text, char mark) {
        out.text(text);
        out.text(String.valueOf(mark).repeat(Math.min(out.lastWidth(), out.mostColumns())));
    }

    private void entry(Entry entry) {
        new PlainHead(out, blocks).write(entry);
        out.blank();
        blocks.write(entry.summary());
        for (Project project : entry.projects()) {
            out.blank();
            out.text(blocks.text(project.heading().content()));
            List<Block> rest = project.blocks();
            blocks.write(rest);
        }
        out.blank();
    }
}

package dev.cv.cli;

import dev.cv.dates.PeriodDash;
import dev.cv.html.ContactIcons;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.CodeBlock;
import dev.cv.model.Contact;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.ItemList;
import dev.cv.model.LineBreak;
import dev.cv.model.ListItem;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a résumé in reading order, as its model has them: what a machine must read in the PDF. */
final class ModelWords {

    private final StringBuilder words = new StringBuilder();
    private final Set<String> missingPictures;
    private final boolean dashes;
    private final Map<String, Integer> notes = new HashMap<>();

    private ModelWords(Set<String> missingPictures, boolean dashes) {
        this.missingPictures = missingPictures;
        this.dashes = dashes;
    }

    /** The words; a picture is none, unless it is missing and its alternative text stands in its place. */
    static String of(Resume resume, Set<String> missingPictures) {
        return of(resume, missingPictures, /* icons= */ false);
    }

    /** The words, with those for the icons of contacts where a theme shows some. */
    static String of(Resume resume, Set<String> missingPictures, boolean icons) {
        Map<Integer, String> signs =
                icons ? ContactIcons.words(resume.metadata().language()) : Map.of();
        ModelWords words =
                new ModelWords(missingPictures, resume.metadata().presentation().setsPeriodDash());
        words.add(resume.person(), signs);
        boolean letter = false;
        for (Section section : resume.sections()) {
            if (letter && section.kind() != SectionKind.LETTER) {
                words.add(resume.person(), signs); // the letterhead, on a page of its own
            }
            letter = section.kind() == SectionKind.LETTER;
            words.add(section);
        }
        return asLetters(words.words.toString());
    }

    private void add(Person person, Map<Integer, String> signs) {
        person.heading().ifPresent(this::add);
        person.label().ifPresent(this::add);
        for (Contact contact : person.contacts()) {
            ContactIcons.sign(contact)
                    .map(sign -> signs.getOrDefault(sign.codePointAt(0), ""))
                    .ifPresent(words::append);
            end();
            add(contact.content());
            end();
        }
        person.photo()
                .filter(photo -> !photo.alternative().equals(person.name()))
                .ifPresent(this::add);
        end();
    }

    /** Ligatures are their letters, soft hyphens are nothing, accents sit on their letters. */
    static String asLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\uFB01", "fi")
                .replace("\uFB02", "fl")
                .replace("\uFB03", "ffi")
                .replaceAll("\\p{Cf}", "");
    }

    private void add(Section section) {
        section.heading().ifPresent(this::add);
        section.blocks().forEach(this::add);
        section.entries().stream().map(Entry::blocks).forEach(blocks -> blocks.forEach(this::add));
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            add(heading.content());
        } else if (block instanceof Paragraph paragraph) {
            add(paragraph.content());
        } else if (block instanceof ItemList list) {
            add(list, 0);
        } else if (block instanceof DefinitionList list) {
            list.items().forEach(this::add);
        } else if (block instanceof BlockQuote quote) {
            quote.blocks().forEach(this::add);
        } else if (block instanceof Division division) {
            division.blocks().forEach(this::add);
        } else if (block instanceof Table table) {
            add(table);
        } else if (block instanceof Footnotes footnotes) {
            footnotes.notes().forEach(this::add);
        } else if (block instanceof CodeBlock code) {
            words.append(code.text());
        } else if (block instanceof Organization organization) {
            organization.logo().ifPresent(this::add);
            end();
            organization.description().forEach(this::add);
        } else if (block instanceof LocationDate locationDate) {
            locationDate.parts().forEach(part -> {
                add(dashes && part instanceof Period period ? PeriodDash.set(period) : part.content());
                end();
            });
        }
        end();
    }

    private static boolean showsNothing(ListItem item) {
        return item.blocks().stream()
                .allMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.text().isBlank()
                        && block.all(Image.class).isEmpty());
    }

    private void add(ItemList list, int depth) {
        int number = list.start();
        for (ListItem item : list.items()) {
            if (showsNothing(item)) {
                number++;
                continue;
            }
            String bullet = list.ordered() ? number++ + "." : depth == 1 ? "–" : "•";
            words.append(item.done().map(done -> done ? "☑" : "☐").orElse(bullet));
            end();
            for (Block block : item.blocks()) {
                if (block instanceof ItemList nested) {
                    add(nested, depth + 1);
                } else {
                    add(block);
                }
            }
        }
    }

    private void add(Table table) {
        add(table.caption());
        end();
        for (TableSection section : table.sections()) {
            for (TableRow row : section.rows()) {
                for (TableCell cell : row.cells()) {
                    cell.blocks().forEach(this::add);
                    end();
                }
            }
        }
    }

    private void add(Footnote note) {
        end();
        words.append(number(note.position(), note.name()));
        end();
        note.blocks().forEach(this::add);
    }

    private int number(Position position, String name) {
        return notes.computeIfAbsent(position.file().path() + "^" + name, any -> notes.size() + 1);
    }

    private void add(DefinitionItem item) {
        if (item instanceof DefinitionItem.Term term) {
            add(term.content());
        } else if (item instanceof DefinitionItem.Description description) {
            description.blocks().forEach(this::add);
        }
        end();
    }

    private void add(List<Inline> content) {
        content.forEach(this::add);
    }

    private void add(Inline inline) {
        if (inline instanceof Text text) {
            words.append(text.text());
        } else if (inline instanceof dev.cv.model.Code code) {
            words.append(code.text());
        } else if (inline instanceof LineBreak) {
            end();
        } else if (inline instanceof Image image) {
            words.append(missingPictures.contains(image.source()) ? image.alternative() : "");
        } else if (inline instanceof FootnoteReference reference) {
            words.append(' ').append(number(reference.position(), reference.name()));
        } else if (inline instanceof InlineContainer container) {
            add(container.spelledOut());
        }
    }

    private void end() {
        words.append('\n');
    }
}

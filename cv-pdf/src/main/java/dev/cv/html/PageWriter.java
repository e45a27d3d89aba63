package dev.cv.html;

import dev.cv.model.Metadata;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Setting;
import dev.cv.model.Table;
import dev.cv.model.TableRow;
import dev.cv.source.Diagnostics;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The door of this package: writes a résumé as one XHTML page. The class names it writes are a theme's vocabulary. */
public final class PageWriter {

    private static final int MOST_COLUMNS_ASIDE = 2;

    private final Dom dom = new Dom();
    private final Resume resume;
    private final Look look;
    private final PageChoices choices;
    private final BlockWriter blocks;
    private final PersonWriter person;
    private final RunningTexts running;
    private final Ids ids = new Ids();
    private final PageLinks links;
    private final NoteNumbers notes = new NoteNumbers();

    private PageWriter(Resume resume, Look look, Pictures pictures, Diagnostics diagnostics) {
        this.choices = new PageChoices(look);
        this.resume = choices.shown(resume);
        this.look = look;
        this.links = new PageLinks(ids, diagnostics);
        InlineWriter inlines = new InlineWriter(dom, pictures, links, notes, diagnostics);
        boolean setsDash = resume.metadata().presentation().setsPeriodDash();
        this.blocks = new BlockWriter(dom, inlines, new HeadingLevels(), links, notes, choices, setsDash, diagnostics);
        this.person = new PersonWriter(
                dom, inlines, blocks, choices, resume.metadata().language());
        this.running = new RunningTexts(dom, this.resume);
    }

    /** The page; what can't be shown as the source says is told to the diagnostics. */
    public static HtmlPage write(Resume resume, Look look, PageSize size, Pictures pictures, Diagnostics diagnostics) {
        PageWriter writer = new PageWriter(resume, look, pictures, diagnostics);
        writer.writePage(css(look, size));
        return new HtmlPage(writer.dom.document(), pictures.loaded(), writer.dom.sources());
    }

    /** The style sheet of a page. */
    public static String css(Look look, PageSize size) {
        return look.css(size) + "\n@page { size: " + size.css() + " }\n";
    }

    private void writePage(String css) {
        Element html = dom.root("html");
        html.setAttribute("lang", resume.metadata().language());
        Bookmarks bookmarks = writeHead(dom.add(html, "head"), css);
        Element body = dom.add(html, "body");
        Dom.addClasses(body, look.classes());
        running.write(body, choices.running());
        SectionWriter sections = new SectionWriter(dom, blocks, HeadWriter.of(look, dom, blocks), bookmarks, ids);
        List<Section> letters = resume.sections().stream()
                .takeWhile(section -> section.kind() == SectionKind.LETTER)
                .toList();
        List<Section> others =
                resume.sections().subList(letters.size(), resume.sections().size());
        writePart(body, sections, letters.isEmpty() ? others : letters, /* again= */ false);
        if (!letters.isEmpty() && !others.isEmpty()) {
            writePart(body, sections, others, /* again= */ true);
        }
        if (body.getElementsByTagName("aside").getLength() > 0) {
            Dom.addClasses(body, List.of("beside"));
        }
        writeConsent(body);
        if (!others.isEmpty()) {
            running.writeSignature(body, choices.signature());
        }
        links.settle();
        notes.settle();
        Keeping.leadIns(body);
        TitlesAndBullets.change(body, choices);
        bookmarks.nameIfEmpty(resume.person().name());
    }

    /** The letterhead with what stands below it; another one begins a page. */
    private void writePart(Element body, SectionWriter writer, List<Section> sections, boolean again) {
        Element part = again ? dom.add(body, "div", "page-break", "again") : body;
        if (look.theme().aside().isEmpty()) {
            person.write(part, resume.person(), resume.metadata().presentation().qr(), again);
        } else {
            running.writeAside(part, choices.numbered());
            writeAside(part, writer, sections.stream().filter(this::isAside).toList(), again);
        }
        sections.stream().filter(section -> !isAside(section)).forEach(section -> writer.write(part, section));
    }

    /** The person before it or at its head, and the sections beside the others; without either there is none. */
    private void writeAside(Element part, SectionWriter writer, List<Section> sections, boolean again) {
        Optional<Setting> qr = resume.metadata().presentation().qr();
        Person whose = resume.person();
        Element aside = dom.document().createElement("aside");
        switch (look.theme().person()) {
            case ASIDE -> person.write(aside, whose, qr, again);
            case ACROSS -> person.write(part, whose, qr, again);
            case NAME_ACROSS -> {
                person.write(part, whose.withContacts(List.of()), Optional.empty(), again);
                person.writeReach(aside, whose, qr);
            }
        }
        sections.forEach(section -> writer.aside().write(aside, section));
        if (aside.hasChildNodes()) {
            Dom.addClasses(aside, List.of("aside"));
            part.appendChild(aside);
        }
    }

    private boolean isAside(Section section) {
        return look.theme().aside().stream().anyMatch(kinds -> kinds.contains(section.kind())) && !isWide(section);
    }

    /** Whether it holds a table of more columns than there is room for beside the rest. */
    private static boolean isWide(Section section) {
        return section.all(Table.class).stream()
                .flatMap(table -> table.all(TableRow.class).stream())
                .anyMatch(row -> row.cells().size() > MOST_COLUMNS_ASIDE);
    }

    private Bookmarks writeHead(Element head, String css) {
        Metadata metadata = resume.metadata();
        dom.add(head, "title", List.of(), metadata.title());
        meta(head, "author", resume.person().name());
        meta(head, "subject", metadata.subject().orElse(metadata.title()));
        meta(head, "keywords", String.join(", ", metadata.keywords()));
        meta(head, "date", metadata.date().map(Object::toString).orElse(""));
        meta(head, "manifest", metadata.origin().manifest());
        meta(head, "variant", String.join(", ", metadata.origin().variants()));
        meta(head, "theme", look.theme().name());
        dom.add(head, "style").appendChild(dom.document().createTextNode(css));
        return new Bookmarks(dom, head);
    }

    private void meta(Element head, String name, String content) {
        if (!content.isBlank()) {
            Element meta = dom.add(head, "meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", PrintableText.of(content));
        }
    }

    /** What employers ask for in some countries, at the end of all. */
    private void writeConsent(Element body) {
        String consent = choices.consent();
        if (!consent.isEmpty()) {
            dom.add(body, "p", List.of("consent"), consent);
        }
    }
}

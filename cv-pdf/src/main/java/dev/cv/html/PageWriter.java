package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.model.Image;
import dev.cv.model.InlineContainer;
import dev.cv.model.Metadata;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.vocabulary.PageWords;
import dev.cv.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The door of this package: writes a résumé as one XHTML page. The class names it writes are a theme's vocabulary. */
public final class PageWriter {

    /** Fewer characters are less than a line in any theme. */
    private static final int BRIEF_CONTACT = 70;

    private final Dom dom = new Dom();
    private final Resume resume;
    private final InlineWriter inlines;
    private final BlockWriter blocks;
    private final Ids ids = new Ids();
    private final PageLinks links;
    private final Notes notes = new Notes();

    private PageWriter(Resume resume, Pictures pictures, Diagnostics diagnostics) {
        this.resume = resume;
        this.links = new PageLinks(ids, diagnostics);
        this.inlines = new InlineWriter(dom, pictures, links, notes, diagnostics);
        this.blocks = new BlockWriter(dom, inlines, new HeadingLevels(), links, notes, diagnostics);
    }

    /** The page; what can't be shown as the source says is told to the diagnostics. */
    public static HtmlPage write(
            Resume resume, Theme theme, PageSize size, Pictures pictures, Diagnostics diagnostics) {
        PageWriter writer = new PageWriter(resume, pictures, diagnostics);
        writer.writePage(theme.name(), theme.css() + "\n@page { size: " + size.css() + " }\n");
        return new HtmlPage(writer.dom.document(), pictures.loaded());
    }

    private void writePage(String theme, String css) {
        Element html = dom.root("html");
        html.setAttribute("lang", resume.metadata().language());
        Bookmarks bookmarks = writeHead(dom.add(html, "head"), theme, css);
        Element body = dom.add(html, "body");
        writeFooter(body);
        writePerson(body, resume.person());
        SectionWriter sections = new SectionWriter(dom, blocks, bookmarks, ids);
        resume.sections().forEach(section -> sections.write(body, section));
        links.settle();
        notes.settle();
        bookmarks.nameIfEmpty(resume.person().name());
    }

    private Bookmarks writeHead(Element head, String theme, String css) {
        Metadata metadata = resume.metadata();
        dom.add(head, "title", List.of(), metadata.title());
        meta(head, "author", resume.person().name());
        meta(head, "subject", metadata.subject().orElse(metadata.title()));
        meta(head, "keywords", String.join(", ", metadata.keywords()));
        meta(head, "date", metadata.date().map(Object::toString).orElse(""));
        meta(head, "manifest", metadata.origin().manifest());
        meta(head, "variant", String.join(", ", metadata.origin().variants()));
        meta(head, "theme", theme);
        dom.add(head, "style").appendChild(dom.document().createTextNode(css));
        return new Bookmarks(dom, head);
    }

    private void meta(Element head, String name, String content) {
        if (!content.isBlank()) {
            Element meta = dom.add(head, "meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", PlainText.of(content));
        }
    }

    /** What themes run at the foot of later pages; the engine takes it out of the flow. */
    private void writeFooter(Element body) {
        Element footer = dom.add(body, "div", "running-footer");
        String name = resume.person().name();
        dom.add(
                footer,
                "span",
                List.of("running-name"),
                name.isEmpty() ? resume.metadata().title() : name);
        dom.add(footer, "span", List.of("between"), " ");
        Element number = dom.add(footer, "span", "page-number");
        PageWords words = Vocabulary.of(resume.metadata().language()).page();
        number.setAttribute("data-before", words.before());
        number.setAttribute("data-between", words.between());
        number.setAttribute("data-after", words.after());
    }

    private void writePerson(Element body, Person person) {
        if (person.equals(new Person(Optional.empty(), Optional.empty(), Optional.empty(), List.of()))) {
            return;
        }
        Element header = dom.add(body, "header", "person");
        Optional<Image> photo = person.photo().filter(inlines::isThere);
        Element who = photo.isEmpty() ? header : dom.add(header, "div", "who");
        person.heading()
                .ifPresent(name -> blocks.writeHeading(who, name, HeadingLevels.NAME, "name")
                        .setAttribute("id", Bookmarks.NAME_ID));
        person.label().ifPresent(label -> {
            Element element = dom.add(who, "p", "label");
            InlineWriter.attribute(element, label.attributes());
            inlines.write(element, label.content());
        });
        if (!person.contacts().isEmpty()) {
            writeContacts(who, person.contacts());
        }
        // Behind the words, as it stands at the right.
        photo.ifPresent(picture -> inlines.writeImage(dom.add(header, "div", "photo"), picture));
        // The words for one that is missing; most are the name, which is there already.
        person.photo()
                .filter(picture ->
                        photo.isEmpty() && !picture.alternative().strip().equals(person.name()))
                .ifPresent(picture -> inlines.writeImage(dom.add(header, "p"), picture));
    }

    private void writeContacts(Element parent, List<Contact> contacts) {
        Element line = dom.add(parent, "p", "contacts");
        for (Contact contact : contacts) {
            if (line.hasChildNodes()) {
                dom.add(line, "span", List.of("between"), " ");
            }
            Element element =
                    dom.add(line, "span", "contact", contact.kind().name().toLowerCase(Locale.ROOT));
            InlineWriter.attribute(element, contact.attributes());
            inlines.write(element, contact.content());
            if (isBriefInPieces(contact)) {
                Dom.addClasses(element, List.of("nobr"));
            }
        }
    }

    /** The engine leaves a box of several pieces too little room for the spaces between them, and breaks words. */
    private static boolean isBriefInPieces(Contact contact) {
        long pieces = contact.content().stream()
                .flatMap(inline -> inline instanceof InlineContainer container
                        ? container.spelledOut().stream()
                        : Stream.of(inline))
                .count();
        return pieces > 1 && contact.text().length() < BRIEF_CONTACT;
    }
}

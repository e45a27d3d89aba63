package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.model.Metadata;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.source.Diagnostics;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The door of this package: writes a résumé as one XHTML page. The class names it writes are a theme's vocabulary. */
public final class PageWriter {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private final Dom dom = new Dom();
    private final Resume resume;
    private final Look look;
    private final PageChoices choices;
    private final BlockWriter blocks;
    private final PersonWriter person;
    private final Ids ids = new Ids();
    private final PageLinks links;
    private final NoteNumbers notes = new NoteNumbers();

    private PageWriter(Resume resume, Look look, Pictures pictures, Diagnostics diagnostics) {
        this.choices = new PageChoices(look);
        this.resume = choices.timed(resume);
        this.look = look;
        this.links = new PageLinks(ids, diagnostics);
        InlineWriter inlines = new InlineWriter(dom, pictures, links, notes, diagnostics);
        boolean setsDash = resume.metadata().presentation().setsPeriodDash();
        this.blocks = new BlockWriter(
                dom, inlines, new HeadingLevels(), links, notes, LogoBox.of(look), setsDash, diagnostics);
        this.person = new PersonWriter(dom, inlines, blocks, choices);
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
        new RunningTexts(dom, resume).write(body, choices.running());
        SectionWriter sections = new SectionWriter(dom, blocks, HeadWriter.of(look, dom, blocks), bookmarks, ids);
        if (look.theme().aside().isPresent()) {
            writeRunningAside(body);
        }
        List<Section> letters = resume.sections().stream()
                .takeWhile(section -> section.kind() == SectionKind.LETTER)
                .toList();
        List<Section> others =
                resume.sections().subList(letters.size(), resume.sections().size());
        writePart(body, sections, letters.isEmpty() ? others : letters, /* again= */ false);
        if (!letters.isEmpty() && !others.isEmpty()) {
            writePart(body, sections, others, /* again= */ true);
        }
        writeConsent(body);
        links.settle();
        notes.settle();
        Keeping.leadIns(body);
        TitlesAndBullets.change(body, choices);
        bookmarks.nameIfEmpty(resume.person().name());
    }

    /** The letterhead with what stands below it; another one begins a page. */
    private void writePart(Element body, SectionWriter writer, List<Section> sections, boolean again) {
        Element part = again ? dom.add(body, "div", "page-break", "again") : body;
        Element aside = look.theme().aside().isPresent() ? dom.add(part, "aside", "aside") : part;
        person.write(aside, resume.person(), resume.metadata().presentation().qr(), again);
        sections.stream().filter(this::isAside).forEach(section -> writer.write(aside, section));
        sections.stream().filter(section -> !isAside(section)).forEach(section -> writer.write(part, section));
    }

    private boolean isAside(Section section) {
        return look.theme().aside().stream().anyMatch(kinds -> kinds.contains(section.kind()));
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

    /** What themes with an aside run beside later pages: who it is and how to reach them, in words. */
    private void writeRunningAside(Element body) {
        Person whose = resume.person();
        if (whose.name().isEmpty() && whose.contacts().isEmpty()) {
            return;
        }
        Element aside = dom.add(body, "div", "running-aside");
        if (!whose.name().isEmpty()) {
            writeWords(dom.add(aside, "p", "name"), whose.name(), WordParts.OF_NAME);
        }
        for (Contact contact : whose.contacts()) {
            writeWords(dom.add(aside, "p", "contact"), contact.text(), WordParts.OF_ADDRESS);
        }
    }

    /** The layout of what runs beside pages can't be looked at, so all words may be parted that are longer than a line. */
    private void writeWords(Element parent, String text, WordParts places) {
        for (String word : WORDS.splitAsStream(text.strip()).toList()) {
            List<String> parts = places.of(word.strip());
            if (parts.size() == 1) {
                dom.add(parent, "span", List.of(), word);
            } else {
                Element whole = dom.add(parent, "span", "word");
                parts.forEach(part -> dom.add(whole, "span", List.of(), part));
                dom.add(parent, "span", List.of(), " ");
            }
        }
    }
}

package dev.cv.html;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Project;
import dev.cv.model.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes sections with their entries, and notes their bookmarks. */
final class SectionWriter {

    /** Fewer characters are one line in any theme. */
    private static final int BRIEF = 90;

    private final Dom dom;
    private final BlockWriter blocks;
    private final Bookmarks bookmarks;
    private final Ids ids;

    SectionWriter(Dom dom, BlockWriter blocks, Bookmarks bookmarks, Ids ids) {
        this.dom = dom;
        this.blocks = blocks;
        this.bookmarks = bookmarks;
        this.ids = ids;
    }

    void write(Element body, Section section) {
        Element element = dom.add(body, "section", "section");
        InlineWriter.attribute(element, section.attributes());
        section.heading().ifPresent(heading -> {
            Element title = blocks.writeHeading(element, heading, HeadingLevels.SECTION, "section-title");
            title.setAttribute("id", ids.next(section.attributes(), heading.text()));
            bookmarks.section(heading.text(), title.getAttribute("id"));
        });
        blocks.write(element, section.blocks());
        section.entries().forEach(entry -> write(element, entry));
    }

    private void write(Element section, Entry entry) {
        Element element = dom.add(section, "article", "entry");
        InlineWriter.attribute(element, entry.attributes());
        if (!entry.head().isEmpty()) {
            writeHead(dom.add(element, "div", "entry-head"), entry);
        }
        blocks.write(element, entry.summary());
        markBriefSummary(element, entry);
        entry.projects().forEach(project -> write(element, project));
    }

    /** One line under a head would let both end a page; the class lets the style sheet keep it with what follows. */
    private static void markBriefSummary(Element element, Entry entry) {
        boolean brief = !entry.summary().isEmpty()
                && entry.summary().get(0) instanceof Paragraph paragraph
                && Inline.text(paragraph.content()).length() < BRIEF;
        if (brief) {
            Node first = element.getFirstChild();
            Node summary = entry.head().isEmpty() ? first : first.getNextSibling();
            Dom.addClasses((Element) summary, List.of("brief"));
        }
    }

    /** The bookmark leads to the role, else to the entry: a group without a meaning of its own keeps no tag. */
    private void writeHead(Element head, Entry entry) {
        Element target = (Element) head.getParentNode();
        for (Block block : entry.head()) {
            if (block instanceof Heading heading) {
                target = blocks.writeHeading(head, heading, HeadingLevels.ROLE, "role");
            } else {
                blocks.write(head, List.of(block));
            }
        }
        String name = bookmark(entry);
        if (!name.isEmpty()) {
            target.setAttribute(
                    "id", ids.next(entry.heading().map(Heading::attributes).orElse(entry.attributes()), name));
            bookmarks.entry(name, target.getAttribute("id"));
        }
    }

    private static String bookmark(Entry entry) {
        Stream<String> role = entry.heading().map(Heading::text).stream();
        Stream<String> names = entry.organizations().stream().map(Organization::name);
        if (entry.heading().isEmpty() && entry.organizations().isEmpty()) {
            // A job on a line has neither.
            role = entry.role().map(Fact::text).stream();
            names = entry.organization().map(Fact::text).stream();
        }
        return Stream.concat(role, names).filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
    }

    private void write(Element entry, Project project) {
        Element element = dom.add(entry, "section", "project");
        if (project.blocks().isEmpty()) {
            Dom.addClasses(element, List.of("bare")); // its heading stands over the next one
        }
        Heading heading = project.heading();
        blocks.writeHeading(element, heading, HeadingLevels.below(heading.level()), "project-title");
        blocks.write(element, project.blocks());
    }
}

package dev.cv.html;

import dev.cv.facts.FactReader;
import dev.cv.facts.OrganizationNames;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Project;
import dev.cv.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Writes sections with their entries, and notes their bookmarks. */
record SectionWriter(Dom dom, BlockWriter blocks, HeadWriter heads, Bookmarks bookmarks, Ids ids) {

    /** The writer of sections that stand aside. */
    SectionWriter aside() {
        return new SectionWriter(dom, blocks, heads.stacked(), bookmarks, ids);
    }

    void write(Element body, Section section) {
        Element element = dom.add(body, "section", "section");
        InlineWriter.attribute(element, section.attributes());
        section.heading().ifPresent(heading -> {
            Element title = blocks.writeHeading(element, heading, HeadingLevels.SECTION, "section-title");
            title.setAttribute("id", ids.next(section.attributes(), heading.text()));
            bookmarks.section(heading.text(), title.getAttribute("id"));
            Keeping.lift(title, element);
        });
        blocks.write(element, section.blocks());
        boolean titleAlone = section.heading().isPresent() && section.blocks().isEmpty();
        Optional<Entry> before = Optional.empty();
        for (Entry entry : section.entries()) {
            Element written = write(element, entry, FactReader.keepsLines(section, entry));
            if (titleAlone && before.isEmpty()) {
                Keeping.liftBreak(written, element);
            }
            if (before.isPresent() && isFurtherRole(entry, before.get())) {
                Dom.addClasses(written, List.of("further-role"));
            }
            before = Optional.of(entry);
        }
    }

    /** Another role at the organization of the entry before, which names it for both. */
    private static boolean isFurtherRole(Entry entry, Entry before) {
        Optional<String> organization = entry.organization().map(Fact::text);
        return organization.isPresent()
                && entry.organizations().isEmpty()
                && !entry.heading().map(Heading::text).orElse("").contains(organization.get())
                && organization.equals(before.organization().map(Fact::text))
                && !entry.head().isEmpty();
    }

    private Element write(Element section, Entry entry, boolean asWritten) {
        Element element = dom.add(section, "article", "entry");
        InlineWriter.attribute(element, entry.attributes());
        if (!entry.head().isEmpty()) {
            writeHead(dom.add(element, "div", "entry-head"), entry, asWritten);
        }
        blocks.write(element, entry.summary());
        entry.projects().forEach(project -> write(element, project));
        return element;
    }

    /** The bookmark leads to the role, else to the entry: a group without a meaning of its own keeps no tag. */
    private void writeHead(Element head, Entry entry, boolean asWritten) {
        Element whole = (Element) head.getParentNode();
        Element target = heads.write(head, entry, asWritten).orElse(whole);
        Keeping.lift(target, whole);
        String name = bookmark(entry);
        if (!name.isEmpty()) {
            target.setAttribute(
                    "id", ids.next(entry.heading().map(Heading::attributes).orElse(entry.attributes()), name));
            bookmarks.entry(name, target.getAttribute("id"));
        }
    }

    private static String bookmark(Entry entry) {
        Stream<String> role = entry.heading().map(Heading::text).stream();
        Stream<String> names = entry.organizations().stream().map(OrganizationNames::text);
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
        Element title = blocks.writeHeading(element, heading, HeadingLevels.below(heading.level()), "project-title");
        Keeping.lift(title, element);
        blocks.write(element, project.blocks());
    }
}

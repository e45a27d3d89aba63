package dev.cv.html;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.LocationDate;
import dev.cv.model.Paragraph;
import dev.cv.theme.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Writes the head of an entry, its parts arranged as the theme has them.
 *
 * @param roleFirst whether the role comes before the organization
 * @param logoLast whether the logo stands behind the words
 */
record HeadWriter(Dom dom, BlockWriter blocks, HeadArrangement arrangement, boolean roleFirst, boolean logoLast) {

    static HeadWriter of(Look look, Dom dom, BlockWriter blocks) {
        return new HeadWriter(
                dom,
                blocks,
                HeadArrangement.of(look),
                look.value("head-order").filter("role-first"::equals).isPresent(),
                look.value("logo-side").filter("right"::equals).isPresent());
    }

    /** For a narrow column, where nothing has room at the end of a row. */
    HeadWriter stacked() {
        return arrangement == HeadArrangement.AS_ENTRY
                ? this
                : new HeadWriter(dom, blocks, HeadArrangement.STACKED, roleFirst, logoLast);
    }

    /**
     * Writes it and returns the element of the role, if it has one.
     *
     * @param asWritten whether a heading stays as its author wrote it
     */
    Optional<Element> write(Element head, Entry entry, boolean asWritten) {
        return arrangement == HeadArrangement.AS_ENTRY
                ? new HeadAsEntry(dom, blocks).write(head, entry)
                : write(head, HeadParts.of(entry, asWritten));
    }

    private Optional<Element> write(Element head, HeadParts parts) {
        Dom.addClasses(head, List.of("arranged"));
        Optional<Image> logo = parts.logo().filter(blocks::isThere);
        Written written = new Written(parts);
        HeadRows rows = HeadRows.of(
                arrangement,
                written.names(),
                parts.places().isEmpty() ? Optional.empty() : Optional.of(written::places),
                parts.times().isEmpty() ? Optional.empty() : Optional.of(written::times),
                roleFirst);
        Element home = logo.isEmpty() || rows.logoWithin() ? head : besideLogo(head, logo.get());
        for (HeadRows.Row row : rows.rows()) {
            Element line = dom.add(home, "div", rows.className());
            if (row.tiered()) {
                Dom.addClasses(line, List.of("tiered"));
            }
            if (line.getPreviousSibling() == null) {
                Dom.addClasses(line, List.of("lead"));
            }
            if (row.tiered()) {
                Element start = dom.add(line, "div", "row-start");
                row.start().forEach(part -> part.write(start));
                if (!row.end().isEmpty()) {
                    Element end = dom.add(line, "div", "row-end");
                    Element inner = logo.isPresent() && rows.logoWithin() ? besideLogo(end, logo.get()) : end;
                    row.end().forEach(part -> part.write(inner));
                }
            } else {
                // A cell for each: a heading that shared a line with others would get no tag.
                row.start().forEach(part -> part.write(dom.add(line, "div", "row-start")));
                Dom.addClasses((Element) line.getLastChild(), List.of("rest"));
                if (parts.places().isEmpty()
                        && line.getLastChild().getChildNodes().getLength() > 1) {
                    Dom.addClasses(line, List.of("of-several"));
                }
                row.end().forEach(part -> part.write(dom.add(line, "div", "row-end")));
                if (row.end().size() > 1) {
                    Dom.addClasses(line, List.of("two-ends"));
                }
            }
        }
        Optional<Image> missing = parts.logo().filter(image -> logo.isEmpty());
        if (missing.isPresent() || !parts.description().isEmpty()) {
            Element description = dom.add(head, "div", "description");
            missing.ifPresent(image -> blocks.writeMissing(description, image));
            blocks.writeDescription(description, parts.description());
        }
        for (Block other : parts.others()) {
            if (other instanceof Heading heading) {
                blocks.writeHeading(head, heading, HeadingLevels.ROLE, "role");
            } else {
                blocks.write(head, other);
            }
        }
        return written.role;
    }

    /** The home of the rows, beside the logo. */
    private Element besideLogo(Element head, Image logo) {
        Element pair = dom.add(head, "div", "head-with-logo");
        if (logoLast) {
            Element rows = dom.add(pair, "div", "head-rows");
            blocks.writeLogo(dom.add(pair, "div", "logo"), logo);
            return rows;
        }
        blocks.writeLogo(dom.add(pair, "div", "logo"), logo);
        return dom.add(pair, "div", "head-rows");
    }

    /** The parts as they are written, each once. */
    private final class Written {

        private final HeadParts parts;
        private Optional<Element> role = Optional.empty();

        Written(HeadParts parts) {
            this.parts = parts;
        }

        List<HeadRows.Part> names() {
            List<HeadRows.Part> names = new ArrayList<>();
            if (!parts.organization().isEmpty()) {
                names.add(this::organization);
            }
            parts.role().ifPresent(heading -> names.add(roleFirst ? 0 : names.size(), this::role));
            return names;
        }

        private void organization(Element parent) {
            for (Paragraph line : parts.organization()) {
                Element element = blocks.writeParagraph(parent, line);
                Dom.addClasses(element, List.of("organization"));
            }
            InlineWriter.attribute((Element) parent.getFirstChild(), parts.about());
        }

        private void role(Element parent) {
            role = parts.role().map(heading -> blocks.writeHeading(parent, heading, HeadingLevels.ROLE, "role"));
        }

        private void places(Element parent) {
            write(parent, parts.places());
        }

        private void times(Element parent) {
            write(parent, parts.times());
        }

        @SuppressWarnings("ReferenceEquality") // which part it is, not what it says
        private void write(Element parent, List<LocationDate.Part> some) {
            for (LocationDate.Part part : some) {
                Element element = blocks.writePart(parent, part);
                if (part == parts.when().get(0)) {
                    InlineWriter.attribute(element, parts.where());
                }
            }
        }
    }
}

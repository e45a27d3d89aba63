package dev.cv.html;

import dev.cv.dates.PeriodDash;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.BlockVisitor;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.ItemList;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Table;
import dev.cv.model.ThematicBreak;
import dev.cv.source.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Writes blocks. */
final class BlockWriter {

    /** HTML's elements that a PDF has a tag for; any other division is a {@code div} of that class. */
    private static final Set<String> DIVISIONS = Set.of("article", "div", "section");

    private final Dom dom;
    private final InlineWriter inlines;
    private final HeadingLevels levels;
    private final PageLinks links;
    private final Optional<LogoBox> logoBox;
    private final ListWriter lists;
    private final TableWriter tables;
    private final FootnoteWriter footnotes;

    /** Whether an en dash stands between the dates of a period. */
    private final boolean setsDash;

    BlockWriter(
            Dom dom,
            InlineWriter inlines,
            HeadingLevels levels,
            PageLinks links,
            NoteNumbers notes,
            PageChoices choices,
            boolean setsDash,
            Diagnostics diagnostics) {
        this.dom = dom;
        this.inlines = inlines;
        this.levels = levels;
        this.links = links;
        this.logoBox = LogoBox.of(choices.look());
        this.setsDash = setsDash;
        this.lists = new ListWriter(dom, inlines, this, choices.shortListsInColumns(), diagnostics);
        this.tables = new TableWriter(dom, inlines, this, diagnostics);
        this.footnotes = new FootnoteWriter(dom, inlines, this, notes);
    }

    void write(Element parent, List<Block> blocks) {
        blocks.forEach(block -> write(parent, block));
    }

    void write(Element parent, Block block) {
        block.accept(new Into(parent));
    }

    private final class Into implements BlockVisitor {

        private final Element parent;

        Into(Element parent) {
            this.parent = parent;
        }

        @Override
        public void visit(Paragraph paragraph) {
            Element element = writeParagraph(parent, paragraph);
            if (paragraph.tight()) {
                Dom.addClasses(element, List.of("tight"));
            }
        }

        @Override
        public void visit(Heading heading) {
            writeHeading(parent, heading, HeadingLevels.below(heading.level()), "subheading");
        }

        @Override
        public void visit(ItemList list) {
            lists.write(parent, list, 0);
        }

        @Override
        public void visit(DefinitionList list) {
            lists.write(parent, list);
        }

        @Override
        public void visit(Table table) {
            tables.write(parent, table);
        }

        @Override
        public void visit(Division division) {
            String name = division.name();
            boolean known = DIVISIONS.contains(name);
            Element element = known ? element(parent, name, division) : element(parent, "div", division, name);
            write(element, division.blocks());
        }

        @Override
        public void visit(Footnotes notes) {
            footnotes.write(parent, notes);
        }

        @Override
        public void visit(Organization organization) {
            writeOrganization(parent, organization);
        }

        @Override
        public void visit(LocationDate locationDate) {
            writeLocationDate(parent, locationDate);
        }

        @Override
        public void visit(BlockQuote quote) {
            write(element(parent, "blockquote", quote), quote.blocks());
        }

        @Override
        public void visit(CodeBlock code) {
            dom.text(element(parent, "pre", code), code.text().stripTrailing());
        }

        @Override
        public void visit(ThematicBreak rule) {
            element(parent, "hr", rule);
        }
    }

    /** Writes a heading of a rank and returns its element. */
    Element writeHeading(Element parent, Heading heading, int rank, String className) {
        Element element = dom.add(parent, levels.element(rank), className);
        InlineWriter.attribute(element, heading.attributes());
        dom.source(element, heading.position());
        inlines.write(element, heading.content());
        links.add(heading, element);
        return element;
    }

    /** A new last child for the block, with the author's classes. */
    Element element(Element parent, String name, Block block, String... classes) {
        Element element = dom.add(parent, name, classes);
        dom.source(element, block.position());
        InlineWriter.attribute(element, block.attributes());
        return element;
    }

    /** Writes a paragraph and returns its element. */
    Element writeParagraph(Element parent, Paragraph paragraph) {
        Element element = element(parent, "p", paragraph);
        inlines.write(element, paragraph.content());
        return element;
    }

    private void writeOrganization(Element parent, Organization organization) {
        Element element = dom.add(parent, "div", "organization");
        InlineWriter.attribute(element, organization.attributes());
        boolean logo = organization.logo().map(inlines::isThere).orElse(false);
        if (logo) {
            organization.logo().ifPresent(image -> writeLogo(dom.add(element, "div", "logo"), image));
        }
        if (!logo || !organization.description().isEmpty()) {
            Element about = dom.add(element, "div", "about");
            organization.logo().filter(missing -> !logo).ifPresent(missing -> writeMissing(about, missing));
            writeDescription(about, organization.description());
        }
    }

    /** Whether the picture can be shown. */
    boolean isThere(Image image) {
        return inlines.isThere(image);
    }

    /** Writes a logo in the room that the theme has for it. */
    void writeLogo(Element home, Image image) {
        logoBox.ifPresentOrElse(box -> inlines.writeLogo(home, image, box), () -> inlines.writeImage(home, image));
    }

    /** Writes the words for a picture that can't be shown. */
    void writeMissing(Element parent, Image missing) {
        inlines.writeImage(dom.add(parent, "p"), missing);
    }

    /** Its paragraphs were items of a list, and how those stood to each other says nothing here. */
    void writeDescription(Element about, List<Block> description) {
        for (Block block : description) {
            if (block instanceof Paragraph paragraph) {
                writeParagraph(about, paragraph);
            } else {
                write(about, block);
            }
        }
    }

    private void writeLocationDate(Element parent, LocationDate locationDate) {
        Element element = dom.add(parent, "div", "location-date");
        InlineWriter.attribute(element, locationDate.attributes());
        for (LocationDate.Part part : locationDate.parts()) {
            Element p = writePart(element, part);
            if (locationDate.parts().size() == 1) {
                Dom.addClasses(p, List.of("alone"));
            }
        }
    }

    /** Writes a place or a time and returns its element. */
    Element writePart(Element parent, LocationDate.Part part) {
        Element element = dom.add(parent, "p", part instanceof Period ? "period" : "location");
        InlineWriter.attribute(element, part.attributes());
        inlines.write(element, setsDash && part instanceof Period time ? PeriodDash.set(time) : part.content());
        return element;
    }
}

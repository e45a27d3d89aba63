package dev.cv.html;

import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.ThematicBreak;
import java.util.List;
import org.w3c.dom.Element;

/** Writes blocks. */
final class BlockWriter {

    private static final String[] BULLETS = {"\u2022", "\u2013", "\u2022"};

    /** Items of a list in two columns that are kept on one page. */
    private static final int MOST_IN_COLUMNS = 32;

    private final Dom dom;
    private final InlineWriter inlines;
    private final HeadingLevels levels;

    BlockWriter(Dom dom, InlineWriter inlines, HeadingLevels levels) {
        this.dom = dom;
        this.inlines = inlines;
        this.levels = levels;
    }

    void write(Element parent, List<Block> blocks) {
        blocks.forEach(block -> write(parent, block));
    }

    private void write(Element parent, Block block) {
        if (block instanceof Paragraph paragraph) {
            writeParagraph(parent, paragraph);
        } else if (block instanceof Heading heading) {
            writeHeading(parent, heading, HeadingLevels.below(heading.level()), "subheading");
        } else if (block instanceof ItemList list) {
            writeList(parent, list, 0);
        } else if (block instanceof DefinitionList list) {
            writeDefinitions(parent, list);
        } else if (block instanceof Organization organization) {
            writeOrganization(parent, organization);
        } else if (block instanceof LocationDate locationDate) {
            writeLocationDate(parent, locationDate);
        } else if (block instanceof BlockQuote quote) {
            write(element(parent, "blockquote", block), quote.blocks());
        } else if (block instanceof CodeBlock code) {
            dom.text(element(parent, "pre", block), code.text().stripTrailing());
        } else if (block instanceof ThematicBreak) {
            element(parent, "hr", block);
        }
    }

    /** Writes a heading of a rank and returns its element. */
    Element writeHeading(Element parent, Heading heading, int rank, String className) {
        Element element = dom.add(parent, levels.element(rank), className);
        InlineWriter.attribute(element, heading.attributes());
        inlines.write(element, heading.content());
        return element;
    }

    private Element element(Element parent, String name, Block block, String... classes) {
        Element element = dom.add(parent, name, classes);
        InlineWriter.attribute(element, block.attributes());
        return element;
    }

    private void writeParagraph(Element parent, Paragraph paragraph) {
        inlines.write(element(parent, "p", paragraph), paragraph.content());
    }

    private void writeList(Element parent, ItemList list, int depth) {
        if (!list.attributes().has("columns")) {
            writeItems(parent, list, 0, list.items().size(), depth);
            return;
        }
        // The engine would fill the first column to the foot of the page before it begins the second. So the columns
        // are boxes side by side, and a long list is several such pairs: within a pair no page ends.
        int items = list.items().size();
        int pairs = (items + MOST_IN_COLUMNS - 1) / MOST_IN_COLUMNS;
        int column = (items + 2 * pairs - 1) / (2 * pairs);
        Element columns = dom.add(parent, "div", "in-columns");
        for (int from = 0; from < items; from += 2 * column) {
            Element pair = dom.add(columns, "div", "pair");
            int half = Math.min(from + column, items);
            writeItems(dom.add(pair, "div", "column"), list, from, half, depth);
            writeItems(dom.add(pair, "div", "column"), list, half, Math.min(half + column, items), depth);
        }
    }

    private void writeItems(Element parent, ItemList list, int from, int to, int depth) {
        if (from == to) {
            return;
        }
        Element element = element(parent, list.ordered() ? "ol" : "ul", list);
        for (int i = from; i < to; i++) {
            ListItem item = list.items().get(i);
            if (item.blocks().isEmpty()) {
                continue; // a bullet for nothing has no place in a tagged list
            }
            Element li = dom.add(element, "li");
            InlineWriter.attribute(li, item.attributes());
            String mark = list.ordered() ? list.start() + i + "." : BULLETS[Math.min(depth, BULLETS.length - 1)];
            dom.add(li, "span", List.of("bullet"), mark);
            writeItem(li, item.blocks(), depth);
        }
    }

    /** The first paragraph goes on the line of the bullet. */
    private void writeItem(Element li, List<Block> blocks, int depth) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i == 0 && block instanceof Paragraph paragraph) {
                inlines.write(li, paragraph.content());
            } else if (block instanceof ItemList list) {
                writeList(li, list, depth + 1);
            } else {
                write(li, block);
            }
        }
    }

    /** Every group of terms and their descriptions in a {@code div}, as HTML allows (HTML, 4.4.9). */
    private void writeDefinitions(Element parent, DefinitionList list) {
        Element element = element(parent, "dl", list);
        Element group = dom.add(element, "div", "definition");
        boolean described = false;
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term term) {
                group = described ? dom.add(element, "div", "definition") : group;
                described = false;
                Element dt = dom.add(group, "dt");
                InlineWriter.attribute(dt, term.attributes());
                inlines.write(dt, term.content());
            } else if (item instanceof DefinitionItem.Description description) {
                described = true;
                Element dd = dom.add(group, "dd");
                InlineWriter.attribute(dd, description.attributes());
                writeDescription(dd, description.blocks());
            }
        }
    }

    private void writeDescription(Element dd, List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
            inlines.write(dd, paragraph.content());
        } else {
            write(dd, blocks);
        }
    }

    private void writeOrganization(Element parent, Organization organization) {
        Element element = dom.add(parent, "div", "organization");
        InlineWriter.attribute(element, organization.attributes());
        boolean logo = organization.logo().map(inlines::isThere).orElse(false);
        if (logo) {
            inlines.writeImage(
                    dom.add(element, "div", "logo"), organization.logo().orElseThrow());
        }
        if (!logo || !organization.description().isEmpty()) {
            Element about = dom.add(element, "div", "about");
            organization
                    .logo()
                    .filter(missing -> !logo)
                    .ifPresent(missing -> inlines.writeImage(dom.add(about, "p"), missing));
            write(about, organization.description());
        }
    }

    private void writeLocationDate(Element parent, LocationDate locationDate) {
        Element element = dom.add(parent, "div", "location-date");
        InlineWriter.attribute(element, locationDate.attributes());
        for (LocationDate.Part part : locationDate.parts()) {
            Element p = dom.add(element, "p", part instanceof Period ? "period" : "location");
            if (locationDate.parts().size() == 1) {
                Dom.addClasses(p, List.of("alone"));
            }
            InlineWriter.attribute(
                    p, part instanceof Period period ? period.attributes() : ((Location) part).attributes());
            inlines.write(p, part.content());
        }
    }
}

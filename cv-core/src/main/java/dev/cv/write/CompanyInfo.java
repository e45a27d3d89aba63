package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.LineBreak;
import dev.cv.model.ListItem;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.source.Position;
import dev.cv.write.TextPlace.Host;
import java.util.ArrayList;
import java.util.List;

/** Organizations, places and times, and contacts, as the lists that they are read from. (FORMAT.md, "Entries") */
record CompanyInfo(MarkdownBlocks markdown, NamesInFile names) {

    /** Of a longer list those behind the time are taken for another. */
    private static final int MOST_PARTS = 3;

    private static ListItem item(List<Inline> content, Attributes attributes, Position at) {
        return new ListItem(List.of(new Paragraph(content, true, Attributes.NONE, at)), attributes, at);
    }

    private static ItemList list(List<ListItem> items, Position at) {
        return new ItemList(false, 1, items, Attributes.NONE, at);
    }

    private static ItemList list(Organization organization) {
        List<ListItem> items = new ArrayList<>();
        organization.logo().ifPresent(logo -> items.add(item(List.of(logo), Attributes.NONE, logo.position())));
        for (Block block : organization.description()) {
            items.add(
                    new ListItem(List.of(block.withAttributes(Attributes.NONE)), block.attributes(), block.position()));
        }
        return list(items, organization.position());
    }

    private static boolean isParagraph(Organization organization) {
        return organization.logo().isEmpty()
                && organization.description().size() == 1
                && organization.description().get(0) instanceof Paragraph only
                && !only.tight()
                && !only.content().isEmpty()
                && only.attributes().isEmpty();
    }

    /** Whether no list can hold it as it is. */
    static boolean needsElement(Organization organization) {
        return !isParagraph(organization) && !MarkdownList.fits(list(organization));
    }

    void write(Organization organization, MarkdownOut out) {
        if (isParagraph(organization)) {
            Paragraph only = (Paragraph) organization.description().get(0);
            out.lines(MarkdownInlines.write(only.content(), Host.PARAGRAPH, names));
        } else if (!needsElement(organization)) {
            new MarkdownList(markdown, names).write(list(organization), out);
        } else {
            out.line("<div" + HtmlText.attributes(organization.attributes()) + " markdown=\"1\">");
            out.blank();
            List<Block> parts = new ArrayList<>();
            list(organization).items().forEach(item -> parts.add(list(List.of(item), item.position())));
            markdown.write(parts, out);
            out.blank();
            out.line("</div>");
        }
    }

    void write(LocationDate locationDate, MarkdownOut out) {
        List<ListItem> items = new ArrayList<>();
        for (LocationDate.Part part : locationDate.parts()) {
            items.add(
                    part instanceof Location location
                            ? item(location.content(), location.attributes(), location.position())
                            : item(part.content(), ((Period) part).attributes(), ((Period) part).position()));
        }
        boolean plain = items.stream().allMatch(item -> item.attributes().isEmpty());
        if (items.isEmpty() || (items.size() > MOST_PARTS && plain)) {
            items = List.of(item(onLines(locationDate), Attributes.NONE, locationDate.position()));
        }
        new MarkdownList(markdown, names).write(list(items, locationDate.position()), out);
    }

    /** The parts as one item, with a line for each. */
    private static List<Inline> onLines(LocationDate locationDate) {
        List<Inline> content = new ArrayList<>();
        for (LocationDate.Part part : locationDate.parts()) {
            if (!content.isEmpty()) {
                content.add(new LineBreak(locationDate.position()));
            }
            content.addAll(part.content());
        }
        return content.isEmpty() ? List.of(new LineBreak(locationDate.position())) : content;
    }

    void write(List<Contact> contacts, MarkdownOut out) {
        List<ListItem> items = contacts.stream()
                .map(contact -> item(contact.content(), contact.attributes(), contact.position()))
                .toList();
        out.line("{:.contact}");
        new MarkdownList(markdown, names).write(list(items, items.get(0).position()), out);
    }
}

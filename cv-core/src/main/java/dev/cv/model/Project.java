package dev.cv.model;

import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of work inside an entry: a heading below the role and what follows it.
 *
 * @param heading its heading
 * @param blocks what is said of it, in source order
 */
public record Project(Heading heading, List<Block> blocks) implements ModelNode {

    public Project {
        blocks = List.copyOf(blocks);
    }

    /** What it is called: of {@code Name | Tech, Tech} what stands before the upright line. */
    public String name() {
        return ProjectTitle.of(heading).name();
    }

    /** What it is made with: of {@code Name | Tech, Tech} what stands behind the line; else none. */
    public List<String> technologies() {
        return ProjectTitle.of(heading).technologies();
    }

    /** The paragraphs. */
    public List<Paragraph> text() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    /** The items of all its lists. */
    public List<ListItem> highlights() {
        List<ListItem> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof ItemList list) {
                items.addAll(list.items());
            }
        }
        return List.copyOf(items);
    }

    @Override
    public Attributes attributes() {
        return heading.attributes();
    }

    @Override
    public Position position() {
        return heading.position();
    }

    @Override
    public List<Block> children() {
        List<Block> children = new ArrayList<>(blocks);
        children.add(0, heading);
        return children;
    }
}

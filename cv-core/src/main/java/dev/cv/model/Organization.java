package dev.cv.model;

import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who one worked for or learned at: a block of the class {@code company-info}.
 *
 * @param logo the picture that is an item of its own
 * @param description what is said of it, in source order
 */
public record Organization(Optional<Image> logo, List<Block> description, Attributes attributes, Position position)
        implements Block {

    public Organization {
        description = List.copyOf(description);
    }

    /** The links in the description, in source order. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Block block : description) {
            if (block instanceof Paragraph paragraph) {
                paragraph.content().stream()
                        .filter(Link.class::isInstance)
                        .map(Link.class::cast)
                        .forEach(links::add);
            }
        }
        return List.copyOf(links);
    }

    @Override
    public Organization withAttributes(Attributes attributes) {
        return new Organization(logo, description, attributes, position);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public List<ModelNode> children() {
        List<ModelNode> children = new ArrayList<>(description);
        logo.ifPresent(image -> children.add(0, image));
        return children;
    }
}

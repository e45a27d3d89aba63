package dev.cv.facts;

import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Image;
import dev.cv.model.ListItem;
import dev.cv.model.Organization;
import dev.cv.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes organizations of company blocks. (FORMAT.md, "Entries") */
public final class OrganizationRecognizer {

    public Optional<List<Block>> recognize(String name, Block block, Diagnostics diagnostics) {
        return BlockItems.of(block).map(items -> List.of(organization(items, block)));
    }

    private static Organization organization(List<ListItem> items, Block block) {
        Optional<Image> logo = Optional.empty();
        List<Block> description = new ArrayList<>();
        for (ListItem item : items) {
            Optional<Image> picture = onlyImage(item);
            if (logo.isEmpty() && picture.isPresent()) {
                logo = picture;
            } else if (item.blocks().size() == 1) {
                Block only = item.blocks().get(0);
                description.add(only.withAttributes(item.attributes().and(only.attributes())));
            } else if (item.attributes().isEmpty()) {
                description.addAll(item.blocks());
            } else {
                description.add(new Division("div", item.blocks(), item.attributes(), item.position()));
            }
        }
        return new Organization(logo, description, block.attributes(), block.position());
    }

    private static Optional<Image> onlyImage(ListItem item) {
        return BlockItems.onlyParagraph(item)
                .filter(paragraph -> paragraph.content().size() == 1)
                .map(paragraph -> paragraph.content().get(0))
                .filter(Image.class::isInstance)
                .map(Image.class::cast);
    }
}

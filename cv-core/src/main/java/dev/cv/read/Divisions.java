package dev.cv.read;

import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Opens the divisions that only part a file: one that holds headings stands for a section, an entry or several. Its
 * attributes go to its first heading.
 */
final class Divisions {

    private static final Set<String> PARTING = Set.of("div", "section", "article", "main", "header", "center");

    private Divisions() {}

    static List<Block> open(List<Block> blocks) {
        List<Block> opened = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Division division && PARTING.contains(division.name())) {
                List<Block> inner = open(division.blocks());
                int heading = firstHeading(inner);
                if (heading < 0) {
                    opened.add(division);
                    continue;
                }
                inner.set(
                        heading,
                        inner.get(heading)
                                .with(division.attributes()
                                        .and(inner.get(heading).attributes())));
                opened.addAll(inner);
            } else {
                opened.add(block);
            }
        }
        return opened;
    }

    private static int firstHeading(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading) {
                return i;
            }
        }
        return -1;
    }
}

package dev.cv.facts;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What heads of entries say, however it is arranged: nothing may be lost where one is set. */
final class SaidWords {

    private SaidWords() {}

    /** Whether each letter and digit, link, picture and note of an entry is in another one, in its head or its text. */
    static boolean areSame(Entry entry, Entry set) {
        return counted(entry).equals(counted(set));
    }

    private static Map<String, Integer> counted(Entry entry) {
        Map<String, Integer> counts = new HashMap<>();
        List<Block> blocks = new ArrayList<>(entry.head());
        blocks.addAll(entry.summary());
        for (Block block : blocks) {
            block.texts()
                    .forEach(text -> text.text()
                            .codePoints()
                            .filter(Character::isLetterOrDigit)
                            .forEach(letter -> counts.merge(Character.toString(letter), 1, Integer::sum)));
            block.all(Link.class).forEach(link -> counts.merge("link " + link.target(), 1, Integer::sum));
            block.all(Image.class)
                    .forEach(image -> counts.merge("image " + image.position().offset(), 1, Integer::sum));
            block.all(FootnoteReference.class)
                    .forEach(note -> counts.merge("note " + note.position().offset(), 1, Integer::sum));
        }
        return counts;
    }
}

package dev.cv.truth;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Text;
import dev.cv.vocabulary.Folding;
import dev.cv.vocabulary.WordList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Work that leaves time for other work, as its head says. */
final class SideWork {

    /** As {@link Folding} makes them, in the languages that are known. */
    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(?:" + WordList.anyFolded("side.beginning") + "|"
            + WordList.anyFolded("side") + "(?!\\p{L}))|" + WordList.anyFolded("side.within"));

    private SideWork() {}

    /** Whether the head of an entry, or what is said first in it, has a word for it. */
    static boolean isMeant(Entry entry) {
        String head = entry.head().stream().map(SideWork::text).collect(Collectors.joining(" "));
        String first = entry.summary().stream().limit(1).map(SideWork::text).collect(Collectors.joining(" "));
        String classes = String.join(" ", entry.attributes().classes());
        return WORDS.matcher(Folding.fold(head + " " + first + " " + classes)).find();
    }

    private static String text(Block block) {
        return block.all(Text.class).stream().map(Text::text).collect(Collectors.joining(" "));
    }
}

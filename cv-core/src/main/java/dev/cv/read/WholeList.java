package dev.cv.read;

import dev.cv.facts.ContactReader;
import dev.cv.facts.NameWords;
import dev.cv.model.Block;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list that is all of a file, and begins with a name and contacts: its items are what the file would say without it, a
 * heading where a section's title stands alone or before a colon. (FORMAT.md, "Sections")
 */
final class WholeList {

    private static final Pattern TITLE = Pattern.compile("\\s*([^:\uFF1A]{2,40}?)\\s*[:\uFF1A]\\s*");
    private static final int SECTION = 2;
    private static final int FARTHEST_CONTACTS = 4;

    private WholeList() {}

    /** The blocks that the items are; else those there are. */
    static List<Block> open(List<Block> blocks) {
        if (blocks.size() != 1 || !(blocks.get(0) instanceof ItemList list) || !isPage(list)) {
            return blocks;
        }
        List<Block> opened = new ArrayList<>();
        for (ListItem item : list.items()) {
            opened.addAll(opened(item));
        }
        return opened;
    }

    private static boolean isPage(ItemList list) {
        List<ListItem> items = list.items();
        boolean plain = list.attributes().isEmpty()
                && items.stream()
                        .allMatch(item -> item.attributes().isEmpty()
                                && item.done().isEmpty()
                                && !item.blocks().isEmpty()
                                && item.blocks().get(0) instanceof Paragraph);
        return plain
                && NameWords.isFullName(first(items.get(0)).text())
                && items.stream()
                        .limit(FARTHEST_CONTACTS)
                        .skip(1)
                        .flatMap(item -> item.blocks().stream())
                        .anyMatch(block -> ContactReader.likely(block, /* underName= */ true)
                                .isPresent());
    }

    private static Paragraph first(ListItem item) {
        return (Paragraph) item.blocks().get(0);
    }

    private static List<Block> opened(ListItem item) {
        List<Block> blocks = new ArrayList<>(item.blocks());
        Paragraph first = first(item);
        if (Vocabulary.isSectionTitle(first.text().strip())) {
            blocks.set(0, heading(first.content(), first));
            return blocks;
        }
        Optional<Matcher> title = Optional.of(first.content().get(0))
                .filter(Text.class::isInstance)
                .map(words -> TITLE.matcher(words.text()))
                .filter(Matcher::lookingAt)
                .filter(found -> Vocabulary.kindOf(found.group(1)).isPresent());
        if (title.isPresent()) {
            Text words = (Text) first.content().get(0);
            List<Inline> rest =
                    new ArrayList<>(first.content().subList(1, first.content().size()));
            int end = title.get().end();
            if (end < words.text().length()) {
                rest.add(0, new Text(words.text().substring(end), words.position()));
            }
            blocks.set(0, heading(List.of(new Text(title.get().group(1), words.position())), first));
            if (!rest.isEmpty()) {
                blocks.add(
                        1, new Paragraph(rest, first.attributes(), rest.get(0).position()));
            }
        }
        return blocks;
    }

    private static Heading heading(List<Inline> content, Paragraph at) {
        return new Heading(SECTION, content, at.attributes(), at.position());
    }
}

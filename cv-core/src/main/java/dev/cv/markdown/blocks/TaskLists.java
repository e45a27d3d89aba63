package dev.cv.markdown.blocks;

import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Items with a box to tick. (GFM parser, "Task Lists") */
final class TaskLists {

    private static final Pattern BOX = Pattern.compile("\\s*\\[([ xX])]\\s+");

    private TaskLists() {}

    /** Marks the items that begin with a box, and takes the box away. */
    static void find(Node list) {
        boolean tasks = false;
        for (Node item : list.children) {
            Node first = item.children.isEmpty() ? null : item.children.get(0);
            if (first == null || !first.is(Kind.PARAGRAPH)) {
                continue;
            }
            MappedText text = first.children.get(0).source;
            MatchResult box = text == null ? null : new TextScanner(text).check(BOX);
            if (text != null && box != null) {
                tasks = true;
                item.done = !box.group(1).equals(" ");
                // A list right behind the box would be the box's own.
                MappedText rest = FirstLine.takeAttributeList(text.from(box.end()), new Node(Kind.ITEM, item.offset));
                first.children.set(0, Node.ofSource(rest));
            }
            if (tasks) {
                item.attributes.put("class", "task-list-item");
            }
        }
        if (tasks) {
            list.attributes.put("class", "task-list");
        }
    }
}

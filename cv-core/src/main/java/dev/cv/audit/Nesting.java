package dev.cv.audit;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.ModelNode;
import dev.cv.model.ModelTree;
import dev.cv.model.Organization;
import dev.cv.model.Resume;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands in what in a résumé: all that encloses a place. */
final class Nesting {

    /** Of each file the innermost thing that begins at an offset. */
    private final Map<String, NavigableMap<Integer, Node>> starts = new HashMap<>();

    private final List<Node> nodes = new ArrayList<>();

    /**
     * Something with attributes, and what it stands in.
     *
     * @param outer what encloses it; null where nothing does
     */
    record Node(
            Attributes attributes,
            Position position,
            @Nullable Node outer) {}

    Nesting(Resume resume) {
        add(resume, null);
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The attributes of all that encloses a place, from the inside out. */
    List<Attributes> around(Position place) {
        List<Attributes> around = new ArrayList<>();
        NavigableMap<Integer, Node> ofFile = starts.get(place.file().path());
        Map.Entry<Integer, Node> last = ofFile == null ? null : ofFile.floorEntry(place.offset());
        for (@Nullable Node node = last == null ? null : last.getValue(); node != null; node = node.outer) {
            around.add(node.attributes);
        }
        return around;
    }

    private void add(ModelTree tree, @Nullable Node outer) {
        for (ModelNode child : tree.children()) {
            Position at = child.position();
            Node node = new Node(attributes(child), at, outer);
            starts.computeIfAbsent(at.file().path(), path -> new TreeMap<>()).put(at.offset(), node);
            nodes.add(node);
            add(child, node);
        }
    }

    /** A class on a role or a company block is meant for the entry. */
    private static Attributes attributes(ModelNode node) {
        Attributes attributes = node.attributes();
        if (node instanceof Entry entry) {
            for (Block block : entry.head()) {
                if (block instanceof Heading || block instanceof Organization) {
                    attributes = attributes.and(block.attributes());
                }
            }
        }
        return attributes;
    }
}

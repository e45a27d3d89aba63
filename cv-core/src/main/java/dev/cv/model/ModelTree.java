package dev.cv.model;

import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a résumé is made of, down to its words, whatever its kind. */
public interface ModelTree {

    /** What it holds, all of it, in reading order. */
    List<? extends ModelNode> children();

    /** Shows all that is in it, in reading order: each node before what it holds. */
    default void walk(Consumer<? super ModelNode> visitor) {
        for (ModelNode child : children()) {
            visitor.accept(child);
            child.walk(visitor);
        }
    }

    /** All of a kind that is in it, in reading order: {@code resume.all(Link.class)}. */
    default <N> List<N> all(Class<N> kind) {
        List<N> all = new ArrayList<>();
        walk(node -> {
            if (kind.isInstance(node)) {
                all.add(kind.cast(node));
            }
        });
        return all;
    }

    /** All text in it, in reading order, code among it, each piece with its place; an image's words are not text. */
    default Stream<Text> texts() {
        return children().stream().flatMap(ModelNode::texts);
    }

    /** The files that anything in it stands in. */
    default Set<SourceFile> files() {
        Set<SourceFile> files = new HashSet<>();
        walk(node -> files.add(node.position().file()));
        return files;
    }
}

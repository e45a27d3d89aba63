package dev.cv.archive;

import static java.util.Objects.requireNonNull;

import dev.cv.source.SourceProblem;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A tree that keeps what is read of it and what it is told to keep: the files that a résumé is made from. What is only
 * peeked at is none of them.
 */
public final class RecordedTree implements SourceTree {

    private final SourceTree tree;
    private final Map<String, byte[]> used = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> listed = new TreeSet<>();

    public RecordedTree(SourceTree tree) {
        this.tree = requireNonNull(tree, "tree");
    }

    /** The files that were read so far, by path, as they were when they were read first. */
    public Map<String, byte[]> used() {
        return Collections.unmodifiableMap(new TreeMap<>(used));
    }

    /** The files that were asked for so far, by path, there or not. */
    public Set<String> asked() {
        return Collections.unmodifiableSet(new TreeSet<>(asked));
    }

    /** The folders whose files were listed so far, by path; the empty one is all. */
    public Set<String> listed() {
        return Collections.unmodifiableSet(new TreeSet<>(listed));
    }

    /** All files there are, as far as they are not hidden, and those that were read. */
    public Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        for (String path : tree.filesBelow("")) {
            tree.read(path).ifPresent(bytes -> all.put(path, bytes));
        }
        all.putAll(used);
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        keep(path);
        return Optional.ofNullable(used.get(path));
    }

    @Override
    public Optional<byte[]> peek(String path) throws IOException {
        asked.add(path);
        return tree.peek(path);
    }

    @Override
    public void keep(String path) throws IOException {
        asked.add(path);
        if (!used.containsKey(path)) {
            tree.read(path).ifPresent(bytes -> used.put(path, bytes));
        }
    }

    @Override
    public List<String> markdownFiles() throws IOException {
        listed.add("");
        return tree.markdownFiles();
    }

    @Override
    public List<String> filesBelow(String folder) throws IOException {
        listed.add(folder);
        return tree.filesBelow(folder);
    }

    @Override
    public <T> T once(Class<T> what, Supplier<T> make) {
        return tree.once(what, make);
    }

    @Override
    public Map<String, SourceProblem> passedOver() {
        return tree.passedOver();
    }

    @Override
    public String display(String path) {
        return tree.display(path);
    }
}

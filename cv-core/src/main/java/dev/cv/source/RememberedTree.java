package dev.cv.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A tree as it was when it was first looked at, for many résumés that are read of one folder: files are listed once and, as long as
 * there is room, read once. Safe for many threads where the tree below is.
 */
public final class RememberedTree implements SourceTree {

    /** Pictures and the like beyond that are read each time. */
    private static final long MOST_BYTES = 32L << 20;

    private final SourceTree tree;
    private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();
    private final Map<String, List<String>> below = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private volatile Optional<List<String>> markdown = Optional.empty();

    /** A tree of which nothing is known yet. */
    public RememberedTree(SourceTree tree) {
        this.tree = requireNonNull(tree, "tree");
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Optional<byte[]> known = files.get(path);
        return known == null ? remembered(path, tree.read(path)) : known;
    }

    @Override
    public Optional<byte[]> peek(String path) throws IOException {
        Optional<byte[]> known = files.get(path);
        return known == null ? remembered(path, tree.peek(path)) : known;
    }

    private Optional<byte[]> remembered(String path, Optional<byte[]> file) {
        int length = file.map(content -> content.length).orElse(0);
        if (bytes.addAndGet(length) <= MOST_BYTES) {
            files.put(path, file);
        } else {
            bytes.addAndGet(-length);
        }
        return file;
    }

    @Override
    public void keep(String path) throws IOException {
        tree.keep(path);
    }

    @Override
    public List<String> markdownFiles() throws IOException {
        Optional<List<String>> known = markdown;
        if (known.isEmpty()) {
            known = Optional.of(tree.markdownFiles());
            markdown = known;
        }
        return known.get();
    }

    @Override
    public List<String> filesBelow(String folder) throws IOException {
        List<String> known = below.get(folder);
        if (known == null) {
            known = tree.filesBelow(folder);
            below.put(folder, known);
        }
        return known;
    }

    @Override
    public <T> T once(Class<T> what, Supplier<T> make) {
        return what.cast(derived.computeIfAbsent(what, any -> make.get()));
    }

    @Override
    public Optional<SourceTree> unzipped(String path) throws IOException {
        return tree.unzipped(path);
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

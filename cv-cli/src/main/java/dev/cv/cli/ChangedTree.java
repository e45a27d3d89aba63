package dev.cv.cli;

import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tree in which some files have other texts than on disk.
 *
 * @param texts these files' paths and texts
 */
record ChangedTree(SourceTree tree, Map<String, String> texts) implements SourceTree {

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        String text = texts.get(path);
        return text == null ? tree.read(path) : Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> markdownFiles() throws IOException {
        return tree.markdownFiles();
    }

    @Override
    public List<String> filesBelow(String folder) throws IOException {
        return tree.filesBelow(folder);
    }

    @Override
    public String display(String path) {
        return tree.display(path);
    }
}

package dev.cv.cli.files;

import dev.cv.source.SourcePath;
import dev.cv.source.SourceProblem;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tree in which some files have other texts than on disk, or are there at all.
 *
 * @param texts these files' paths and texts
 */
public record ChangedTree(SourceTree tree, Map<String, String> texts) implements SourceTree {

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        String text = texts.get(path);
        return text == null ? tree.read(path) : Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> markdownFiles() throws IOException {
        return Stream.concat(
                        tree.markdownFiles().stream(), texts.keySet().stream().filter(SourcePath::isMarkdown))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<String> filesBelow(String folder) throws IOException {
        return tree.filesBelow(folder);
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

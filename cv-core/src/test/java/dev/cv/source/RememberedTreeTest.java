package dev.cv.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A folder is listed and read once, however often it is asked. */
class RememberedTreeTest {

    private final List<String> asked = new ArrayList<>();

    private final RememberedTree tree = new RememberedTree(new SourceTree() {
        @Override
        public Optional<byte[]> read(String path) {
            asked.add(path);
            return path.endsWith(".md")
                    ? Optional.of(path.getBytes(StandardCharsets.UTF_8))
                    : path.equals("large") ? Optional.of(new byte[40 << 20]) : Optional.empty();
        }

        @Override
        public List<String> markdownFiles() {
            asked.add("*.md");
            return List.of("a.md", "b.md");
        }

        @Override
        public List<String> filesBelow(String folder) {
            asked.add(folder + "/*");
            return List.of(folder + "/a.md");
        }
    });

    @Test
    void whatIsThereAndWhatIsNotIsAskedOnce() throws IOException {
        for (int i = 0; i < 2; i++) {
            assertThat(tree.read("a.md"))
                    .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(4));
            assertThat(tree.peek("a.md")).isPresent();
            assertThat(tree.read("none")).isEmpty();
            assertThat(tree.markdownFiles()).containsExactly("a.md", "b.md");
            assertThat(tree.filesBelow("x")).containsExactly("x/a.md");
        }
        assertThat(asked).containsExactly("a.md", "none", "*.md", "x/*");
    }

    @Test
    void whatThereIsNoRoomForIsReadAgain() throws IOException {
        tree.read("large");
        tree.read("large");
        tree.read("a.md");
        tree.read("a.md");
        assertThat(asked).containsExactly("large", "large", "a.md");
    }

    @Test
    void whatIsWorkedOutIsKept() {
        StringBuilder first = tree.once(StringBuilder.class, StringBuilder::new);
        assertThat(tree.once(StringBuilder.class, StringBuilder::new)).isSameAs(first);
        SourceTree other = SourceTree.ofTexts(Map.of());
        assertThat(other.once(StringBuilder.class, StringBuilder::new))
                .isNotSameAs(other.once(StringBuilder.class, StringBuilder::new));
    }
}

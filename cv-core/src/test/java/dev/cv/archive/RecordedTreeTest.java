package dev.cv.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tree knows what a résumé is made of. */
class RecordedTreeTest {

    @Test
    void keepsWhatIsReadAndWhatItIsToldToKeep() throws IOException {
        RecordedTree tree = new RecordedTree(SourceTree.ofTexts(Map.of("a.md", "a", "b.md", "b", "in/c.md", "c")));
        tree.peek("a.md");
        assertThat(tree.used()).isEmpty();
        tree.read("b.md");
        tree.below("in").keep("c.md");
        tree.keep("absent.md");
        assertThat(tree.used()).containsOnlyKeys("b.md", "in/c.md");
    }

    /** Without it the manifest, read again from what was kept, would list a file that can't be found. */
    @Test
    void keepsAnEntryThatIsLeftOut() {
        RecordedTree tree = new RecordedTree(SourceTree.ofTexts(Map.of(
                "resume.md", "---\nname: Ada\nsections: [a, b]\n---\n",
                "a.md", "## A\n\nText\n",
                "b.md", "---\npublished: false\n---\n## B\n",
                "c.md", "## C\n")));
        new ResumeReader().read(tree, "", new Diagnostics());
        assertThat(tree.used()).containsOnlyKeys("resume.md", "a.md", "b.md");
    }
}

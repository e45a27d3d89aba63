package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.proof.Proof;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A word wider than the page is broken, and nothing of it is lost. */
class LongWordsTest {

    @Test
    void everyLetterIsOnThePage() throws IOException {
        String word = "abcdefghij".repeat(50);
        String address = "https://example.com/" + "path/".repeat(60);
        String source = "# Ada Example\n\n{:.contact}\n- %s\n\n## Work\n\nA word, %s, and <%s>.\n"
                .formatted(address, word, address);
        SourceTree tree = SourceTree.of(Map.of("resume.md", source.getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = Rendering.pdf(tree, new Diagnostics());
        ReadPdf pdf = ReadPdf.of(bytes);
        Proof.of(bytes).holds();
        assertThat(pdf.text().replaceAll("\\s", ""))
                .contains(word)
                .contains("Work")
                .containsOnlyOnce(word);
        assertThat(pdf.text().replaceAll("\\s", "").split(address, -1)).hasSize(3);
        assertThat(pdf.pages().get(0).runs())
                .allMatch(run -> run.right() < pdf.pages().get(0).width() - 36);
    }

    @Test
    void aWordWithAHyphenOrASlashStaysWhole() throws IOException {
        String text =
                "An end-to-end, object-oriented client/server A/B test of node.js and co-operating teams. ".repeat(30);
        SourceTree tree =
                SourceTree.of(Map.of("resume.md", ("# Ada Example\n\n" + text).getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = Rendering.pdf(tree, new Diagnostics());
        Proof.of(bytes).holdsFor("Ada Example\n" + text);
    }
}

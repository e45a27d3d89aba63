package example.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cv.source.SourceTree;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenderingTest {

    /** A bug, wherever it is, is told and goes no further; so is a document that takes more memory or stack than there is. */
    @Test
    void survivesWhatIsThrown() {
        for (Throwable thrown :
                List.of(new IllegalStateException("a bug"), new StackOverflowError(), new OutOfMemoryError())) {
            SourceTree files = new SourceTree() {
                @Override
                public Optional<byte[]> read(String path) {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) thrown;
                }

                @Override
                public List<String> markdownFiles() {
                    return List.of("resume.md");
                }
            };
            Outcome outcome = new Rendering().render(files, "resume.md", RenderOptions.USUAL);
            assertTrue(outcome.pdf().isEmpty());
            assertEquals(Optional.of(thrown), outcome.failure());
            assertEquals("failure: " + thrown.getClass().getName(), outcome.reason());
        }
    }
}

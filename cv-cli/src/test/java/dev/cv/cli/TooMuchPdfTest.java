package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.proof.RawPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs from elsewhere that ask for too much end in a message that names them, whichever command reads them. */
class TooMuchPdfTest {

    private static final String REFUSED =
            "error: bad.pdf can't be read: its text and fonts unpack to more than 64 MB\n  hint: print it to a new PDF\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read bad.pdf",
                "which bad.pdf",
                "unpack bad.pdf",
                "unpack --list bad.pdf",
                "new me --from bad.pdf"
            })
    void everyCommandTellsTheLimit(String words) throws IOException {
        Files.write(
                folder.resolve("bad.pdf"),
                new RawPdf()
                        .catalog("/Metadata 6 0 R/Names 6 0 R").stream(6, "/Type/Metadata", " ", 70 << 20)
                                .content("q ", 36_000_000)
                                .bytes());
        Run run = new Run(folder);
        assertThat(run.cv(words.split(" "))).isEqualTo(1);
        assertThat(run.err()).startsWith(REFUSED);
        assertThat(folder.resolve("me")).doesNotExist();
    }

    @Test
    void aSourceThatIsTooLargeIsNotPassedOver() throws IOException {
        Files.write(
                folder.resolve("bad.pdf"),
                new RawPdf()
                        .catalog("/Metadata 6 0 R/Names<</EmbeddedFiles<</Names[(a.md) 7 0 R]>>>>").stream(
                                        6, "", "<x xmlns:cv=\"http://cv.dev/ns/1.0/\"/>", 1)
                                .put(7, "<</F(a.md)/UF(a.md)/AFRelationship/Source/EF<</F 8 0 R>>>>")
                                .stream(8, "", " ", 100 << 20)
                                .bytes());
        Run run = new Run(folder);
        assertThat(run.cv("read", "bad.pdf")).isEqualTo(1);
        assertThat(run.err()).contains("error: bad.pdf can't be read: the files it carries take more than 64 MB\n");
    }
}

package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Location;
import dev.cv.model.Resume;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.write.MarkdownWriter;
import dev.cv.write.PlainTextWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    @TempDir
    private Path content;

    @Test
    void printsEmployersAndDates() throws IOException {
        Files.writeString(content.resolve("resume.md"), """
                # Ada Example

                ## Work

                {:.company-info}
                - [Acme](https://acme.example), maker of things

                ### Engineer

                {:.location-date}
                - Springfield, USA
                - May 2019 - March 2023
                """);
        assertEquals(List.of("Acme: May 2019 - March 2023"), Employers.of(content));
    }

    @Test
    void convertsAFolderToJsonResume() throws IOException {
        Files.writeString(content.resolve("resume.md"), """
                ---
                name: Ada Example
                title: {en: Résumé, fr: Curriculum vitæ}
                ---
                ## Profile

                Engineer.

                {:.not-public}
                Looking for something new.
                """);
        String json = JsonResume.of(content, new Diagnostics()).orElseThrow();
        assertTrue(json.contains("\"name\": \"Ada Example\""), json);
        assertTrue(json.contains("\"summary\": \"Engineer.\""), json);
        assertFalse(json.contains("something new"), json);
    }

    @Test
    void givesNothingOfContentWithErrors() throws IOException {
        Files.writeString(content.resolve("resume.md"), "# Ada Example\n\n{:.open\n");
        Diagnostics diagnostics = new Diagnostics();
        assertEquals(Optional.empty(), JsonResume.of(content, diagnostics));
        assertTrue(diagnostics.hasErrors());
        assertEquals(List.of(), Employers.of(content));
    }

    @Test
    void readsClassNamesOfOnesOwn() {
        Resume resume = OwnClassName.read("""
                # Ada Example

                ## Work

                {:.employer}
                - [Acme](https://acme.example)

                ### Engineer

                {:.when}
                - Springfield, USA
                - 2019 - 2023
                """, new Diagnostics()).orElseThrow();
        Entry entry = resume.sections().get(0).entries().get(0);
        assertEquals("Acme", entry.organization().map(Fact::text).orElse(""));
        assertEquals("Springfield, USA", entry.location().map(Location::text).orElse(""));
    }

    @Test
    void namesWhatIsMissing() {
        ResumeReader reader = new ResumeReader();
        assertMissing("options", () -> new ResumeReader(null));
        assertMissing("path", () -> reader.read((Path) null, new Diagnostics()));
        assertMissing("text", () -> reader.read("resume.md", null, new Diagnostics()));
        assertMissing("diagnostics", () -> reader.read(content, null));
        assertMissing("recognizer", () -> ReadOptions.DEFAULT.recognizing("employer", null));
        assertMissing("resume", () -> JsonResumeWriter.write(null));
        assertMissing("resume", () -> MarkdownWriter.write(null));
        assertMissing("resume", () -> PlainTextWriter.write(null, 0));
    }

    private static void assertMissing(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    /** What cv-core brings along is what its README says, and nothing that renders, parses arguments or logs. */
    @Test
    void needsOnlyWhatIsDocumented() {
        Set<String> jars = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.endsWith(".jar")) {
                jars.add(name.replaceFirst("-[0-9].*", ""));
            }
        }
        jars.removeIf(name -> name.matches("(junit|opentest4j|apiguardian|surefire|common-|maven-).*"));
        assertEquals(Set.of("cv-core", "json-schema", "jsoup", "jspecify", "snakeyaml"), jars);
        for (String absent : List.of(
                "org.apache.pdfbox.pdmodel.PDDocument",
                "picocli.CommandLine",
                "org.slf4j.Logger",
                "org.apache.commons.logging.Log")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(absent));
        }
    }
}

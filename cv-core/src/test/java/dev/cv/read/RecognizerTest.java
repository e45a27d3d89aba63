package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Paragraph;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Classes of one's own mean what the reader is told. */
class RecognizerTest {

    private static final String TEXT = """
            # Ada

            ## Experience

            {:.employer}
            - [Acme](https://acme.example)

            ### Engineer

            {:.when}
            2001 - 2003

            {:.where}
            Boston

            Built.
            """;

    private static Resume read(ReadOptions options, String text, Diagnostics diagnostics) {
        SourceTree tree = SourceTree.of(Map.of("a.md", text.getBytes(StandardCharsets.UTF_8)));
        return new ResumeReader(options).read(tree, "a.md", diagnostics).orElseThrow();
    }

    @Test
    void aClassOfOnesOwnMayMeanWhatABuiltInOneDoes() {
        Diagnostics diagnostics = new Diagnostics();
        ReadOptions options = new ReadOptions(Optional.empty(), List.of())
                .recognizing("employer", Recognizer.ORGANIZATION)
                .recognizing("when", Recognizer.LOCATION_DATE)
                .recognizing("where", RecognizerTest::place);

        Entry entry =
                read(options, TEXT, diagnostics).sections().get(0).entries().get(0);

        assertThat(diagnostics.all()).isEmpty();
        assertThat(entry.organization().orElseThrow().text()).isEqualTo("Acme");
        assertThat(entry.role().orElseThrow().text()).isEqualTo("Engineer");
        assertThat(entry.period().orElseThrow().text()).isEqualTo("2001 - 2003");
        assertThat(entry.location().map(Location::text)).contains("Boston");
        assertThat(entry.summary()).hasSize(1);
    }

    private static Optional<List<dev.cv.model.Block>> place(
            String name, dev.cv.model.Block block, Diagnostics diagnostics) {
        assertThat(name).isEqualTo("where");
        return block instanceof Paragraph place
                ? Optional.of(List.of(new LocationDate(
                        List.of(new Location(place.content(), Attributes.NONE, place.position())),
                        place.attributes(),
                        place.position())))
                : Optional.empty();
    }

    @Test
    void withoutBeingToldTheyMeanNothing() {
        Resume resume = read(ReadOptions.DEFAULT, TEXT, new Diagnostics());

        assertThat(resume.sections().get(0).entries()).hasSize(1);
        assertThat(resume.sections().get(0).entries().get(0).organization()).isEmpty();
    }

    @Test
    void aBlockThatItMakesNoSenseOnIsToldAndStays() {
        Diagnostics diagnostics = new Diagnostics();
        ReadOptions options = ReadOptions.DEFAULT.recognizing("employer", Recognizer.ORGANIZATION);

        Resume resume = read(options, "# Ada\n\n## Work\n\n### Acme\n{:.employer}\n\nText.\n", diagnostics);

        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).message()).contains("the class employer belongs to a list");
        assertThat(resume.sections().get(0).entries().get(0).heading())
                .map(Heading::text)
                .contains("Acme");
    }

    @Test
    void aBuiltInClassMayBeGivenAnotherMeaning() {
        ReadOptions options = ReadOptions.DEFAULT.recognizing(
                "company-info", (name, block, diagnostics) -> Optional.of(List.of(block)));

        Resume resume =
                read(options, "# Ada\n\n## Work\n\n{:.company-info}\n- [Acme](https://a.example)\n", new Diagnostics());

        assertThat(resume.sections().get(0).entries()).isEmpty();
        assertThat(resume.sections().get(0).blocks()).hasSize(1);
    }
}

package dev.cv.redact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Contact;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts are out, and are found wherever they are left. */
class RedactionTest {

    private static final String TEXT = """
            # Ada Example

            {:.contact}
            - <ada@example.org>
            - +44 20 7946 0018
            - {:.public} <https://ada.example/work>

            ## Profile

            Call 020 7946 0018.
            """;

    private final Redaction redaction = Redaction.of(read());
    private final Diagnostics diagnostics = new Diagnostics();

    private static Resume read() {
        return new ResumeReader()
                .read(SourceTree.ofTexts(Map.of("cv.md", TEXT)), "cv.md", new Diagnostics())
                .orElseThrow();
    }

    private void look(Map<String, List<String>> texts, Map<String, List<byte[]>> bytes) {
        new Leaks(redaction.secrets(), List.of(new SourceFile("cv.md", TEXT))).report("PDF", texts, bytes, diagnostics);
    }

    @Test
    void onlyPublicContactsAreLeft() {
        assertThat(redaction.resume().person().contacts())
                .extracting(Contact::text)
                .containsExactly("https://ada.example/work");
        assertThat(redaction.resume().sections()).isEqualTo(read().sections());
        assertThat(redaction.secrets())
                .extracting(Secret::words)
                .containsExactly("the e-mail address ada@example.org", "the phone number +442079460018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "write to ADA@EXAMPLE.ORG.",
                "ada (at) example (dot) org",
                "ada@exam-\nple.org",
                "+44-20-7946-0018",
                "(020) 7946.0018"
            })
    void isFoundInAnyForm(String text) {
        assertThat(redaction.isSecret(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ada.example/work", "ada", "example.org", "+44 20 7946 0019", "2007 - 2018"})
    void whatIsNoContactIsLeftInPeace(String text) {
        assertThat(redaction.isSecret(text)).isFalse();
    }

    @Test
    void whatIsLeftIsToldWithItsPlaceInTheSource() {
        look(Map.of("the text", List.of("Call 020 7946 0018.")), Map.of());

        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(RedactProblem.STILL_THERE);
        assertThat(diagnostics.all().get(0).position()).map(String::valueOf).contains("cv.md:10:8");
    }

    @Test
    void bytesAreSearchedInEveryEncoding() {
        look(Map.of(), Map.of("its streams", List.of("x Ada@Example.org".getBytes(StandardCharsets.UTF_16BE))));
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void whereNothingIsLeftNothingIsTold() {
        look(
                Map.of("the text", List.of("Profile")),
                Map.of("its streams", List.of("Profile".getBytes(StandardCharsets.UTF_8))));
        assertThat(diagnostics.all()).isEmpty();
    }
}

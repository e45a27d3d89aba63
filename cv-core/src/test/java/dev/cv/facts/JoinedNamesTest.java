package dev.cv.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Location;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedNamesTest {

    private static final Position AT = new SourceFile("resume.md", "").at(0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clerk at Acme",
                "Clerk bei Acme",
                "Clerk chez Acme",
                "Clerk @ Acme",
                "Clerk - Acme",
                "Clerk, Acme",
                "Clerk | Acme",
                "Acme – Clerk",
                " Acme, Clerk ",
            })
    void bothSidesAreFound(String heading) {
        JoinedNames names = JoinedNames.of(List.of(text(heading)), facts("Acme", "Clerk", false))
                .orElseThrow();
        assertThat(Inline.text(names.organization())).isEqualTo("Acme");
        assertThat(Inline.text(names.role())).isEqualTo("Clerk");
    }

    @Test
    void thePlaceIsFoundBehindThem() {
        List<Inline> heading = List.of(text("Clerk at Acme, Leeds, UK"));
        Location leeds = new Location(List.of(text("Leeds, UK")), Attributes.NONE, AT);
        JoinedNames names = JoinedNames.of(heading, facts("Acme", "Clerk", false, Optional.of(leeds)))
                .orElseThrow();
        assertThat(Inline.text(names.organization())).isEqualTo("Acme");
        assertThat(Inline.text(names.place())).isEqualTo("Leeds, UK");
        assertThat(JoinedNames.of(
                        List.of(text("Clerk at Acme, York")), facts("Acme", "Clerk", false, Optional.of(leeds))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Clerk", "Clerk of Acme", "Clerk at Acme, Leeds", "Head Clerk at Acme", "ClerkAcme", "Acme"})
    void whatSaysOtherThingsStaysWhole(String heading) {
        assertThat(JoinedNames.of(List.of(text(heading)), facts("Acme", "Clerk", false)))
                .isEmpty();
    }

    @Test
    void whatIsInferredIsNotInTheHeading() {
        assertThat(JoinedNames.of(List.of(text("Clerk at Acme")), facts("Acme", "Clerk", true)))
                .isEmpty();
    }

    @Test
    void linksAndEmphasisStay() {
        Link acme = new Link("https://acme.example", "", List.of(text("Acme")), Attributes.NONE, AT);
        List<Inline> heading = List.of(text("Clerk at "), acme);
        JoinedNames names =
                JoinedNames.of(heading, facts("Acme", "Clerk", false)).orElseThrow();
        assertThat(names.organization()).containsExactly(acme);
        Strong all = new Strong(List.of(text("Clerk at Acme")), Attributes.NONE, AT);
        names = JoinedNames.of(List.of(all), facts("Acme", "Clerk", false)).orElseThrow();
        assertThat(names.role()).containsExactly(new Strong(List.of(text("Clerk")), Attributes.NONE, AT));
        Link both = new Link("https://acme.example", "", List.of(text("Clerk at Acme")), Attributes.NONE, AT);
        assertThat(JoinedNames.of(List.of(text("My "), both), facts("Acme", "My Clerk", false)))
                .isEmpty();
    }

    private static EntryFacts facts(String organization, String role, boolean inferred) {
        return facts(organization, role, inferred, Optional.empty());
    }

    private static EntryFacts facts(String organization, String role, boolean inferred, Optional<Location> place) {
        return new EntryFacts(
                Optional.of(new Fact(organization, inferred, AT)),
                Optional.of(new Fact(role, /* inferred= */ false, AT)),
                place,
                Optional.empty());
    }

    private static Text text(String words) {
        return new Text(words, AT);
    }
}

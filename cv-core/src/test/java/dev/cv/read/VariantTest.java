package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Contact;
import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.source.Diagnostic;
import dev.cv.testing.RecordText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One résumé for several readers: what is shown to whom. */
class VariantTest {

    private static Content.Reading read(Content content, String... variants) {
        return content.read("", options(variants));
    }

    private static ReadOptions options(String... variants) {
        return new ReadOptions(Optional.empty(), List.of(variants));
    }

    private static Content file(String text) {
        return Content.of("ada.md", "# Ada\n\n" + text);
    }

    private static String words(Resume resume) {
        return resume.texts().map(Text::text).collect(Collectors.joining("|")).replaceFirst("^Ada\\|", "");
    }

    private static String words(String text, String... variants) {
        return words(read(file(text), variants).clean());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';       all, not-x",
                "x;        all, only-x, only-x-or-y",
                "y;        all, not-x, only-x-or-y",
                "x y;      all, only-x, only-x-or-y",
            })
    void keepsWhatIsForTheVariantsAskedFor(String asked, String expected) {
        String text = """
                all

                only-x
                {:.only-x}

                not-x
                {:.not-x}

                only-x-or-y
                {: only="x y"}

                only-x not-y
                {:.only-x .not-y}

                never
                {: only="y" not="x y"}
                """;
        String[] variants = asked.isEmpty() ? new String[0] : asked.split(" ", -1);
        String both = asked.equals("x") ? expected + ", only-x not-y" : expected;

        assertThat(words(text, variants)).isEqualTo(both.replace(", ", "|"));
    }

    @Test
    void takesTheMarksOutOfTheModel() {
        String text = "Text *em*{:.only-x .a}\n{:.only-x .wide not=\"y\"}\n\n- {:.not-y} item\n";
        String model = RecordText.of(read(file(text), "x").clean());

        assertThat(model).contains("wide").doesNotContain("only-").doesNotContain("not");
    }

    @Test
    void aMarkOnAHeadingCoversItsSectionEntryOrProject() {
        String text = """
                ## Work

                {:.company-info}
                - [One](https://one.example)

                ### Role one
                {:.only-x}

                - 1990
                {:.location-date}

                #### Project a

                {:.company-info .not-x}
                - [Two](https://two.example)

                ### Role two

                #### Project b
                {:.only-x}

                b

                ##### Part of b

                part

                #### Project c

                c

                ## Skills
                {:.only-x}

                Many
                """;

        assertThat(words(text)).isEqualTo("Work|Two|Role two|Project c|c");
        assertThat(words(text, "x")).isEqualTo("Work|One|Role one|1990|Project a|Skills|Many");
    }

    @Test
    void aMarkOnACompanyCoversTheFirstEntryOfAFileToo() {
        String text =
                "{:.company-info .only-x}\n- [One](https://one.example)\n\n### Role\n\n- 1990\n{:.location-date}\n\na\n";
        Content content = Content.of("one.md", "---\nname: Ada\n---\n" + text + "\n" + text.replace("only", "not"));

        assertThat(words(content.read("one.md", options("x")).clean())).isEqualTo("One|Role|1990|a");
        assertThat(words(content.read("one.md").clean())).isEqualTo("One|Role|1990|a");
    }

    @Test
    void whatLosesAllItHeldGoesToo() {
        String text = """
                ## Work

                ### Role

                - 1990
                {:.location-date}

                #### Emptied

                - {:.only-x} a
                  - below a
                - {:.only-x} b

                > quoted
                {:.only-x}

                #### Bare

                #### Kept

                1. {:.only-x} one
                2. two

                ## Emptied

                *all*{:.only-x}
                """;

        assertThat(words(text)).isEqualTo("Work|Role|1990|Bare|Kept|two");
        assertThat(words(text, "x")).contains("Emptied|a|below a|b|quoted").endsWith("Emptied|all");
    }

    @Test
    void closesTheGapThatASpanLeaves() {
        assertThat(words("Led *big*{:.only-x} teams *well*{:.only-x}\n")).isEqualTo("Led teams");
        assertThat(words("*Big*{:.only-x} teams\n")).isEqualTo("teams");
        assertThat(words("<span class=\"only-x\">Senior</span> engineer\n", "x"))
                .isEqualTo("Senior| engineer");
        assertThat(words("one  \n*two*{:.only-x}  \nthree\n")).isEqualTo("one|three");
    }

    @Test
    void coversRowsDefinitionsAndNotes() {
        String text = """
                term
                {:.ref}
                : {:.only-x} description

                {:.only-x} gone
                : with its term

                kept
                : as it is

                Text[^1] and more[^2].

                Secret[^3]
                {:.only-x}

                [^1]: first
                [^2]: *second*{:.only-x}
                [^3]: third
                """.replace("{:.ref}\n", "");

        assertThat(words(text))
                .contains("kept|as it is")
                .contains("first")
                .doesNotContain("second", "third", "with its term");
        assertThat(words(text, "x")).contains("second", "third", "with its term");
    }

    @Test
    void removesNotesThatNothingRefersToAnyMoreFromTheirOwnPlace() {
        String text =
                "Text[^1].\n\nSecret[^2]\n{:.only-x}\n\n[^1]: first\n[^2]: second\n\n* notes\n{:footnotes}\n\nEnd\n";

        assertThat(words(text)).contains("first").doesNotContain("second");
        assertThat(words(text, "x")).contains("first", "second");
    }

    @Test
    void leavesOutContacts() {
        Content content = Content.of("resume.md", "---\nname: Ada\nsections: [a]\naside: contact\n---\n")
                .and("a.md", "Text")
                .and("contact.md", "{:.contact}\n- {:.not-public} [1](tel:1)\n- Town\n");
        Content single = file("{:.contact .not-public}\n- Town\n\nText\n");

        assertThat(read(content, "public").clean().person().contacts())
                .extracting(Contact::text)
                .containsExactly("Town");
        assertThat(read(content).clean().person().contacts()).hasSize(2);
        assertThat(read(single, "public").clean().person().contacts()).isEmpty();
        assertThat(read(single).clean().person().contacts()).hasSize(1);
    }

    private static Content files() {
        return Content.of("resume.md", "---\nname: Ada\nsections: [a, b, c, d, e]\n---\n")
                .and("a.md", "---\nheader: Work\nonly: [x, y]\n---\na\n")
                .and("b.md", "---\nnot: y, z\n---\nb\n")
                .and("c.md", "---\nheader: More\ntags: [x, t]\n---\nc\n")
                .and("d.md", "---\nheader: Other\ntags: t\n---\nd\n")
                .and("e.md", "---\nheader: Secret\nonly: x\n---\ne\n");
    }

    @Test
    void leavesOutFiles() {
        // The section that a file opens stays for those that go on with it.
        assertThat(words(read(files()).clean())).isEqualTo("Work|b|More|c|Other|d");
        assertThat(words(read(files(), "x").clean())).isEqualTo("Work|a|b|More|c|Secret|e");
        assertThat(words(read(files(), "y").clean())).isEqualTo("Work|a|More|c|Other|d");
        assertThat(words(read(files(), "t").clean())).isEqualTo("Work|b|More|c|Other|d");
        assertThat(read(files(), "x").clean().metadata().origin().variants()).containsExactly("x");
    }

    @Test
    void knowsTheVariantsThatAManifestLists() {
        Content content = Content.of("resume.md", "---\nname: Ada\nvariants: [one, one+two]\nsections: [a]\n---\n")
                .and("a.md", "Text");

        assertThat(read(content, "one", "two").diagnostics()).isEmpty();
        assertThat(read(content, "three").diagnostics())
                .extracting(Diagnostic::problem)
                .containsExactly(ReadProblem.UNKNOWN_VARIANT);
    }

    @Test
    void aVariantThatAnotherLanguageNamesIsKnown() {
        Content content = Content.of("resume.md", "---\nname: Ada\nsections: [a]\n---\n")
                .and("a.md", "# Work\n\nAll.\n\n{:.only-x}\nMore.\n")
                .and("a.fr.md", "# Travail\n\nTout.\n");
        ReadOptions french = new ReadOptions(Optional.of("fr"), List.of("x"));

        assertThat(content.read("", french).printed()).isEmpty();
        assertThat(content.read("", new ReadOptions(Optional.of("fr"), List.of("y")))
                        .printed())
                .contains("there is no variant \"y\"", "there are x");
    }
}

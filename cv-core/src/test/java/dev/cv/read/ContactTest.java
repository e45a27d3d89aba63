package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Contact;
import dev.cv.model.Contact.Kind;
import dev.cv.model.Inline;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a contact, and of which kind. */
class ContactTest {

    private static Person person(String text) {
        return Content.of("a.md", text).read("a.md").clean().person();
    }

    private static List<String> words(List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> contact.kind() + " " + contact.text()
                        + contact.target().map(target -> " <" + target + ">").orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ada@example.com; EMAIL; mailto:ada@example.com",
                "Email: ada@example.com; EMAIL; mailto:ada@example.com",
                "+44 20 7946 0000; PHONE; tel:+442079460000",
                "(202) 555-0109; PHONE; tel:2025550109",
                "Tel: 12 34; PHONE; ",
                "example.com; WEB; https://example.com",
                "https://ada.example.com/; WEB; https://ada.example.com/",
                "github.com/ada; PROFILE; https://github.com/ada",
                "www.linkedin.com/in/ada; PROFILE; https://www.linkedin.com/in/ada",
                "https://social.example/@ada; PROFILE; https://social.example/@ada",
                "[me](https://orcid.org/0000-0001); PROFILE; https://orcid.org/0000-0001",
                "[site](https://github.com); WEB; https://github.com",
                "[call](tel:1234567); PHONE; tel:1234567",
                "London, UK; LOCATION; ",
                "Frankfurt am Main; LOCATION; ",
                "12 Example Street, London; LOCATION; ",
                "British citizen; OTHER; ",
                "Senior Engineer; OTHER; ",
                "2011 - 2015; OTHER; ",
                "2019-05-09; OTHER; ",
                "Node.js; OTHER; ",
                "{:.github} ada; PROFILE; ",
                "{:.email} at my name; EMAIL; ",
                "{:.home} anywhere; LOCATION; "
            })
    void tellsTheKind(String item, Kind kind, String target) {
        Contact contact = person("# Ada\n\n{:.contact}\n- " + item + "\n\n## Work\n\nText.\n")
                .contacts()
                .get(0);

        assertThat(contact.kind()).isEqualTo(kind);
        assertThat(contact.target().orElse(null)).isEqualTo(target);
    }

    @Test
    void takesLinesBelowTheName() {
        Person person = person("""
                # Ada

                *Mathematician*

                London · ada@example.com · +44 20 7946 0000 \\\\
                [ada.example.com](https://ada.example.com)

                gitlab.com/ada | Open to work

                Text about [example.org](https://example.org).
                """);

        assertThat(person.label().map(label -> Inline.text(label.content()))).contains("Mathematician");
        assertThat(words(person.contacts()))
                .containsExactly(
                        "LOCATION London",
                        "EMAIL ada@example.com <mailto:ada@example.com>",
                        "PHONE +44 20 7946 0000 <tel:+442079460000>",
                        "WEB ada.example.com <https://ada.example.com>",
                        "PROFILE gitlab.com/ada <https://gitlab.com/ada>",
                        "OTHER Open to work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "London · Mathematician · 1815",
                "I am at [example.com](https://example.com).",
                "Write to ada@example.com",
                "Node.js | React | Vue.js",
                "2011 - 2015",
                "A sentence. Then ada@example.com.",
                "Plain words"
            })
    void leavesOtherLinesBelowTheNameAlone(String line) {
        Resume resume =
                Content.of("a.md", "# Ada\n\n" + line + "\n").read("a.md").clean();

        assertThat(resume.person().contacts()).isEmpty();
        assertThat(resume.sections().get(0).blocks()).hasSize(1);
    }

    @Test
    void readsFrontMatterAfterWhatTheContentSays() {
        Person person = person("""
                ---
                name: Ada
                tagline: Mathematician
                image: ada.png
                email: ADA@example.com
                phone: [12 34 567, ask me]
                url: /resume/
                website: http://ada.example.com/
                location: London
                profiles:
                  - {network: GitHub, username: ada}
                  - {network: Pigeons, username: grey one}
                  - https://gitlab.com/ada
                ---
                {:.contact}
                - [post](mailto:ada@example.com)
                - [code](https://www.gitlab.com/ada/)

                ## Work

                Text.
                """);

        assertThat(person.photo().orElseThrow().alternative()).isEqualTo("Ada");
        assertThat(person.label().map(label -> Inline.text(label.content()))).contains("Mathematician");
        assertThat(words(person.contacts()))
                .containsExactly(
                        "EMAIL post <mailto:ada@example.com>",
                        "PROFILE code <https://www.gitlab.com/ada/>",
                        "PHONE 12 34 567 <tel:1234567>",
                        "PHONE ask me",
                        "WEB ada.example.com <http://ada.example.com/>",
                        "LOCATION London",
                        "PROFILE github.com/ada <https://github.com/ada>",
                        "PROFILE Pigeons: grey one");
    }

    @Test
    void readsWhatKeysOfOthersNameAndListsOfAddresses() {
        Person person = person("""
                ---
                name: Ada
                headline: Mathematician
                geburtsdatum: 10.12.1815
                handy: +49 170 1234567
                home: true
                links: [https://github.com/ada, ada.example.com]
                social:
                  - {name: LinkedIn, url: https://linkedin.com/in/ada}
                css: [https://fonts.example.com/a.css]
                ---
                ## Work

                Text.
                """);

        assertThat(person.label().map(label -> Inline.text(label.content()))).contains("Mathematician");
        assertThat(words(person.contacts()))
                .containsExactly(
                        "BIRTHDAY Geburtsdatum: 10.12.1815",
                        "PHONE +49 170 1234567 <tel:+491701234567>",
                        "PROFILE github.com/ada <https://github.com/ada>",
                        "WEB ada.example.com <https://ada.example.com>",
                        "PROFILE linkedin.com/in/ada <https://linkedin.com/in/ada>");
    }

    @Test
    void takesRowsOfATableOfContactsForLabelsWithWhatTheyAreOf() {
        Person person = person("""
                # Ada

                | Personal data | |
                |---|---|
                | **Born** | 10 December 1815 |
                | **Nationality** | British |
                | **Email** | ada@example.com |
                | **Phone** | +44 20 7946 0000 |

                ## Work

                Text.
                """);

        assertThat(words(person.contacts()))
                .containsExactly(
                        "BIRTHDAY Born: 10 December 1815",
                        "OTHER Nationality: British",
                        "EMAIL Email: ada@example.com <mailto:ada@example.com>",
                        "PHONE Phone: +44 20 7946 0000 <tel:+442079460000>");
    }

    @Test
    void takesAPhotoBelowTheName() {
        Person person = person("# Ada\n\n{:.photo}\n![Ada at a desk](ada.png)\n\nada@example.com\n");

        assertThat(person.photo().orElseThrow().alternative()).isEqualTo("Ada at a desk");
        assertThat(words(person.contacts())).containsExactly("EMAIL ada@example.com <mailto:ada@example.com>");
    }

    @Test
    void leavesAListThatHoldsMoreThanLinesAlone() {
        Resume resume = Content.of("a.md", "# Ada\n\n{:.contact}\n- a@b.example\n\n  > quote\n")
                .read("a.md")
                .clean();

        assertThat(resume.person().contacts()).isEmpty();
        assertThat(resume.sections().get(0).blocks()).hasSize(1);
    }
}

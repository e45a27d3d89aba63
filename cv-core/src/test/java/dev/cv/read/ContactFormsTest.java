package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Contact;
import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contacts in every form in which people write them. */
class ContactFormsTest {

    static List<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/person/contacts.txt")).stream()
                .filter(line -> line.contains(" => "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areFound(String line) {
        String[] parts = line.split(" => ", -1);
        String below = parts[0].replace("⏎", "\n").replace("\\|", "|");
        Resume resume = Content.of("a.md", "# Ada Lindqvist\n\n" + below + "\n\n## Experience\n\nText about beans.\n")
                .read("a.md")
                .resume()
                .orElseThrow();
        String contacts =
                resume.person().contacts().stream().map(ContactFormsTest::shown).collect(Collectors.joining("; "));
        String text = resume.sections().stream()
                .flatMap(section -> section.texts())
                .map(Text::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s*Experience Text about beans.$", "")
                .replaceAll("\\s+", " ");
        String left = (contacts + (text.isEmpty() ? "" : " // " + text)).strip();

        assertThat(left).isEqualTo(parts[1].strip());
    }

    private static String shown(Contact contact) {
        String value = ContactLabel.value(contact.text());
        String target = contact.target()
                .filter(to ->
                        Addresses.kind(value.replaceFirst("\\s*\\(.*\\)$", "")).isEmpty()
                                && !Addresses.isPhone(value.replaceFirst(" \\(.*\\)$", "")))
                .map(to -> " → " + to)
                .orElse("");
        return contact.kind() + " " + value + target;
    }
}

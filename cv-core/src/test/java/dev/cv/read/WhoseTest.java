package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Inline;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.vocabulary.ContactWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose résumé it is, and what they are, in every form in which files say so. */
class WhoseTest {

    static List<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/person/names.txt")).stream()
                .filter(line -> line.contains(" | "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTold(String line) {
        String[] parts = line.split("(?<!\\\\) \\| ", -1);
        String content = said(parts[0]) + "\n\n## Experience\n\nText about beans.\n";
        Content.Reading read = Content.of("a.md", content).read("a.md");
        Resume resume = read.resume().orElseThrow();
        Person person = resume.person();

        assertThat(person.name().isEmpty() ? "-" : person.name()).isEqualTo(said(parts[1]));
        assertThat(person.label().map(label -> Inline.text(label.content())).orElse("-"))
                .isEqualTo(said(parts[2]));
        assertThat(read.printed().contains("whose")).isEqualTo(person.name().isEmpty());
        String all =
                resume.metadata().title() + " " + resume.texts().map(Text::text).collect(Collectors.joining(" "));
        String body = parts[0].replaceFirst("^---.*---|^## Personal details", "")
                .replaceAll("<[^>]*>|!\\[.*?]\\(.*?\\)", " ");
        Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(said(body))
                .results()
                .map(MatchResult::group)
                .filter(word -> !ContactWords.isName(word)) // what it says of the name is clear by where that stands
                .forEach(word -> assertThat(all).as("nothing is lost").contains(word));
    }

    private static String said(String words) {
        return words.replace("⏎", "\n").replace("\\|", "|");
    }
}

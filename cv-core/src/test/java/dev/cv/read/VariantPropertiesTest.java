package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every file there is, whatever is marked in it. */
class VariantPropertiesTest {

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void changesNothingWhereNothingIsMarked(Samples.Sample sample) {
        Content content = Content.of("a.md", sample.text());
        Content.Reading plain = content.read("a.md");
        Content.Reading asked = content.read("a.md", new ReadOptions(Optional.empty(), List.of("x")));

        assertThat(asked.resume().map(Resume::sections))
                .isEqualTo(plain.resume().map(Resume::sections));
        assertThat(asked.resume().map(Resume::person)).isEqualTo(plain.resume().map(Resume::person));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsSomeOfTheWordsWhateverIsMarked(Samples.Sample sample) {
        Random random = new Random(sample.text().length());
        StringBuilder marked = new StringBuilder();
        for (String line : sample.text().split("\n", -1)) {
            String mark = List.of("only-x", "only-y", "not-x", "not-y").get(random.nextInt(4));
            boolean ends = line.isBlank() && random.nextInt(3) == 0;
            String item = random.nextInt(3) == 0 ? "$1 {:." + mark + "} " : "$0";
            marked.append(ends ? "{:." + mark + "}\n" : line.replaceFirst("^([-*]) ", item))
                    .append('\n');
        }
        Content content = Content.of("a.md", marked.toString());
        List<String> everything = words(
                Content.of("a.md", marked.toString().replaceAll("\\{:\\.(?:only|not)-\\w+}", "{:.z}")), List.of());

        for (List<String> variants : List.of(List.<String>of(), List.of("x"), List.of("y"), List.of("x", "y"))) {
            assertThat(everything).containsAll(words(content, variants));
        }
    }

    private static List<String> words(Content content, List<String> variants) {
        ReadOptions options = new ReadOptions(Optional.empty(), variants);
        return content.read("a.md", options).resume().stream()
                .flatMap(Resume::texts)
                .flatMap(text ->
                        Arrays.stream(text.text().replaceAll("\\{:\\.\\S*", " ").split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}

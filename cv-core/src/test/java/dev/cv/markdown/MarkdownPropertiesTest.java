package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Block;
import dev.cv.model.Image;
import dev.cv.model.ModelNode;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.testing.Soup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text there is: no word is lost, every position is right. */
class MarkdownPropertiesTest {

    private static final Path DIALECT = Path.of("src/test/resources/dialect");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int MOST = 512 * 1024;

    private static List<Block> parse(String text) {
        return new MarkdownParser()
                .parse(new SourceFile("a.md", text), KramdownTest.bodyOffset(text), new Diagnostics());
    }

    private static Stream<String> wordsOfTexts(List<Block> blocks) {
        return blocks.stream().flatMap(Block::texts).flatMap(text -> words(text.text()).stream());
    }

    private static Stream<String> wordsOfImages(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.all(Image.class).stream())
                .flatMap(image -> words(image.alternative()).stream());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static List<String> dialect() throws IOException {
        try (Stream<Path> files = Files.list(DIALECT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** An image's words are no text in HTML. */
    @ParameterizedTest
    @MethodSource("dialect")
    void hasEveryWordThatKramdownShows(String name) throws IOException {
        String html = Files.readString(DIALECT.resolve(name.replace(".md", ".html")));

        List<String> said =
                wordsOfTexts(parse(Files.readString(DIALECT.resolve(name)))).toList();

        assertThat(String.join("", said))
                .isEqualTo(String.join("", words(ReferenceHtml.of(html).text())));
    }

    @ParameterizedTest
    @MethodSource("dialect")
    void knowsThePlaceOfEveryWord(String name) throws IOException {
        String text = Files.readString(DIALECT.resolve(name));

        parse(text).forEach(block -> block.walk(node -> checkPlace(node, text)));
    }

    /** A word that the source has once, and with which a text begins, stands where the text is said to stand. */
    private static void checkPlace(ModelNode node, String source) {
        int offset = node.position().offset();
        assertThat(offset).isBetween(0, source.length());
        if (node instanceof Text text) {
            words(text.text()).stream()
                    .limit(1)
                    .filter(word -> text.text().startsWith(word) && source.split("\\b" + word + "\\b", -1).length == 2)
                    .forEach(word ->
                            assertThat(source.substring(offset)).as(source).startsWith(word));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNoWord(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int length = random.nextInt(40);
            String text = Soup.ofWords(random, length);
            List<Block> blocks = parse(text);
            assertThat(Stream.concat(wordsOfTexts(blocks), wordsOfImages(blocks)))
                    .as(text)
                    .containsAll(IntStream.range(0, length).mapToObj(Soup::word).toList());
            blocks.forEach(block -> block.walk(node -> checkPlace(node, text)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void readsTextOfEverySize(long seed) {
        Random random = new Random(seed);
        for (int size = 1; size <= MOST; size *= 8) {
            StringBuilder soup = new StringBuilder();
            while (soup.length() < size) {
                soup.append(Soup.ofWords(random, 50));
            }
            assertThat(parse(soup.substring(0, size))).isNotNull();
        }
    }
}

package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cv.content.ContentFile;
import dev.cv.content.FrontMatter;
import dev.cv.facts.EntrySplitter;
import dev.cv.markdown.MarkdownParser;
import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.Division;
import dev.cv.model.Footnotes;
import dev.cv.model.Inline;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.testing.RecordText;
import dev.cv.testing.Soup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every file there is. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class ResumeReaderPropertiesTest {

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    private static Content.Reading read(String text) {
        return Content.of("a.md", text).read("a.md");
    }

    /** All that came of it, positions left out. */
    private static String inWords(Content.Reading reading) {
        StringBuilder text = new StringBuilder();
        reading.resume().map(RecordText::of).ifPresent(text::append);
        reading.diagnostics().stream()
                .map(Diagnostic::message)
                .forEach(message -> text.append(message).append('\n'));
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSameTwice(Samples.Sample sample) {
        String text = sample.text();

        assertThat(read(text)).isEqualTo(read(text));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEveryKindOfLineEndAlike(Samples.Sample sample) {
        String text = sample.text().replace("\r\n", "\n").replace('\r', '\n');
        String expected = inWords(read(text));

        assertThat(inWords(read(text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(inWords(read(text.replace('\n', '\r')))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsTheSameInTheSameLineWhateverTheLineEnds(Samples.Sample sample) {
        String text = sample.text().replace("\r\n", "\n");

        assertThat(read(text.replace("\n", "\r\n")).printed())
                .isEqualTo(read(text).printed());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsBeginningsOfAFile(Samples.Sample sample) {
        readsBeginnings(sample, 29);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("samples")
    void readsEveryBeginningOfAFile(Samples.Sample sample) {
        readsBeginnings(sample, 1);
    }

    private static void readsBeginnings(Samples.Sample sample, int step) {
        String text = sample.text();
        for (int end = 0; end <= text.length(); end += step) {
            Content.Reading reading = read(text.substring(0, end));
            assertThat(reading.resume().isPresent() || !reading.diagnostics().isEmpty())
                    .isTrue();
            assertThat(reading.printed()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsAnything(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String soup = Soup.ofPieces(random, 60);
            assertThat(read(soup).printed()).as(soup).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void losesNoWord(Samples.Sample sample) {
        // What is only for some variant is left out where none is asked for.
        SourceFile file = new SourceFile("a.md", sample.text().replace(".only-", ".for-"));
        FrontMatter frontMatter = FrontMatter.read(file, new Diagnostics());
        boolean hugo = file.text().startsWith("+++");
        assumeTrue(!hugo && frontMatter.scalar("markdown").isEmpty(), "in another dialect");
        List<Block> source = new BlockRecognizer(new Diagnostics())
                .recognize(Divisions.open(
                        MarkdownParser.lenient().parse(file, frontMatter.bodyOffset(), new Diagnostics())));

        EntrySplitter splitter = new EntrySplitter(source);
        List<Block> blocks = new ArrayList<>(splitter.intro());
        splitter.entries(dev.cv.model.Attributes.NONE).forEach(entry -> blocks.addAll(entry.blocks()));
        assertThat(blocks).isEqualTo(source);

        if (!new ContentFile(file, frontMatter, source).isManifest()) {
            Resume resume = read(file.text()).resume().orElseThrow();
            // A head that is set as the layout has it keeps its words, not its blocks; labels of contacts are no words
            // of theirs.
            List<Integer> starts = positions(flat(source));
            Stream<Text> there = flat(source).stream()
                    .filter(block -> !(block instanceof Footnotes))
                    .filter(block -> !isOfPerson(block.position().offset(), starts, resume.person()))
                    .flatMap(Block::texts);
            Map<String, Long> lost = words(there);
            words(Stream.concat(
                            resume.texts(), Stream.of(new Text(resume.metadata().title(), file.at(0)))))
                    .forEach((word, times) ->
                            lost.computeIfPresent(word, (same, all) -> all > times ? all - times : null));
            assertThat(lost).isEmpty();
        }
    }

    /** How often each word is there. */
    private static Map<String, Long> words(Stream<Text> texts) {
        return texts.flatMap(text -> Stream.of(text.text().split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
    }

    /** The blocks, those of sections and entries that are elements in their place. */
    private static List<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> Parts.isOne(block) || isHead(block)
                        ? flat(((Division) block).blocks()).stream()
                        : Stream.of(block))
                .toList();
    }

    private static boolean isHead(Block block) {
        return block instanceof Division division && division.name().equals("header");
    }

    /** The positions of all blocks but the notes, which stand with the entries that refer to them. */
    private static List<Integer> positions(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Footnotes))
                .map(block -> block.position().offset())
                .toList();
    }

    /** Whether label, photo or a contact stands in the block that begins there, before the next. */
    private static boolean isOfPerson(int block, List<Integer> blocks, Person person) {
        int end = blocks.stream().filter(other -> other > block).findFirst().orElse(Integer.MAX_VALUE);
        return Stream.of(
                        person.label().stream().map(Block::position),
                        person.photo().stream().map(Inline::position),
                        person.contacts().stream().map(Contact::position))
                .flatMap(positions -> positions)
                .anyMatch(position -> position.offset() >= block && position.offset() < end);
    }

    @Test
    void isSafeForManyThreads() throws Exception {
        Content sample = Samples.content();
        String expected = RecordText.of(sample.read().clean());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>(threads.invokeAll(
                    Collections.nCopies(64, () -> RecordText.of(sample.read().clean()))));
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

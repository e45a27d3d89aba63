package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cv.source.Dialect;
import dev.cv.testing.Attacks;
import dev.cv.write.MarkdownWriter;
import dev.cv.write.PlainTextWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a file holds, a résumé or a diagnostic comes of it, soon, and can be written. Each file is read once. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class AttacksTest {

    /** Half of what a thread usually has. */
    private static final long STACK = 512 * 1024;

    /** A guard against what never ends; everything here takes a second or two, on a slow machine a few. */
    private static final long SECONDS = 60;

    private static final ReadOptions IN_GFM = ReadOptions.DEFAULT.withDialect(Optional.of(Dialect.GFM));

    @TestFactory
    Stream<DynamicNode> attacks() {
        return every(1, ReadOptions.DEFAULT);
    }

    @TestFactory
    Stream<DynamicNode> someInGfm() {
        return every(5, IN_GFM);
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicNode> allInGfm() {
        return every(1, IN_GFM);
    }

    private static Stream<DynamicNode> every(int step, ReadOptions options) {
        List<Attacks.Attack> all = Attacks.all();
        return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(i -> {
            Attacks.Attack attack = all.get(i);
            FutureTask<Content.Reading> task = new FutureTask<>(() -> read(attack, options));
            return dynamicContainer(
                    attack.name(),
                    Stream.of(
                            dynamicTest("gives a résumé or diagnostics", () -> isOneOrTheOther(outcome(task))),
                            dynamicTest("can be written", () -> write(outcome(task)))));
        });
    }

    /** Whoever asks first has it read. */
    private static Content.Reading outcome(FutureTask<Content.Reading> task) throws Exception {
        Thread thread = new Thread(null, task, "attack", STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get(SECONDS, TimeUnit.SECONDS);
    }

    private static Content.Reading read(Attacks.Attack attack, ReadOptions options) {
        Content.Reading reading = Content.of("a.md", attack.text()).read("a.md", options);
        reading.resume().ifPresent(resume -> assertThat(resume.texts()).doesNotContainNull());
        return reading;
    }

    private static void isOneOrTheOther(Content.Reading reading) {
        assertThat(reading.resume().isPresent() || !reading.diagnostics().isEmpty())
                .isTrue();
        assertThat(reading.diagnostics())
                .hasSizeLessThan(1000)
                .allSatisfy(diagnostic -> assertThat(diagnostic.toString()).hasSizeLessThan(2000));
    }

    private static void write(Content.Reading reading) {
        reading.resume().ifPresent(resume -> {
            assertThat(MarkdownWriter.write(resume)).isNotNull();
            assertThat(PlainTextWriter.write(resume, PlainTextWriter.WIDTH)).isNotNull();
        });
    }
}

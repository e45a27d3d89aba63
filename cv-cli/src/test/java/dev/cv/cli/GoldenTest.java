package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder below {@code golden/} is a case. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("..", "golden");

    @TestFactory
    List<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            List<DynamicTest> tests = folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .map(golden -> DynamicTest.dynamicTest(golden.toString(), golden::check))
                    .toList();
            assertThat(tests).as("golden cases").isNotEmpty();
            return tests;
        }
    }
}

package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs in one process, each in a world of its own. */
class SideBySideTest {

    private static final int RUNS = 4;

    @TempDir
    private Path folder;

    @Test
    void runsKnowNothingOfEachOther() throws IOException, InterruptedException, ExecutionException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Run run = new Run(Files.createDirectories(folder.resolve("folder" + i)));
            run.with("content/resume.md", "# Person " + i + "\n\nOf " + (i % 2 == 0 ? "Arlington" : "{:.open") + "\n");
            run.environment.put("SOURCE_DATE_EPOCH", String.valueOf((i + 1) * 1_000_000_000L));
            runs.add(run);
        }
        List<String> alone = new ArrayList<>();
        for (Run run : runs) {
            alone.add(outcome(run));
        }
        ExecutorService pool = Executors.newFixedThreadPool(RUNS);
        try {
            List<Future<String>> together = new ArrayList<>();
            runs.forEach(run -> together.add(pool.submit(() -> outcome(run))));
            for (int i = 0; i < RUNS; i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i)).contains("Person " + i);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static String outcome(Run run) throws IOException {
        int code = run.cv("--pdf", "me.pdf", "--json", "me.json", "--text", "me.txt");
        String told = code + "\n" + run.err();
        String checked = run.cv("check", "--format=json") + "\n" + run.out();
        return told
                + checked
                + Files.readString(run.folder.resolve("me.txt"))
                + Files.readString(run.folder.resolve("me.json"))
                + Files.readString(run.folder.resolve("me.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}

package example.beam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that dies in the middle and is begun again has set each document once, and accounts for all. */
class KilledJobTest {

    private static final int DOCUMENTS = Integer.getInteger("documents");
    private static final int BROKEN = Integer.getInteger("broken");
    private static final int COMPARED = 4;

    @TempDir
    private Path folder;

    @Test
    void isBegunAgain() throws Exception {
        Path requests = folder.resolve("requests.jsonl");
        SampleResumes.write(requests, DOCUMENTS, BROKEN);
        Written written = new Written(folder.resolve("out"));

        Process killed = job(requests);
        while (written.files("pdf", ".json").size() < DOCUMENTS / 4) {
            assertTrue(killed.isAlive(), "it ended too soon");
            Thread.sleep(Duration.ofMillis(20).toMillis());
        }
        killed.destroyForcibly();
        assertNotEquals(0, killed.waitFor());
        Map<String, String> before = written.states("pdf", "");
        int done = written.files("pdf", ".json").size();
        assertTrue(done < DOCUMENTS - DOCUMENTS / BROKEN, "it had done all");
        assertEquals(List.of(), written.lines("results"));

        assertEquals(0, job(requests).waitFor());
        accountsForAll(written);
        Map<String, String> after = written.states("pdf", "");
        Set<String> finished = new TreeSet<>(before.keySet());
        finished.removeIf(path -> !before.containsKey(path.replaceFirst("\\.\\w+$", ".json")));
        assertTrue(finished.size() == 2 * done, "a result lies where its PDF does");
        finished.forEach(path -> assertEquals(before.get(path), after.get(path), "it was written once"));
        before.keySet().removeAll(finished);
        before.forEach(
                (path, state) -> assertEquals(hash(state), hash(after.getOrDefault(path, "")), "the same bytes"));
        isAsByTheCommand(written);
    }

    private static void accountsForAll(Written written) throws IOException {
        List<JsonNode> results = written.lines("results");
        List<Integer> whole = IntStream.range(0, DOCUMENTS)
                .filter(number -> !SampleResumes.isBroken(number, BROKEN))
                .boxed()
                .toList();
        assertEquals(whole.stream().map(SampleResumes::id).toList(), Written.texts(results, "id"));
        assertEquals(Written.texts(results, "output").stream().sorted().toList(), written.files("pdf", ".pdf"));
        assertEquals(whole.size(), written.files("pdf", ".json").size());
        assertEquals(List.of(), written.files(Store.TEMPORARY, ""));
        for (JsonNode result : results) {
            assertTrue(result.path("pages").asInt() >= 1, result.toString());
            assertTrue(result.path("facts").path("organizations").asInt() >= 3, result.toString());
            assertEquals("[]", result.path("diagnostics").toString());
        }
        List<JsonNode> dead = written.lines("dead-letters");
        List<String> reasons = IntStream.range(0, DOCUMENTS / BROKEN)
                .mapToObj(kind -> BrokenResumes.REASONS.get(kind % BrokenResumes.REASONS.size()))
                .sorted()
                .toList();
        assertEquals(reasons, Written.texts(dead, "reason").stream().sorted().toList());
        assertEquals(dead.size(), new TreeSet<>(Written.texts(dead, "id")).size());
    }

    /** Of each kind one: with a logo, with a photo, and without. */
    private void isAsByTheCommand(Written written) throws Exception {
        List<JsonNode> results = written.lines("results");
        for (int number = 0; number < COMPARED; number++) {
            JsonNode result = results.get(number);
            assertEquals(SampleResumes.id(number), result.path("id").asText());
            Path own = Files.createDirectory(folder.resolve("command-" + number));
            assertArrayEquals(Command.pdf(SampleResumes.whole(number), own), written.pdf(result));
        }
    }

    private static String hash(String state) {
        return state.replaceFirst(".* ", "");
    }

    private Process job(Path requests) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Command.java(List.of(
                        "-Xmx512m",
                        "-cp",
                        classes,
                        RenderJob.class.getName(),
                        "--lines=" + requests,
                        "--output=" + folder.resolve("out")))
                .start();
    }
}

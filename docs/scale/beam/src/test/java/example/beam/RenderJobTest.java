package example.beam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderJobTest {

    @TempDir
    private Path folder;

    private Written written;
    private Path requests;

    @BeforeEach
    void setUp() {
        written = new Written(folder.resolve("out"));
        requests = folder.resolve("requests.jsonl");
    }

    /** An id is a document: what comes twice is set once, and what differs under one id is for somebody to look at. */
    @Test
    void ofAnIdThereIsOneDocument() throws IOException {
        String one = SampleResumes.whole(1);
        String other = one.replace(SampleResumes.id(1), SampleResumes.id(2));
        String differing = other.replace("2026", "2025").replace("@example.com", "@example.org");
        Files.write(requests, List.of(one, other, one, "", differing, one));
        JsonNode counts = run("--lines=" + requests, "--shards=2");
        assertEquals(
                "{\"rendered\":1,\"reused\":0,\"repeated\":2,\"failed\":1,\"pages\":1}",
                without(counts, "milliseconds"));
        assertEquals(List.of(SampleResumes.id(1)), Written.texts(written.lines("results"), "id"));
        JsonNode dead = written.lines("dead-letters").get(0);
        assertEquals(
                List.of(SampleResumes.id(2), "id-twice"),
                List.of(dead.get("id").asText(), dead.get("reason").asText()));
    }

    /** Whatever the number of files was before, there is one line for each document in the end. */
    @Test
    void anotherRunDoesNothingAgain() throws IOException {
        SampleResumes.write(requests, 6, 3);
        run("--lines=" + requests, "--shards=3");
        Map<String, String> first = written.states("pdf", "");
        List<JsonNode> results = written.lines("results");
        List<JsonNode> dead = written.lines("dead-letters");
        JsonNode counts = run("--lines=" + requests, "--shards=1");
        assertEquals(
                List.of(0, 4, 2),
                List.of(
                        counts.get("rendered").asInt(),
                        counts.get("reused").asInt(),
                        counts.get("failed").asInt()));
        assertEquals(first, written.states("pdf", ""));
        assertEquals(results, written.lines("results"));
        assertEquals(dead, written.lines("dead-letters"));
    }

    /** Another look is another document, of another name. */
    @Test
    void looksAsItIsTold() throws Exception {
        String request = SampleResumes.whole(2);
        Files.writeString(requests, request);
        run("--lines=" + requests);
        run(
                "--lines=" + requests,
                "--theme=classic",
                "--page=Letter",
                "--fit=1",
                "--set=accent=#00578a",
                "--source=none");
        assertEquals(2, written.files("pdf", ".pdf").size());
        byte[] command = Command.pdf(
                request,
                folder.resolve("command"),
                "--theme=classic",
                "--page=Letter",
                "--fit=1",
                "--set=accent=#00578a",
                "--no-source");
        assertArrayEquals(command, written.pdf(written.lines("results").get(0)));
    }

    /** Each file is a résumé: by itself, or a folder in a ZIP. */
    @Test
    void takesFiles() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        SamplePerson person = SamplePerson.of(7);
        Files.writeString(in.resolve("a.md"), SampleResumes.markdown(person, /* logo= */ false));
        Files.writeString(
                in.resolve("b.json"),
                SampleResumes.json(person, /* photo= */ false).toString());
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("images"));
        Files.writeString(content.resolve("me.md"), SampleResumes.markdown(person, /* logo= */ true));
        Files.writeString(content.resolve("images/logo.svg"), SampleResumes.logo(7));
        zip(in.resolve("c.zip"), content, "me.md", "images/logo.svg");
        Files.writeString(in.resolve("d.zip"), "no archive");
        Files.write(in.resolve("e.md"), new byte[100_001]);
        Files.write(content.resolve("large.md"), new byte[100_001]);
        zip(in.resolve("f.zip"), content, "large.md");

        JsonNode counts = run("--files=" + in + "/*", "--largest=100000");
        assertEquals(
                List.of(3, 3),
                List.of(counts.get("rendered").asInt(), counts.get("failed").asInt()));
        List<JsonNode> results = written.lines("results");
        Path out = folder.resolve("command.pdf");
        Files.delete(content.resolve("large.md"));
        assertArrayEquals(Command.pdf(in.resolve("a.md"), out), written.pdf(results.get(0)));
        assertArrayEquals(Command.pdf(in.resolve("b.json"), out), written.pdf(results.get(1)));
        assertArrayEquals(Command.pdf(content, out), written.pdf(results.get(2)));
        List<String> messages = Written.texts(written.lines("dead-letters"), "message");
        assertTrue(messages.get(0).startsWith("it is no ZIP archive"), messages.get(0));
        assertEquals("it is larger than 100000 bytes", messages.get(1));
        assertEquals("it is larger than 100000 bytes unpacked", messages.get(2));
    }

    @Test
    void wantsSomethingToRender() {
        assertThrows(IllegalArgumentException.class, () -> run());
    }

    private JsonNode run(String... more) throws IOException {
        String[] args = new String[more.length + 1];
        args[0] = "--output=" + folder.resolve("out");
        System.arraycopy(more, 0, args, 1, more.length);
        return RenderJob.run(args);
    }

    private static String without(JsonNode counts, String field) {
        ObjectNode copy = counts.deepCopy();
        copy.remove(field);
        return copy.toString();
    }

    private static void zip(Path archive, Path folder, String... files) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file));
                Files.copy(folder.resolve(file), zip);
            }
        }
    }
}

package example.lambda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFunctionTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private static final String MARKDOWN = """
            ---
            name: Grace Hopper
            email: grace@example.com
            ---

            ## Experience

            {:.company-info}
            - United States Navy

            ### Director

            {:.location-date}
            - Washington
            - August 1967 - August 1986
            ^

            * Made a COBOL program mean the same on each machine
            """;

    @TempDir
    private static Path folder;

    private static Set<String> threadsBefore;
    private static Set<String> filesBefore;
    private static PdfFunction function;

    @BeforeAll
    static void start() throws IOException {
        threadsBefore = threads();
        filesBefore = openFiles();
        function = new PdfFunction();
    }

    /** What a snapshot would have to bring back is none of ours: no threads, no sockets, no files but Java's own. */
    @Test
    void isReadyForASnapshot() throws IOException {
        Set<String> threads = threads();
        threads.removeAll(threadsBefore);
        threads.remove("Java2D Disposer"); // the platform's, once and for all
        assertEquals(Set.of(), threads);
        Set<String> files = openFiles();
        files.removeAll(filesBefore);
        files.removeIf(file -> file.matches(".*\\.jar|/dev/u?random|/proc/.*|/usr/.*/lib/.*|.*/modules"));
        assertEquals(Set.of(), files);
    }

    /** The first event after the snapshot finds everything loaded that it needs, whatever it is. */
    @Test
    void loadsNextToNothingLater() throws IOException {
        ObjectNode json = request(MAPPER.readTree("{\"basics\": {\"name\": \"Grace Hopper\"}}"));
        List<byte[]> events = List.of(
                utf8(request(MARKDOWN)),
                utf8(json),
                utf8(request(MARKDOWN.replace("1986", "1966"))),
                utf8(gateway(MARKDOWN)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long before = loadedClasses();
        for (byte[] event : events) {
            function.handleRequest(new ByteArrayInputStream(event), out);
        }
        long loaded = loadedClasses() - before;
        assertTrue(loaded <= 40, loaded + " classes of " + before);
    }

    @Test
    void answersAsGatewaysWant() throws Exception {
        JsonNode answer = answer(gateway(MARKDOWN));
        assertEquals(200, answer.get("statusCode").asInt());
        assertEquals(
                "application/pdf", answer.get("headers").get("content-type").asText());
        assertTrue(answer.get("isBase64Encoded").asBoolean());
        assertArrayEquals(
                ofTheCommand(MARKDOWN),
                Base64.getDecoder().decode(answer.get("body").asText()));
    }

    @Test
    void takesABodyInBase64() throws IOException {
        ObjectNode event = gateway(MARKDOWN);
        String body = event.get("body").asText();
        event.put("isBase64Encoded", true).put("body", body.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, answer(event).get("statusCode").asInt());
    }

    @Test
    void answersWithTheBytesAlone() throws IOException {
        byte[] pdf = handle(utf8(request(MARKDOWN).put("answer", "raw")));
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void answersWithFacts() throws IOException {
        JsonNode said = body(answer(request(MARKDOWN).put("answer", "json")));
        assertEquals(1, said.get("pages").asInt());
        assertEquals("Grace Hopper", said.get("facts").get("name").asText());
        assertEquals(1, said.get("facts").get("organizations").asInt());
        assertEquals("[]", said.get("diagnostics").toString());
        assertTrue(said.get("pdf").binaryValue().length > 1000);
    }

    @Test
    void looksAsItIsTold() throws IOException {
        ObjectNode request = request(MARKDOWN).put("answer", "raw");
        byte[] plain = handle(utf8(request));
        request.putObject("options").put("page", "Letter").put("theme", "classic");
        assertFalse(Arrays.equals(plain, handle(utf8(request))));
    }

    @Test
    void tellsWhatIsWrongWithTheResume() throws IOException {
        JsonNode answer = answer(request(MARKDOWN.replace("1986", "1966")).put("answer", "raw"));
        assertEquals(422, answer.get("statusCode").asInt());
        JsonNode said = body(answer);
        assertEquals("end-before-start", said.get("reason").asText());
        JsonNode finding = said.get("diagnostics").get(0);
        assertEquals(15, finding.get("line").asInt());
        assertEquals("write the earlier date first", finding.get("hint").asText());
    }

    @Test
    void tellsWhatIsWrongWithTheRequest() throws IOException {
        for (Map.Entry<String, String> wrong : Map.of(
                        "{\"id\":\"a\"}", "it has no resume",
                        "[1", "it is no JSON",
                        "{\"body\":\"?\",\"isBase64Encoded\":true}", "its body is no Base64",
                        "{\"id\":\"a\",\"resume\":\"b\",\"answer\":\"fax\"}",
                                "there is no answer fax; there are pdf, json, raw")
                .entrySet()) {
            JsonNode answer = MAPPER.readTree(handle(wrong.getKey().getBytes(StandardCharsets.UTF_8)));
            assertEquals(400, answer.get("statusCode").asInt());
            assertEquals(wrong.getValue(), body(answer).get("message").asText());
        }
        JsonNode large = MAPPER.readTree(handle(new byte[(10 << 20) + 1]));
        assertEquals(413, large.get("statusCode").asInt());
    }

    /** What the command makes of a file that holds the same; JSON's strings leave it as it is. */
    private static byte[] ofTheCommand(String markdown) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("resume.md"), markdown);
        Path pdf = folder.resolve("command.pdf");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(
                java,
                "-jar",
                System.getProperty("cv.jar"),
                "--pdf",
                pdf.toString(),
                folder.resolve("resume.md").toString());
        command.environment().putAll(Map.of("CV_FORK", "0", "CV_SERVE", "0"));
        command.environment().remove("SOURCE_DATE_EPOCH");
        assertEquals(0, command.inheritIO().start().waitFor());
        return Files.readAllBytes(pdf);
    }

    private static ObjectNode request(String markdown) {
        return MAPPER.createObjectNode().put("id", "grace").put("resume", markdown);
    }

    private static ObjectNode request(JsonNode resume) {
        return MAPPER.createObjectNode().put("id", "grace").set("resume", resume);
    }

    private static ObjectNode gateway(String markdown) {
        ObjectNode event = MAPPER.createObjectNode().put("version", "2.0").put("rawPath", "/pdf");
        return event.put("body", request(markdown).toString()).put("isBase64Encoded", false);
    }

    private static JsonNode answer(ObjectNode event) throws IOException {
        return MAPPER.readTree(handle(utf8(event)));
    }

    private static JsonNode body(JsonNode answer) throws IOException {
        assertEquals(
                "application/json", answer.get("headers").get("content-type").asText());
        return MAPPER.readTree(answer.get("body").asText());
    }

    private static byte[] handle(byte[] event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event), out);
        return out.toByteArray();
    }

    private static byte[] utf8(ObjectNode event) {
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long loadedClasses() {
        return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the system tells them; elsewhere none. */
    private static Set<String> openFiles() throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(OPEN_FILES)) {
            try (Stream<Path> open = Files.list(OPEN_FILES)) {
                for (Path file : open.toList()) {
                    if (Files.isSymbolicLink(file)) {
                        names.add(Files.readSymbolicLink(file).toString());
                    }
                }
            }
        }
        return names;
    }
}

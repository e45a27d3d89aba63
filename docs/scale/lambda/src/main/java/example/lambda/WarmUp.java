package example.lambda;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cv.theme.Themes;
import example.document.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Real events, answered before anybody waits: classes are loaded, fonts read, and what is hot is compiled. */
final class WarmUp {

    private static final String MARKDOWN = "markdown.json";

    /** With pictures, broken, and in the other format. */
    private static final List<String> EVENTS = List.of(MARKDOWN, "broken.json", "json-resume.json");

    /** Compilers look at code that has run often. */
    private static final int ROUNDS = 3;

    private WarmUp() {}

    static void run(PdfFunction function) throws IOException {
        for (String theme : Themes.NAMES) {
            run(function, MARKDOWN, theme, "raw");
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String event : EVENTS) {
                run(function, event, Themes.STANDARD, "pdf");
                run(function, event, Themes.STANDARD, "json");
            }
        }
    }

    private static void run(PdfFunction function, String event, String theme, String answer) throws IOException {
        ObjectNode request = event(event).put("answer", answer);
        request.putObject("options").put("theme", theme);
        byte[] bytes = ReportJson.line(request).getBytes(StandardCharsets.UTF_8);
        function.handleRequest(new ByteArrayInputStream(bytes), new ByteArrayOutputStream());
    }

    private static ObjectNode event(String name) throws IOException {
        try (InputStream in = WarmUp.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not there");
            }
            return (ObjectNode) new ObjectMapper().readTree(in);
        }
    }
}

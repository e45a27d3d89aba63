package example.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cv.source.Diagnostic;
import java.util.List;

/** What is said of documents, as JSON on a line each. */
public final class ReportJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReportJson() {}

    /** An object that says nothing yet. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** What cv has understood, counted. */
    public static JsonNode of(Facts facts) {
        return MAPPER.valueToTree(facts);
    }

    /** Findings as the command prints them with {@code --format=json}, but for the text of their lines. */
    public static ArrayNode of(List<Diagnostic> findings) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Diagnostic finding : findings) {
            ObjectNode one = all.addObject();
            finding.position()
                    .ifPresent(at -> one.put("file", at.file().shownAs())
                            .put("line", at.line())
                            .put("column", at.column()));
            one.put("severity", finding.severity().label());
            one.put("rule", finding.rule());
            one.put("message", finding.message());
            if (!finding.hint().isEmpty()) {
                one.put("hint", finding.hint());
            }
        }
        return all;
    }

    /** On one line. */
    public static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a tree can always be written
        }
    }
}

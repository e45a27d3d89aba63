package example.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.document.Outcome;
import example.document.RenderOptions;
import example.document.Rendering;
import example.document.ReportJson;
import example.document.Request;
import example.document.RequestReader;
import example.document.UnreadableRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/**
 * Takes a request as an event and answers with the PDF. The event is the request itself, or an HTTP gateway's event with the
 * request as its body; the answer is such a gateway's. Once it is made all is loaded and nothing is open: that is the
 * moment for a snapshot.
 */
public final class PdfFunction {

    /** More no gateway hands on. */
    private static final int LARGEST = 10 << 20;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ANSWER = "answer";

    private final Rendering rendering = new Rendering();

    /** Sets documents of all kinds, so that the first event finds everything loaded. */
    public PdfFunction() {
        try {
            WarmUp.run(this);
        } catch (IOException e) {
            throw new IllegalStateException("what it warms up with can't be read", e);
        }
    }

    /** How a request wants to be answered, by its field {@code answer}. */
    private enum Form {
        /** The PDF in Base64, as the body of an HTTP answer. */
        PDF,
        /** The PDF with pages, facts and findings, as JSON in the body of an HTTP answer. */
        JSON,
        /** The bytes of the PDF and nothing around them; what is wrong is an HTTP answer all the same. */
        RAW
    }

    /**
     * Answers an event.
     *
     * @param event JSON in UTF-8
     * @param out takes the answer, and stays open
     */
    public void handleRequest(InputStream event, OutputStream out) throws IOException {
        byte[] bytes = event.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            out.write(json(413, wrong("too-large").put("message", "more than " + LARGEST + " bytes")));
            return;
        }
        try {
            String text = body(bytes);
            Form form = form(text);
            Request request = RequestReader.read(text, RenderOptions.USUAL, Set.of(ANSWER));
            Outcome outcome = rendering.render(request.document(), request.options());
            out.write(outcome.pdf().isPresent() ? right(request, outcome, form) : wrong(request, outcome));
        } catch (UnreadableRequest e) {
            out.write(json(400, wrong("unreadable").put("message", e.getMessage())));
        }
    }

    /** The request: the event, or what a gateway puts around it. */
    private static String body(byte[] event) throws UnreadableRequest {
        String text = new String(event, StandardCharsets.UTF_8);
        JsonNode body = tree(text).path("body");
        if (!body.isTextual()) {
            return text;
        }
        if (!tree(text).path("isBase64Encoded").asBoolean()) {
            return body.asText();
        }
        try {
            return new String(Base64.getDecoder().decode(body.asText()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRequest("its body is no Base64");
        }
    }

    private static Form form(String request) throws UnreadableRequest {
        String word = tree(request).path(ANSWER).asText("pdf");
        return switch (word) {
            case "pdf" -> Form.PDF;
            case "json" -> Form.JSON;
            case "raw" -> Form.RAW;
            default -> throw new UnreadableRequest("there is no answer " + word + "; there are pdf, json, raw");
        };
    }

    private static JsonNode tree(String text) throws UnreadableRequest {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UnreadableRequest("it is no JSON");
        }
    }

    private static byte[] right(Request request, Outcome outcome, Form form) {
        Outcome.Pdf pdf = outcome.pdf().orElseThrow();
        if (form == Form.RAW) {
            return pdf.bytes();
        }
        if (form == Form.JSON) {
            ObjectNode said = ReportJson.object()
                    .put("id", request.document().id())
                    .put("pages", pdf.pages())
                    .put("pdf", pdf.bytes());
            said.set("facts", ReportJson.of(pdf.facts()));
            said.set("diagnostics", ReportJson.of(outcome.findings()));
            return json(200, said);
        }
        String name = request.document().key(request.options()) + ".pdf";
        ObjectNode answer = ReportJson.object().put("statusCode", 200);
        answer.putObject("headers")
                .put("content-type", "application/pdf")
                .put("content-disposition", "inline; filename=\"" + name + "\"");
        return utf8(answer.put("isBase64Encoded", true).put("body", pdf.bytes()));
    }

    /** What cv finds wrong is the caller's to mend; what it throws is not. */
    private static byte[] wrong(Request request, Outcome outcome) {
        ObjectNode said = wrong(outcome.reason()).put("id", request.document().id());
        said.set("diagnostics", ReportJson.of(outcome.findings()));
        return json(outcome.failure().isPresent() ? 500 : 422, said);
    }

    private static ObjectNode wrong(String reason) {
        return ReportJson.object().put("reason", reason);
    }

    private static byte[] json(int status, ObjectNode body) {
        ObjectNode answer = ReportJson.object().put("statusCode", status);
        answer.putObject("headers").put("content-type", "application/json");
        return utf8(answer.put("isBase64Encoded", false).put("body", ReportJson.line(body)));
    }

    private static byte[] utf8(ObjectNode answer) {
        return ReportJson.line(answer).getBytes(StandardCharsets.UTF_8);
    }
}

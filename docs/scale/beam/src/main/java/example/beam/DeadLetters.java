package example.beam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.document.Outcome;
import example.document.ReportJson;
import example.document.UnreadableRequest;
import java.util.stream.Stream;

/** What is said of requests that gave no PDF. They are tried again by the next run. */
final class DeadLetters {

    private static final int MOST_SHOWN = 200;
    private static final int MOST_FRAMES = 8;

    private DeadLetters() {}

    /** Of one id there are several. */
    static ObjectNode differing(String id) {
        return letter(id, "id-twice").put("message", "several requests have this id, and they differ");
    }

    /** It is no request; its beginning tells which one where there was no id. */
    static ObjectNode unreadable(String id, UnreadableRequest e, String said) {
        return letter(id, "unreadable")
                .put("message", e.getMessage())
                .put("input", said.substring(0, Math.min(said.length(), MOST_SHOWN)));
    }

    /** cv found errors, or failed itself. */
    static ObjectNode failed(String id, Outcome outcome) {
        ObjectNode letter = letter(id, outcome.reason());
        outcome.failure().ifPresent(thrown -> {
            letter.put("message", String.valueOf(thrown.getMessage()));
            ArrayNode frames = letter.putArray("trace");
            Stream.of(thrown.getStackTrace()).limit(MOST_FRAMES).forEach(frame -> frames.add(frame.toString()));
        });
        letter.set("diagnostics", ReportJson.of(outcome.findings()));
        return letter;
    }

    private static ObjectNode letter(String id, String reason) {
        return ReportJson.object().put("id", id).put("reason", reason);
    }
}

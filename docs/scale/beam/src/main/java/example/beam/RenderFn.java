package example.beam;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import example.document.Outcome;
import example.document.RenderOptions;
import example.document.Rendering;
import example.document.ReportJson;
import example.document.Request;
import example.document.UnreadableRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/**
 * Sets the document of an id, unless an earlier run has, and says what became of it. The PDF is written first and its
 * result beside it last, so that where a result lies all is done.
 */
final class RenderFn extends DoFn<KV<String, Iterable<String>>, String> {

    private static final long serialVersionUID = 1;

    private final Opening opening;
    private final RenderOptions options;
    private final Store store;
    private final Counts counts = new Counts();
    private transient @Nullable Rendering rendering;

    RenderFn(Opening opening, RenderOptions options, Store store) {
        this.opening = opening;
        this.options = options;
        this.store = store;
    }

    /** One for each worker, whose threads share what it has loaded. */
    private static final class OfWorker {
        static final Rendering RENDERING = new Rendering();
    }

    @Setup
    public void setUp() {
        rendering = OfWorker.RENDERING;
    }

    @ProcessElement
    public void render(@Element KV<String, Iterable<String>> requests, MultiOutputReceiver out) throws IOException {
        String id = requests.getKey();
        Iterator<String> all = requests.getValue().iterator();
        String said = all.next();
        while (all.hasNext()) {
            if (!all.next().equals(said)) {
                bury(DeadLetters.differing(id), out);
                return;
            }
            counts.repeated.inc();
        }
        try {
            render(opening.open(id, said, options), out);
        } catch (UnreadableRequest e) {
            bury(DeadLetters.unreadable(id, e, said), out);
        }
    }

    private void render(Request request, MultiOutputReceiver out) throws IOException {
        String key = request.document().key(request.options());
        // Folders of very many files are slow on disks, and object stores divide their work by the beginnings of names.
        String path = "pdf/" + key.substring(key.length() - 2) + "/" + key;
        Optional<String> known = store.read(path + ".json");
        if (known.isPresent()) {
            counts.reused.inc();
            out.get(RenderAll.RESULTS).output(known.get());
            return;
        }
        long start = System.nanoTime();
        Outcome outcome = requireNonNull(rendering).render(request.document(), request.options());
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        counts.milliseconds.inc(milliseconds);
        if (outcome.pdf().isEmpty()) {
            bury(DeadLetters.failed(request.document().id(), outcome), out);
            return;
        }
        Outcome.Pdf pdf = outcome.pdf().get();
        ObjectNode result = ReportJson.object()
                .put("id", request.document().id())
                .put("output", path + ".pdf")
                .put("pages", pdf.pages())
                .put("milliseconds", milliseconds);
        result.set("facts", ReportJson.of(pdf.facts()));
        result.set("diagnostics", ReportJson.of(outcome.findings()));
        String line = ReportJson.line(result);
        store.write(path + ".pdf", pdf.bytes(), "application/pdf");
        store.write(path + ".json", line.getBytes(StandardCharsets.UTF_8), "application/json");
        counts.rendered.inc();
        counts.pages.inc(pdf.pages());
        out.get(RenderAll.RESULTS).output(line);
    }

    private void bury(ObjectNode letter, MultiOutputReceiver out) {
        counts.failed.inc();
        out.get(RenderAll.DEAD_LETTERS).output(ReportJson.line(letter));
    }
}

package example.beam;

import example.document.RenderOptions;
import example.document.RequestReader;
import example.document.UnreadableRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Tells the id of each line; one that has none is called by what it holds, so that it is accounted for, too. */
final class LineIds extends DoFn<String, KV<String, String>> {

    private static final long serialVersionUID = 1;

    @ProcessElement
    public void tell(@Element String line, OutputReceiver<KV<String, String>> out) {
        if (!line.isBlank()) {
            out.output(KV.of(id(line), line));
        }
    }

    private static String id(String line) {
        try {
            return RequestReader.read(line, RenderOptions.USUAL, Set.of())
                    .document()
                    .id();
        } catch (UnreadableRequest e) {
            return e.id().orElseGet(() -> "line-" + UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8)));
        }
    }
}

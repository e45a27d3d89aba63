package example.beam;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/** What a job counts; its engine shows it while it runs. */
final class Counts implements Serializable {

    static final String NAMESPACE = "cv";
    static final List<String> NAMES = List.of("rendered", "reused", "repeated", "failed", "pages", "milliseconds");

    private static final long serialVersionUID = 1;

    /** Documents that were set. */
    final Counter rendered = Metrics.counter(NAMESPACE, NAMES.get(0));
    /** Documents that a run before has set. */
    final Counter reused = Metrics.counter(NAMESPACE, NAMES.get(1));
    /** Requests that were there already, word for word. */
    final Counter repeated = Metrics.counter(NAMESPACE, NAMES.get(2));
    /** Dead letters. */
    final Counter failed = Metrics.counter(NAMESPACE, NAMES.get(3));
    /** Pages of the documents that were set. */
    final Counter pages = Metrics.counter(NAMESPACE, NAMES.get(4));
    /** The time that setting took, of all workers together. */
    final Counter milliseconds = Metrics.counter(NAMESPACE, NAMES.get(5));
}

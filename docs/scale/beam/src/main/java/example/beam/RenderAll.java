package example.beam;

import example.document.RenderOptions;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Ids with their requests → lines of results, and of dead letters. The requests are grouped by id: no document is set by two
 * workers, and a few large files of requests are spread over all of them.
 */
final class RenderAll extends PTransform<PCollection<KV<String, String>>, PCollectionTuple> {

    static final TupleTag<String> RESULTS = new TupleTag<>("results");
    static final TupleTag<String> DEAD_LETTERS = new TupleTag<>("dead-letters");

    private static final long serialVersionUID = 1;

    private final Opening opening;
    private final RenderOptions options;
    private final Store store;

    RenderAll(Opening opening, RenderOptions options, Store store) {
        this.opening = opening;
        this.options = options;
        this.store = store;
    }

    @Override
    public PCollectionTuple expand(PCollection<KV<String, String>> requests) {
        PCollectionTuple outcomes = requests.apply("Group by id", GroupByKey.create())
                .apply(
                        "Render",
                        ParDo.of(new RenderFn(opening, options, store))
                                .withOutputTags(RESULTS, TupleTagList.of(DEAD_LETTERS)));
        outcomes.get(RESULTS).setCoder(StringUtf8Coder.of());
        outcomes.get(DEAD_LETTERS).setCoder(StringUtf8Coder.of());
        return outcomes;
    }
}

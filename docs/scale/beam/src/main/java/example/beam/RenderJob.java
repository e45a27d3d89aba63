package example.beam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import example.document.RenderOptions;
import example.document.ReportJson;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Renders résumés by the hundred thousand: the program that is handed to an engine. */
public final class RenderJob {

    /** Where Java's own log is used: each step of writing is none of the user's, and a folder that is gone already no trouble. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.beam"), Logger.getLogger("org.apache.beam.sdk.io.FileBasedSink"));

    private RenderJob() {}

    /** Runs the job to its end and prints what it has counted. */
    public static void main(String[] args) throws IOException {
        System.out.println(ReportJson.line(run(args)));
    }

    static ObjectNode run(String... args) throws IOException {
        QUIET.get(0).setLevel(Level.WARNING);
        QUIET.get(1).setLevel(Level.SEVERE);
        PipelineOptionsFactory.register(RenderJobOptions.class);
        RenderJobOptions options =
                PipelineOptionsFactory.fromArgs(args).withValidation().as(RenderJobOptions.class);
        FileSystems.setDefaultPipelineOptions(options);
        if (options.getLines() == null && options.getFiles() == null) {
            throw new IllegalArgumentException("name what to render: --lines=PATTERN or --files=PATTERN");
        }
        Store store = new Store(options.getOutput());
        store.clear();
        Pipeline pipeline = Pipeline.create(options);
        build(pipeline, options, store);
        PipelineResult result = pipeline.run();
        result.waitUntilFinish();
        return counts(result);
    }

    private static void build(Pipeline pipeline, RenderJobOptions options, Store store) {
        RenderOptions rendering = rendering(options);
        PCollectionList<String> results = PCollectionList.empty(pipeline);
        PCollectionList<String> deadLetters = PCollectionList.empty(pipeline);
        if (options.getLines() != null) {
            PCollectionTuple outcomes = pipeline.apply(
                            "Read lines", TextIO.read().from(options.getLines()))
                    .apply("Tell their ids", ParDo.of(new LineIds()))
                    .apply("Render lines", new RenderAll(new Opening.OfLine(), rendering, store));
            results = results.and(outcomes.get(RenderAll.RESULTS));
            deadLetters = deadLetters.and(outcomes.get(RenderAll.DEAD_LETTERS));
        }
        if (options.getFiles() != null) {
            PCollectionTuple outcomes = pipeline.apply(
                            "Find files",
                            FileIO.match()
                                    .filepattern(options.getFiles())
                                    .withEmptyMatchTreatment(EmptyMatchTreatment.DISALLOW))
                    .apply("Take their paths for ids", MapElements.via(new PathAsId()))
                    .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))
                    .apply("Render files", new RenderAll(new Opening.OfFile(options.getLargest()), rendering, store));
            results = results.and(outcomes.get(RenderAll.RESULTS));
            deadLetters = deadLetters.and(outcomes.get(RenderAll.DEAD_LETTERS));
        }
        write("results", results, options, store);
        write("dead-letters", deadLetters, options, store);
    }

    /** A fixed number of files, as another run then writes over those of the last. */
    private static void write(String name, PCollectionList<String> lines, RenderJobOptions options, Store store) {
        PCollection<String> all = lines.apply("Gather " + name, Flatten.pCollections());
        all.apply(
                "Write " + name,
                TextIO.write()
                        .to(store.resource(name))
                        .withTempDirectory(store.folder(Store.TEMPORARY))
                        .withSuffix(".jsonl")
                        .withNumShards(options.getShards()));
    }

    private static RenderOptions rendering(RenderJobOptions options) {
        TreeMap<String, String> set = new TreeMap<>();
        List<String> said = options.getSet();
        for (String option : said == null ? List.<String>of() : said) {
            int end = option.indexOf('=');
            if (end < 0) {
                throw new IllegalArgumentException("no option of a theme, as in accent=#00578a: " + option);
            }
            set.put(option.substring(0, end), option.substring(end + 1));
        }
        return new RenderOptions(
                options.getTheme(),
                set,
                options.getPage(),
                options.getFit(),
                !options.getSource().equals("none"));
    }

    /** Some engines tell only what was tried, which counts anew what was done anew. */
    private static ObjectNode counts(PipelineResult result) {
        TreeMap<String, Long> sums = new TreeMap<>();
        MetricsFilter all = MetricsFilter.builder().build();
        for (MetricResult<Long> counter : result.metrics().queryMetrics(all).getCounters()) {
            if (counter.getName().getNamespace().equals(Counts.NAMESPACE)) {
                Long committed = counter.getCommittedOrNull();
                sums.merge(
                        counter.getName().getName(), committed == null ? counter.getAttempted() : committed, Long::sum);
            }
        }
        ObjectNode json = ReportJson.object();
        Counts.NAMES.forEach(name -> json.put(name, sums.getOrDefault(name, 0L)));
        return json;
    }

    private static final class PathAsId extends SimpleFunction<Metadata, KV<String, String>> {

        private static final long serialVersionUID = 1;

        @Override
        public KV<String, String> apply(Metadata file) {
            String path = file.resourceId().toString();
            return KV.of(path, path);
        }
    }
}

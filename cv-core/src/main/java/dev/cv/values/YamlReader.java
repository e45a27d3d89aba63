package dev.cv.values;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML without constructing anything from it: only snakeyaml's nodes are used, so that a tag is never more than
 * a name and every value keeps its place.
 */
public final class YamlReader {

    /** The most characters that are read as YAML. */
    public static final int MAX_LENGTH = 64 * 1024;

    private static final int MAX_DEPTH = 20;
    private static final int MAX_DOCUMENT_DEPTH = 50;

    /** The most values that a document may stand for, with its aliases spelled out. */
    private static final int MAX_VALUES = 1_000_000;

    private static final String MERGED = "<<";

    private static final Pattern TABS = Pattern.compile("(?<=^\\w{1,40}:)\\t++(?=\\S)", Pattern.MULTILINE);

    private final SourceFile file;
    private final int start;
    private final String yaml;
    private final int[] offsets;
    private final YamlProblem invalid;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Node, YamlValue> read = new IdentityHashMap<>();

    private YamlReader(SourceFile file, int start, int end, YamlProblem invalid, Diagnostics diagnostics) {
        this.file = file;
        this.start = start;
        this.yaml = withoutTabs(file.text().substring(start, end));
        this.offsets = offsets(yaml);
        this.invalid = invalid;
        this.diagnostics = diagnostics;
    }

    /** Tabs between a key and its value as spaces, which the library takes; Jekyll takes both. */
    private static String withoutTabs(String yaml) {
        return yaml.indexOf('\t') < 0
                ? yaml
                : TABS.matcher(yaml).replaceAll(tabs -> " ".repeat(tabs.group().length()));
    }

    /** The mapping between two offsets of a file; an empty one, with diagnostics, where it can't be read. */
    public static YamlValue.Mapping read(SourceFile file, int start, int end, Diagnostics diagnostics) {
        YamlReader reader = new YamlReader(file, start, end, YamlProblem.FRONT_MATTER_INVALID, diagnostics);
        YamlValue.Mapping nothing = new YamlValue.Mapping(Map.of(), Map.of(), file.at(start));
        Optional<YamlValue> root = reader.root(MAX_DEPTH);
        if (root.isPresent() && !(root.get() instanceof YamlValue.Mapping)) {
            diagnostics.report(
                    YamlProblem.FRONT_MATTER_INVALID,
                    root.get().position(),
                    "it holds no keys",
                    "write it as title: …");
        }
        return root.isPresent() && root.get() instanceof YamlValue.Mapping mapping ? mapping : nothing;
    }

    /** The only value of a whole file; empty where there is none or, with diagnostics, where it can't be read. */
    public static Optional<YamlValue> document(SourceFile file, Diagnostics diagnostics) {
        return new YamlReader(file, 0, file.text().length(), YamlProblem.YAML_INVALID, diagnostics)
                .root(MAX_DOCUMENT_DEPTH);
    }

    private Optional<YamlValue> root(int depth) {
        try {
            Optional<Node> root = compose(depth);
            if (root.isPresent() && size(root.get(), new IdentityHashMap<>()) > MAX_VALUES) {
                diagnostics.report(
                        invalid,
                        at(root.get()),
                        "its anchors make more than " + MAX_VALUES + " values of it",
                        "use fewer");
                return Optional.empty();
            }
            return root.map(this::value);
        } catch (MarkedYAMLException e) {
            if (isTab(e)) {
                diagnostics.report(YamlProblem.TAB_IN_FRONT_MATTER, at(e));
            } else {
                diagnostics.report(invalid, at(e), said(e), hint(e));
            }
        } catch (ReaderException e) {
            diagnostics.report(
                    invalid,
                    at(e.getPosition()),
                    String.format(Locale.ROOT, "the character U+%04X is not allowed", e.getCodePoint()),
                    "take it out");
        } catch (YAMLException e) {
            diagnostics.report(invalid, file.at(start), said(String.valueOf(e.getMessage())), "");
        }
        return Optional.empty();
    }

    private Optional<Node> compose(int depth) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(depth);
        options.setCodePointLimit(yaml.length() + 1);
        return Optional.ofNullable(
                new Composer(new ParserImpl(new StreamReader(yaml), options), new Resolver(), options).getSingleNode());
    }

    /** How many values there are where each alias counts as all that it means. */
    private static long size(Node node, IdentityHashMap<Node, Long> known) {
        Long size = known.get(node);
        if (size != null) {
            return size;
        }
        known.put(node, 1L); // an alias may stand inside the very list it means
        long all = 1;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                all += size(tuple.getValueNode(), known);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                all += size(item, known);
            }
        }
        all = Math.min(all, MAX_VALUES + 1L);
        known.put(node, all);
        return all;
    }

    private static String said(MarkedYAMLException e) {
        if (isOpenQuote(e)) {
            return "this quote is not closed";
        }
        return e.getProblem() == null ? "it can't be read" : said(e.getProblem());
    }

    private static String said(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }

    private static String hint(MarkedYAMLException e) {
        if (isOpenQuote(e)) {
            return "write the same quote at its end";
        }
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("tag is not allowed")) {
            return "take out the word that begins with !";
        }
        return problem.contains("mapping values are not allowed")
                ? "put a value that holds a colon in quotes"
                : "check indentation and quotes";
    }

    private static boolean isOpenQuote(MarkedYAMLException e) {
        return String.valueOf(e.getContext()).contains("quoted scalar")
                && String.valueOf(e.getProblem()).contains("end of stream");
    }

    private static boolean isTab(MarkedYAMLException e) {
        return String.valueOf(e.getProblem()).contains("'\\t(TAB)'");
    }

    private YamlValue value(Node node) {
        YamlValue known = read.get(node);
        if (known != null) {
            return known;
        }
        // An alias may stand inside the very list it means.
        read.put(node, new YamlValue.Scalar("", /* quoted= */ false, at(node)));
        YamlValue value = newValue(node);
        read.put(node, value);
        return value;
    }

    private YamlValue newValue(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> values = new ArrayList<>();
            sequence.getValue().forEach(item -> values.add(value(item)));
            return new YamlValue.Sequence(List.copyOf(values), at(node));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new YamlValue.Scalar(scalar.getValue(), !scalar.isPlain(), at(node));
    }

    private YamlValue.Mapping mapping(MappingNode node) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        List<YamlValue> merged = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            YamlValue value = value(tuple.getValueNode());
            if (key.equals(MERGED) && !(value instanceof YamlValue.Scalar)) {
                merged.add(value);
                continue;
            }
            keys.putIfAbsent(key, at(tuple.getKeyNode()));
            if (values.put(key, value) != null) {
                diagnostics.report(YamlProblem.DUPLICATE_KEY, at(tuple.getKeyNode()), key);
            }
        }
        merged.forEach(value -> merge(value, values, keys));
        return new YamlValue.Mapping(values, keys, at(node));
    }

    /** Adds the keys of a mapping, or of several, that aren't there yet. */
    private static void merge(YamlValue value, Map<String, YamlValue> values, Map<String, Position> keys) {
        if (value instanceof YamlValue.Mapping mapping) {
            mapping.values().forEach(values::putIfAbsent);
            mapping.keys().forEach(keys::putIfAbsent);
        } else if (value instanceof YamlValue.Sequence several) {
            several.values().stream()
                    .filter(YamlValue.Mapping.class::isInstance)
                    .forEach(one -> merge(one, values, keys));
        }
    }

    private Position at(Node node) {
        return at(node.getStartMark());
    }

    private Position at(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null || isOpenQuote(e) ? e.getContextMark() : e.getProblemMark();
        return mark == null ? file.at(start) : at(mark);
    }

    private Position at(Mark mark) {
        return at(mark.getIndex());
    }

    /** snakeyaml counts code points. */
    private Position at(int codePoints) {
        return file.at(start + offsets[Math.min(codePoints, offsets.length - 1)]);
    }

    /** Where each code point begins, and where the text ends. */
    private static int[] offsets(String text) {
        return IntStream.rangeClosed(0, text.length())
                .filter(i ->
                        i == 0 || i == text.length() || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }
}

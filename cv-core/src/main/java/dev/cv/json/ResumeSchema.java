package dev.cv.json;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.JsonReader;
import dev.cv.values.YamlValue;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema, the official one first of all: which keys there are, in which order, and whether a document keeps to it. */
final class ResumeSchema {

    /** Where the schema is to be found. */
    static final String ADDRESS = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private static final String RESUME = "jsonresume-schema-1.3.1.json";

    /** What cv itself keeps in a document. */
    private static final String EXTRAS = "extras-schema.json";

    private final YamlValue.Mapping root;
    private @Nullable Judge judge;

    private ResumeSchema(YamlValue.Mapping root) {
        this.root = root;
    }

    /** The schema, read once. */
    static ResumeSchema load() {
        return Once.RESUME;
    }

    /** The schema of what is under {@code meta.cv}, read once. */
    static ResumeSchema ofExtras() {
        return Once.EXTRAS;
    }

    private static final class Once {
        private static final ResumeSchema RESUME = read(ResumeSchema.RESUME);
        private static final ResumeSchema EXTRAS = read(ResumeSchema.EXTRAS);
    }

    private static ResumeSchema read(String resource) {
        try (InputStream in = Objects.requireNonNull(ResumeSchema.class.getResourceAsStream(resource))) {
            SourceFile file = new SourceFile(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new ResumeSchema((YamlValue.Mapping)
                    JsonReader.document(file, new Diagnostics()).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema says of a value: of the document, of a key's value, of an item. */
    record Node(YamlValue.Mapping schema) {

        /** The keys of an object, in order; none where it isn't said what it holds. */
        Set<String> keys() {
            return mapping("properties").map(all -> all.values().keySet()).orElse(Set.of());
        }

        /** What a key's value is. */
        Optional<Node> key(String name) {
            return mapping("properties").map(all -> all.values().get(name)).map(of -> new Node((YamlValue.Mapping) of));
        }

        /** What the items of a list are. */
        Optional<Node> items() {
            return mapping("items").map(Node::new);
        }

        /** Whether texts are of this format: {@code uri}, {@code email}. */
        boolean isFormat(String name) {
            return schema.values().get("format") instanceof YamlValue.Scalar format
                    && format.text().equals(name);
        }

        /** Whether it is defined elsewhere in the schema: only dates are. */
        boolean isDate() {
            return schema.values().containsKey("$ref");
        }

        /** What is empty and of its type. */
        YamlValue empty() {
            String type = schema.values().get("type") instanceof YamlValue.Scalar scalar ? scalar.text() : "string";
            return switch (type) {
                case "array" -> JsonValues.list(List.of());
                case "object" -> JsonValues.mapping(Map.of());
                default -> JsonValues.text("");
            };
        }

        private Optional<YamlValue.Mapping> mapping(String key) {
            return schema.values().get(key) instanceof YamlValue.Mapping mapping
                    ? Optional.of(mapping)
                    : Optional.empty();
        }
    }

    /** What it says of the document. */
    Node root() {
        return new Node(root);
    }

    /** The keys of the objects in a list of the document. */
    Set<String> keysOf(String list) {
        return root().key(list).flatMap(Node::items).map(Node::keys).orElse(Set.of());
    }

    /** The value with its keys in the schema's order, others last. */
    YamlValue ordered(YamlValue value) {
        return ordered(value, Optional.of(root()));
    }

    private static YamlValue ordered(YamlValue value, Optional<Node> node) {
        if (value instanceof YamlValue.Sequence sequence) {
            Optional<Node> items = node.flatMap(Node::items);
            return new YamlValue.Sequence(
                    sequence.values().stream().map(item -> ordered(item, items)).toList(), sequence.position());
        }
        if (!(value instanceof YamlValue.Mapping mapping)) {
            return value;
        }
        Map<String, YamlValue> sorted = new LinkedHashMap<>();
        for (String key : node.map(Node::keys).orElse(Set.of())) {
            YamlValue known = mapping.values().get(key);
            if (known != null) {
                sorted.put(key, ordered(known, node.flatMap(of -> of.key(key))));
            }
        }
        mapping.values().forEach(sorted::putIfAbsent);
        return new YamlValue.Mapping(sorted, mapping.keys(), mapping.position());
    }

    /**
     * Where the document doesn't keep to the schema.
     *
     * @param literals as in {@link YamlNode}
     */
    List<Error> validate(YamlValue document, boolean literals) {
        Judge judge = judge();
        return judge.validator
                .validate(judge.schema, new YamlNode(document, "", literals))
                .getErrors();
    }

    private synchronized Judge judge() {
        if (judge == null) {
            judge = Judge.of(root);
        }
        return judge;
    }

    /** What validates; it is slow to make, and writers do without. */
    private record Judge(Validator validator, URI schema) {

        static Judge of(YamlValue.Mapping root) {
            Validator validator = new ValidatorFactory()
                    .withJsonNodeFactories(new YamlNode.Factory(true), new YamlNode.Factory(true))
                    .withSchemaResolver(nothingElse -> SchemaResolver.Result.empty())
                    .withDisabledSchemaValidation(true)
                    .createValidator();
            return new Judge(validator, validator.registerSchema(new YamlNode(root, "", true)));
        }
    }
}

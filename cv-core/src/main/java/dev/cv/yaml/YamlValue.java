package dev.cv.yaml;

import dev.cv.source.Position;
import java.util.List;
import java.util.Map;

/** A value of front matter with its place; a scalar is always a string, whatever YAML would make of it. */
public sealed interface YamlValue {

    /** Where the value stands. */
    Position position();

    /** What it is, in words. */
    String kind();

    /** A string, a number, a date: its characters. */
    record Scalar(String text, Position position) implements YamlValue {

        @Override
        public String kind() {
            return "text";
        }
    }

    /** A list. */
    record Sequence(List<YamlValue> values, Position position) implements YamlValue {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Keys with their values, in source order.
     *
     * @param keys where each key stands
     */
    record Mapping(Map<String, YamlValue> values, Map<String, Position> keys, Position position) implements YamlValue {

        @Override
        public String kind() {
            return "a mapping";
        }
    }
}

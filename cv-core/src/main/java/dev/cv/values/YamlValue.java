package dev.cv.values;

import dev.cv.source.Position;
import java.util.List;
import java.util.Map;

/** A value with its place; a scalar is always its characters, whatever YAML or JSON would make of it. */
public sealed interface YamlValue {

    /** Where the value stands. */
    Position position();

    /** What it is, in words. */
    String kind();

    /**
     * A string, a number, a date: its characters.
     *
     * @param quoted whether it can be nothing but text: in quotes or, in YAML, a block of lines
     */
    record Scalar(String text, boolean quoted, Position position) implements YamlValue {

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

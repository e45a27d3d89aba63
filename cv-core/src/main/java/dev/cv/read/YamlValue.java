package dev.cv.read;

import dev.cv.source.Position;
import java.util.List;
import java.util.Map;

/** A value of front matter with its place; a scalar is always a string, whatever YAML would make of it. */
sealed interface YamlValue {

    /** Where the value stands. */
    Position position();

    /** A string, a number, a date: its characters. */
    record Scalar(String text, Position position) implements YamlValue {}

    /** A list. */
    record Sequence(List<YamlValue> values, Position position) implements YamlValue {}

    /** Keys with their values, in source order. */
    record Mapping(Map<String, YamlValue> values, Position position) implements YamlValue {}
}

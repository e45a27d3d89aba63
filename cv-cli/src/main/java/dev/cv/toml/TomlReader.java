package dev.cv.toml;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.values.DataReader;
import dev.cv.values.YamlProblem;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML 1.0 by tomlj. */
public final class TomlReader implements DataReader {

    /** The parser goes down a frame for each bracket. */
    private static final int MAX_DEPTH = 50;

    /** What a value that is no text, list or table looks like; dates may hold a space. */
    private static final Pattern WORD = Pattern.compile("[^\\s,\\]}#]+(?: \\d{2}:[^\\s,\\]}#]+)?");

    @Override
    public String language() {
        return "TOML";
    }

    @Override
    public Optional<YamlValue.Mapping> read(SourceFile file, int start, int end, Diagnostics diagnostics) {
        String toml = file.text().substring(start, end).replace("\r\n", "\n");
        Source source = new Source(file, start, Source.lines(file.text(), start, end));
        int tooDeep = tooDeep(toml);
        if (tooDeep >= 0) {
            diagnostics.report(
                    YamlProblem.TOML_INVALID, file.at(start + tooDeep), "it is nested too deep", "nest less deep");
            return Optional.empty();
        }
        TomlParseResult result = Toml.parse(toml);
        if (result.hasErrors()) {
            TomlParseError first = result.errors().get(0);
            String said = String.valueOf(first.getMessage()).replaceAll("\\s+", " ");
            diagnostics.report(
                    YamlProblem.TOML_INVALID,
                    source.at(first.position()),
                    lowerFirst(said),
                    "put text in double quotes");
            return Optional.empty();
        }
        return Optional.of(source.mapping(result, file.at(start)));
    }

    /** Where more brackets are open than are read, or -1; those within quotes count, as nobody writes so many. */
    private static int tooDeep(String toml) {
        int depth = 0;
        for (int i = 0; i < toml.length(); i++) {
            char c = toml.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > MAX_DEPTH) {
                return i;
            }
        }
        return -1;
    }

    private static String lowerFirst(String said) {
        return said.isEmpty() ? said : Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    /**
     * The text, and where its lines begin.
     *
     * @param lines offsets in the file
     */
    private record Source(SourceFile file, int start, List<Integer> lines) {

        static List<Integer> lines(String text, int start, int end) {
            List<Integer> lines = new ArrayList<>(List.of(start));
            for (int i = start; i < end; i++) {
                if (text.charAt(i) == '\n') {
                    lines.add(i + 1);
                }
            }
            return lines;
        }

        int offset(@Nullable TomlPosition position) {
            if (position == null) {
                return start;
            }
            int line = Math.max(1, Math.min(position.line(), lines.size()));
            return Math.min(
                    lines.get(line - 1) + Math.max(0, position.column() - 1),
                    file.text().length());
        }

        Position at(@Nullable TomlPosition position) {
            return file.at(offset(position));
        }

        YamlValue.Mapping mapping(TomlTable table, Position at) {
            Map<String, YamlValue> values = new LinkedHashMap<>();
            Map<String, Position> keys = new LinkedHashMap<>();
            table.entrySet().forEach(entry -> {
                TomlPosition position = table.inputPositionOf(List.of(entry.getKey()));
                keys.put(entry.getKey(), at(position));
                values.put(entry.getKey(), value(entry.getValue(), offset(position), true));
            });
            return new YamlValue.Mapping(values, keys, at);
        }

        /** A value behind its key, or one of a list. */
        private YamlValue value(Object value, int offset, boolean keyed) {
            int at = keyed ? behindKey(offset) : offset;
            Position position = file.at(at);
            if (value instanceof TomlTable table) {
                return mapping(table, position);
            } else if (value instanceof TomlArray array) {
                List<YamlValue> items = new ArrayList<>();
                for (int i = 0; i < array.size(); i++) {
                    items.add(value(array.get(i), offset(array.inputPositionOf(i)), false));
                }
                return new YamlValue.Sequence(List.copyOf(items), position);
            } else if (value instanceof String text) {
                return new YamlValue.Scalar(text, /* quoted= */ true, position);
            }
            return new YamlValue.Scalar(written(value, at), /* quoted= */ false, position);
        }

        /** Where the value of the key at an offset stands; the offset, where it is a table's. */
        private int behindKey(int offset) {
            String text = file.text();
            int lineEnd = text.indexOf('\n', offset);
            int equals = text.indexOf('=', offset);
            if (equals < 0 || (lineEnd >= 0 && equals > lineEnd) || text.startsWith("[", offset)) {
                return offset;
            }
            int at = equals + 1;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }

        /** A number, a date as its author wrote it. */
        private String written(Object value, int at) {
            Matcher word = WORD.matcher(file.text()).region(at, file.text().length());
            return word.lookingAt() ? word.group() : String.valueOf(value);
        }
    }
}

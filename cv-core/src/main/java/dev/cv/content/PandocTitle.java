package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title block that Pandoc takes instead of front matter: up to three lines that begin with a percent sign. */
final class PandocTitle {

    private static final Pattern BLOCK = Pattern.compile("(?:% [^\\n\\r]*(?:\\R|\\z)){1,3}(?=[ \\t]*(?:\\R|\\z))");
    private static final Pattern LINE = Pattern.compile("(?m)^% ([^\\n\\r]*?)[ \\t]*$");

    /** What its lines say, in their order. */
    private static final List<String> KEYS = List.of("title", "author", "date");

    private PandocTitle() {}

    /** That of a file; empty where it begins with none. */
    static Optional<FrontMatter> read(SourceFile file, Diagnostics diagnostics) {
        Matcher block = BLOCK.matcher(file.text());
        if (!file.text().startsWith("% ") || !block.lookingAt()) {
            return Optional.empty();
        }
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        Matcher line = LINE.matcher(file.text()).region(0, block.end());
        for (String key : KEYS) {
            if (line.find()) {
                Position at = file.at(line.start(1));
                keys.put(key, at);
                values.put(key, new YamlValue.Scalar(line.group(1), /* quoted= */ true, at));
            }
        }
        return Optional.of(new FrontMatter(new YamlValue.Mapping(values, keys, file.at(0)), block.end(), diagnostics));
    }
}

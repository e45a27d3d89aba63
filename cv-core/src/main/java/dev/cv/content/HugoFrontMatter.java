package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.DataReader;
import dev.cv.values.JsonReader;
import dev.cv.values.YamlProblem;
import dev.cv.values.YamlReader;
import dev.cv.values.YamlValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The front matter that Hugo takes beside YAML: TOML between lines of {@code +++}, and JSON in braces. */
final class HugoFrontMatter {

    private static final String TOML = "TOML";
    private static final Pattern OPEN = Pattern.compile("\\+\\+\\+[ \\t]*\\R");
    private static final Pattern CLOSE = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*(?:\\R|\\z)");
    private static final Pattern JSON = Pattern.compile("\\{\\s*\"");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\\R|\\z)");

    private HugoFrontMatter() {}

    /** That of a file; empty where it begins with none. */
    static Optional<FrontMatter> read(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        if (text.isEmpty() || "+{".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        return isToml(file)
                ? Optional.of(toml(file, diagnostics))
                : JSON.matcher(text).lookingAt() ? json(file, diagnostics) : Optional.empty();
    }

    /** Whether it is TOML, which nobody writes for Jekyll. */
    static boolean isToml(SourceFile file) {
        return file.text().startsWith("+") && OPEN.matcher(file.text()).lookingAt();
    }

    private static FrontMatter toml(SourceFile file, Diagnostics diagnostics) {
        Matcher open = OPEN.matcher(file.text());
        Matcher close = CLOSE.matcher(file.text());
        if (!open.lookingAt() || !close.find(open.end())) {
            diagnostics.report(ContentProblem.TOML_NOT_CLOSED, file.at(0));
            return FrontMatter.none(file, file.text().length(), diagnostics);
        }
        int length = close.start() - open.end();
        Optional<DataReader> reader = DataReader.of(TOML);
        if (length > YamlReader.MAX_LENGTH) {
            diagnostics.report(ContentProblem.FRONT_MATTER_TOO_LARGE, file.at(0), length);
        } else if (reader.isEmpty()) {
            diagnostics.report(YamlProblem.NO_READER, file.at(0), TOML);
        } else {
            return reader.get()
                    .read(file, open.end(), /* end= */ close.start(), diagnostics)
                    .map(values -> new FrontMatter(values, close.end(), diagnostics))
                    .orElseGet(() -> FrontMatter.none(file, close.end(), diagnostics));
        }
        return FrontMatter.none(file, close.end(), diagnostics);
    }

    /** Braces that end with their line; others are text. */
    private static Optional<FrontMatter> json(SourceFile file, Diagnostics diagnostics) {
        Optional<JsonReader.Head> head = JsonReader.head(file, diagnostics);
        if (head.isEmpty()) {
            return Optional.of(FrontMatter.none(file, file.text().length(), diagnostics));
        }
        Matcher lineEnd = LINE_END.matcher(file.text())
                .region(head.get().end(), file.text().length());
        return head.get().value() instanceof YamlValue.Mapping values && lineEnd.lookingAt()
                ? Optional.of(new FrontMatter(values, lineEnd.end(), diagnostics))
                : Optional.empty();
    }
}

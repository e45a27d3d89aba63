package dev.cv.content;

import dev.cv.model.LanguageTag;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlReader;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of dashes at the top of a file, or what Hugo takes instead. Keys that nobody asks for are a site's own business.
 *
 * @param values the keys
 * @param bodyOffset where the body begins
 */
public record FrontMatter(YamlValue.Mapping values, int bodyOffset, Diagnostics diagnostics) {

    private static final Pattern OPEN = Pattern.compile("---[ \\t]*(\\R|$)");
    private static final Pattern CLOSE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

    public static FrontMatter read(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        Matcher open = OPEN.matcher(text);
        if (!open.lookingAt()) {
            Optional<FrontMatter> other =
                    HugoFrontMatter.read(file, diagnostics).or(() -> PandocTitle.read(file, diagnostics));
            if (other.isPresent()) {
                return other.get();
            }
            FrontMatterGuess.tellOfText(file, diagnostics);
            return none(file, 0, diagnostics);
        }
        Matcher close = CLOSE.matcher(text);
        if (close.find(open.end())) {
            return between(file, open.end(), close.toMatchResult(), diagnostics);
        }
        if (!FrontMatterGuess.beginsWithKey(text, open.end())) {
            return none(file, 0, diagnostics); // a thematic break
        }
        Optional<MatchResult> meant = FrontMatterGuess.meantAsClose(text, open.end());
        if (meant.isPresent()) {
            diagnostics.report(
                    ContentProblem.FRONT_MATTER_CLOSED_WRONGLY, file.at(FrontMatterGuess.firstCharacter(meant.get())));
            return between(file, open.end(), meant.get(), diagnostics);
        }
        diagnostics.report(ContentProblem.FRONT_MATTER_NOT_CLOSED, file.at(0));
        return none(file, text.length(), diagnostics);
    }

    static FrontMatter none(SourceFile file, int bodyOffset, Diagnostics diagnostics) {
        return new FrontMatter(new YamlValue.Mapping(Map.of(), Map.of(), file.at(0)), bodyOffset, diagnostics);
    }

    private static FrontMatter between(SourceFile file, int start, MatchResult close, Diagnostics diagnostics) {
        int length = close.start() - start;
        if (length > YamlReader.MAX_LENGTH) {
            diagnostics.report(ContentProblem.FRONT_MATTER_TOO_LARGE, file.at(0), length);
            return none(file, close.end(), diagnostics);
        }
        return new FrontMatter(
                YamlReader.read(file, start, /* end= */ close.start(), diagnostics), close.end(), diagnostics);
    }

    /** With some values instead of others; the keys stay those of the file. */
    FrontMatter with(Map<String, YamlValue> others) {
        Map<String, YamlValue> all = new LinkedHashMap<>(values.values());
        all.putAll(others);
        return new FrontMatter(new YamlValue.Mapping(all, values.keys(), values.position()), bodyOffset, diagnostics);
    }

    /** With values for keys that it has not; the keys stay those of the file. */
    FrontMatter over(Map<String, YamlValue> defaults) {
        Map<String, YamlValue> missing = new LinkedHashMap<>(defaults);
        missing.keySet().removeAll(values.values().keySet());
        return missing.isEmpty() ? this : with(missing);
    }

    /** The language the file says it is in, where that is a tag. */
    Optional<String> language() {
        return values.values().get("lang") instanceof YamlValue.Scalar scalar
                ? Optional.of(Languages.tag(scalar.text())).filter(LanguageTag::isWellFormed)
                : Optional.empty();
    }

    public boolean has(String key) {
        return values.values().containsKey(key);
    }

    /** The value's place, or the front matter's where there is none. */
    public Position position(String key) {
        YamlValue value = values.values().get(key);
        return value == null ? values.position() : value.position();
    }

    /** The text of a key; empty where it is absent or blank. */
    public Optional<String> text(String key) {
        return scalar(key).map(YamlValue.Scalar::text);
    }

    /** The text of a key with its place; empty where it is absent or blank. */
    public Optional<YamlValue.Scalar> scalar(String key) {
        YamlValue value = values.values().get(key);
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(scalar);
        }
        if (value != null) {
            String hint = "write " + KnownKeys.example(key);
            diagnostics.report(ContentProblem.WRONG_TYPE, value.position(), key, "text", "it is " + value.kind(), hint);
        }
        return Optional.empty();
    }

    /** The texts of a key that holds a list; a single text will do for a list of one. */
    public List<YamlValue.Scalar> list(String key) {
        YamlValue value = values.values().get(key);
        List<YamlValue.Scalar> texts = new ArrayList<>();
        if (value instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()) {
            texts.add(scalar);
        } else if (value instanceof YamlValue.Sequence sequence) {
            for (YamlValue item : sequence.values()) {
                if (item instanceof YamlValue.Scalar scalar) {
                    texts.add(scalar);
                } else {
                    wrongList(key, item, "this item is ", "put an item that holds a colon or a bracket in quotes");
                }
            }
        } else if (value instanceof YamlValue.Mapping) {
            wrongList(key, value, "it is ", "write " + KnownKeys.example(key));
        }
        return texts;
    }

    private void wrongList(String key, YamlValue value, String found, String hint) {
        diagnostics.report(
                ContentProblem.WRONG_TYPE, value.position(), key, "a list of texts", found + value.kind(), hint);
    }

    /** The words of a key that holds space-separated names or a list of them, as {@code class:} does. */
    public List<String> names(String key) {
        return list(key).stream()
                .flatMap(scalar ->
                        Pattern.compile("\\s+").splitAsStream(scalar.text().strip()))
                .distinct()
                .toList();
    }
}

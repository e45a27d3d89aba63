package dev.cv.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.testing.RecordText;
import dev.cv.values.JsonReader;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Resume read and written says what it said, field by field; only space at the ends of a text is lost. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

    private static final Path OFFICIAL = Path.of("src/test/resources/jsonresume");
    private static final int EACH = 150;

    static List<Path> official() throws IOException {
        try (Stream<Path> files = Files.list(OFFICIAL)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(all).hasSizeGreaterThan(3);
            return all;
        }
    }

    @ParameterizedTest
    @MethodSource("official")
    void holdsForTheOfficialSamples(Path file) throws IOException {
        check(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsForAnyDocument(long seed) {
        for (int i = 0; i < EACH; i++) {
            check(JsonText.of(new GeneratedResume(seed * EACH + i).document()));
        }
    }

    private static void check(String json) {
        Resume resume = read(json);
        String written = JsonResumeWriter.write(resume);
        YamlValue before = parsed(json);
        YamlValue after = parsed(written);

        assertThat(sorted(withoutExtras(after))).as(json).isEqualTo(sorted(withoutExtras(withSchema(before))));
        assertThat(ResumeSchema.load().validate(after, /* literals= */ true))
                .as(written)
                .isEmpty();
        Resume again = read(written);
        assertThat(RecordText.of(again.person())).as(json).isEqualTo(RecordText.of(resume.person()));
        assertThat(RecordText.of(again.sections())).as(json).isEqualTo(RecordText.of(resume.sections()));
        assertThat(JsonResumeWriter.write(again)).isEqualTo(written);
    }

    private static Resume read(String json) {
        return JsonResumeReader.read(new SourceFile("resume.json", json), List.of(), new Diagnostics())
                .orElseThrow();
    }

    private static YamlValue parsed(String json) {
        return JsonReader.document(new SourceFile("resume.json", json), new Diagnostics())
                .orElseThrow();
    }

    private static YamlValue withSchema(YamlValue document) {
        Map<String, YamlValue> values = new LinkedHashMap<>(((YamlValue.Mapping) document).values());
        values.putIfAbsent("$schema", JsonValues.text(ResumeSchema.ADDRESS));
        return JsonValues.mapping(values);
    }

    private static YamlValue withoutExtras(YamlValue document) {
        Map<String, YamlValue> values = new LinkedHashMap<>(((YamlValue.Mapping) document).values());
        if (values.get("meta") instanceof YamlValue.Mapping meta) {
            Map<String, YamlValue> others = new LinkedHashMap<>(meta.values());
            others.remove("cv");
            if (others.isEmpty()) {
                values.remove("meta");
            } else {
                values.put("meta", JsonValues.mapping(others));
            }
        }
        return JsonValues.mapping(values);
    }

    /** The document with its keys in order, its texts stripped. */
    private static String sorted(YamlValue value) {
        return JsonText.of(sortedValue(value));
    }

    private static YamlValue sortedValue(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            Map<String, YamlValue> sorted = new TreeMap<>();
            mapping.values().forEach((key, item) -> sorted.put(key, sortedValue(item)));
            return JsonValues.mapping(sorted);
        } else if (value instanceof YamlValue.Sequence sequence) {
            List<YamlValue> items = new ArrayList<>();
            sequence.values().forEach(item -> items.add(sortedValue(item)));
            return JsonValues.list(items);
        }
        return JsonValues.text(((YamlValue.Scalar) value).text().strip());
    }
}

package dev.cv.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Resume in YAML is known by its keys, not by the ending of its name. */
class RecognizedTest {

    @ParameterizedTest
    @CsvSource({
        "ada.json, '{', true",
        "ada.yaml, 'basics: {name: Ada}', true",
        "ada.YML, '{\"work\": [{\"name\": \"Engine\"}]}', true",
        "ada.yaml, 'basics: [', true",
        "ada.yaml, '', false",
        "ada.yaml, '[', false",
        "_config.yml, 'languages: [en, fr]', false",
        "_config.yml, 'basics: yes', false",
        "ci.yaml, 'jobs: [{name: build}]', false",
        "ada.md, 'basics: {name: Ada}', false"
    })
    void byItsKeys(String name, String text, boolean recognized) {
        assertThat(JsonResumeReader.recognizes(new SourceFile(name, text))).isEqualTo(recognized);
    }
}

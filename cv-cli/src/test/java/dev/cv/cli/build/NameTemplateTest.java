package dev.cv.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.BuildCommand;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name}-{variant}-{lang}.pdf | grace-hopper-backend-de-CH",
                "{name}-{manifest}-{lang} | grace-hopper-resume-iot-de-CH",
                "{name}-{date}.pdf | grace-hopper",
                "{date}-{name} | grace-hopper",
                "{lang}/{date}_{name}.{theme}.PDF | de-CH/grace-hopper.modern",
                "cv {variant} | cv backend",
            })
    void fillsWhatIsThereAndLeavesOutSeparatorsOfWhatIsNot(String template, String name) {
        Map<String, String> values = Map.of(
                "name", "Grace Hopper",
                "variant", "backend",
                "manifest", "resume-iot",
                "lang", "de-CH",
                "theme", "modern",
                "date", "");
        assertThat(new NameTemplate(template).fill(values)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "José Núñez-Øster, jose-nunez-øster",
        "../../etc/passwd, etc-passwd",
        "王小明, 王小明",
        "'  A.  B.  ', a-b",
        "backend+public, backend+public",
    })
    void aNameIsSafeAsTheNameOfAFile(String words, String name) {
        assertThat(new NameTemplate("{name}").fill(Map.of("name", words))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nam}.pdf", "/tmp/{name}.pdf", "../{name}.pdf", "a/../{name}.pdf", "me.pdf"})
    void saysWhatIsWrong(String template) {
        assertThat(new NameTemplate(template).fault()).isPresent();
    }

    @Test
    void listsWhatMayStandThere() {
        assertThat(new NameTemplate("{nam}.pdf").fault())
                .contains("{nam} is none of {name}, {manifest}, {variant}, {lang}, {theme}, {date}");
        assertThat(new NameTemplate(BuildCommand.USUAL_NAME).fault()).isEmpty();
        assertThat(new NameTemplate(BuildCommand.USUAL_NAME_OF_SEVERAL).fault()).isEmpty();
    }
}

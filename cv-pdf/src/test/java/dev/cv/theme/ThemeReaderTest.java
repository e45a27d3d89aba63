package dev.cv.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a theme.yml is read, in either format. */
class ThemeReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Theme read(String yml) {
        SourceTree files = SourceTree.ofTexts(Map.of("theme.yml", yml, "theme.css", "p { margin: 0 }"));
        return ThemeReader.read("mine", files, diagnostics).orElseThrow();
    }

    private String told() {
        return diagnostics.all().stream()
                .map(told -> told.message() + " | " + told.hint())
                .reduce("", (one, other) -> one + other + "\n");
    }

    @Test
    void aNameIsASharedOptionWithAnotherDefault() {
        Theme theme = read("format: 2\noptions:\n  accent: '#112233'\n  icons:\n  space: {default: 0.9, fit: 0.6}\n");

        assertThat(diagnostics.all()).isEmpty();
        ThemeOption accent = theme.option("accent").orElseThrow();
        assertThat(accent.standard()).isEqualTo("#112233");
        assertThat(accent.type()).isEqualTo(ThemeOption.Type.COLOUR);
        assertThat(theme.option("icons")).contains(SharedOptions.all().get("icons"));
        ThemeOption space = theme.option("space").orElseThrow();
        assertThat(space.standard()).isEqualTo("0.9");
        assertThat(space.tightest()).contains(new Measure(0.6, ""));
        assertThat(space.most()).contains(new Measure(2, ""));
        assertThat(space.doc()).isNotEmpty();
    }

    @Test
    void optionsOfItsOwnSayAllOfIt() {
        Theme theme = read("format: 2\noptions:\n  tint: {type: colour, default: '#eeeeee', doc: a tint}\n");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(theme.option("tint").orElseThrow().doc()).isEqualTo("a tint");
    }

    @Test
    void aTextMayBeNone() {
        assertThat(read("format: 2\noptions:\n  footer: {default: ''}\n")
                        .option("footer")
                        .orElseThrow()
                        .standard())
                .isEmpty();
        assertThat(read("format: 2\noptions:\n  footer:\n")
                        .option("footer")
                        .orElseThrow()
                        .standard())
                .isNotEmpty();
    }

    @Test
    void thePersonStandsAsideWhereNothingElseIsSaid() {
        assertThat(read("format: 2\naside: []\n").person()).isEqualTo(PersonPlace.ASIDE);
        assertThat(read("format: 2\nperson: name-across\n").person()).isEqualTo(PersonPlace.NAME_ACROSS);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void theFirstFormatKnowsNoSharedOptions() {
        Theme theme = read("options:\n  accent: {type: colour, default: '#112233', doc: it}\n  space: {default: 1}\n");

        assertThat(theme.format()).isEqualTo(Theme.FIRST_FORMAT);
        assertThat(theme.options()).singleElement().extracting(ThemeOption::doc).isEqualTo("it");
        assertThat(told()).contains("this is no option: space | give it a type");
        assertThat(read("format: 1\noptions: {icons: true}").options()).isEmpty();
        assertThat(told()).contains("this is no option: it should say type, default and doc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    format: 3 | this is no format: 3 | write format: 2; a newer one wants a newer version of cv
                    format: [2] | this is no format: | write format: 2
                    format: 2\\noptions: {acent: '#112233'} | this is no shared option: acent | did you mean accent? cv themes options shows which there are
                    format: 2\\noptions: {accent: red} | this is no default of accent: red | write a colour such as #00578a
                    format: 2\\noptions: {space: 9} | this is no default of space: 9 | write from 0.4 to 2
                    format: 2\\noptions: {photo: {choices: [square, oval]}} | this is no choice of photo: oval | choose among square, round
                    format: 2\\nperson: acros | this is no place of the person: acros | write aside, across or name-across
                    """)
    void whatCantBeIsTold(String yml, String message, String hint) {
        read(yml.replace("\\n", "\n"));

        assertThat(diagnostics.all()).hasSize(1);
        assertThat(told()).startsWith(message).contains(" | " + hint);
    }

    @Test
    void allThatComeAlongTakeSharedOptions() {
        assertThat(Themes.NAMES).allSatisfy(name -> {
            Theme theme = Themes.named(name).orElseThrow();
            assertThat(theme.format()).isEqualTo(Theme.FORMAT);
            assertThat(theme.option("accent")).isPresent();
        });
    }
}

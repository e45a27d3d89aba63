package dev.cv.pdf.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.theme.Look;
import dev.cv.theme.ThemeReader;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case in {@code css-check.txt} is CSS and, after {@code === shows}, all that is told of it. */
class CssCheckTest {

    private static final Path CASES = Path.of("src/test/resources/css-check.txt");

    private static List<Diagnostic> told(String css) {
        Diagnostics diagnostics = new Diagnostics();
        CssCheck.check(new SourceFile("my.css", css), Look.of(Themes.modern()), diagnostics);
        RetiredClasses.check(new SourceFile("my.css", css), Look.of(Themes.modern()), diagnostics);
        return diagnostics.all();
    }

    static List<String[]> cases() throws IOException {
        List<String[]> cases = Stream.of(Files.readString(CASES).split("(?m)^=== css\n"))
                .filter(one -> !one.isBlank())
                .map(one -> one.split("(?m)^=== shows\n", 2))
                .toList();
        assertThat(cases).hasSizeGreaterThan(20);
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsInVainAndWhatToWriteInstead(String css, String shown) {
        String all = told(css).stream().map(d -> d + "\n").collect(Collectors.joining());
        assertThat(all).isEqualTo(shown);
    }

    @Test
    void showsEveryProblem() throws IOException {
        assertThat(cases().stream()
                        .flatMap(one -> told(one[0]).stream())
                        .map(Diagnostic::problem)
                        .distinct())
                .contains(CssProblem.values());
    }

    static List<String> themes() {
        return Themes.NAMES;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void findsNothingInTheThemesThatComeAlong(String name) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        byte[] css = Themes.files(name).read(ThemeReader.CSS).orElseThrow();
        SourceFile file = new SourceFile(name + ".css", new String(css, StandardCharsets.UTF_8));
        CssCheck.check(file, Look.of(Themes.named(name).orElseThrow()), diagnostics);
        assertThat(diagnostics.all().stream().map(Diagnostic::toString)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { color: #123456; margin: 2pt 3mm }",
                "@page :first { margin: 20mm; @bottom-right { content: element(footer) } }",
                ".a > .b + .c:first-child, a[href] { font: 600 10pt/1.2 'Source Sans 3', sans-serif }",
                "p::before { content: '{;}' } /* color: { */ p { font-size: calc(var(--font-size) * 1.1) }",
                "@media print { p { color: cmyk(0, 0, 0, 1) } }",
                "p { background-color: color-mix(in srgb, var(--accent) 10%, #ffffff) !important; letter-spacing: 0.05em }",
                "",
                "p { }\r\n\r\nh1 { -fs-page-break-min-height: 2cm; page-break-inside: avoid; }"
            })
    void findsNothingWhereNothingIs(String css) {
        assertThat(told(css).stream().map(Diagnostic::toString)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "p{", "/*", "'", "p{a:'", "@", "p{--", "a:b\n", "((", "p{color:calc(", "p{x:var(--"})
    void standsAnyText(String piece) {
        assertThat(told(piece.repeat(3))).isNotNull();
        assertThat(told(piece.repeat(20_000))).hasSizeLessThan(1000);
    }
}

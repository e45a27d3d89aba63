package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Presentation;
import dev.cv.model.Setting;
import dev.cv.write.MarkdownWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksTest {

    private static final String MANIFEST = """
            ---
            layout: resume
            name: Ada
            theme: classic
            options:
              accent: '#00578a'
              font-size: 10pt
            qr: https://ada.example
            period-dash: as-written
            ---
            # Ada

            Sailed.
            """;

    private static Presentation of(String text) {
        return Content.of("resume.md", text).read().clean().metadata().presentation();
    }

    @Test
    void tellsWhatTheContentWants() {
        Presentation looks = of(MANIFEST);

        assertThat(looks.theme().map(Setting::value)).contains("classic");
        assertThat(looks.options()).extracting(Setting::name).containsExactly("accent", "font-size");
        assertThat(looks.options()).extracting(Setting::value).containsExactly("#00578a", "10pt");
        assertThat(looks.options().get(0).position().line()).isEqualTo(6);
        assertThat(looks.options().get(0).position().column()).isEqualTo(11);
        assertThat(looks.qr().map(Setting::value)).contains("https://ada.example");
        assertThat(looks.setsPeriodDash()).isFalse();
        assertThat(Presentation.NONE.setsPeriodDash()).isTrue();
    }

    @Test
    void tellsOfAnotherDash() {
        assertThat(Content.of("resume.md", "---\nname: Ada\nperiod-dash: long\n---\nSailed.\n")
                        .read()
                        .printed())
                .contains("3:14: error: the dates of a period can't be parted by \"long\"");
    }

    @Test
    void comesBackFromMarkdown() {
        String written =
                MarkdownWriter.write(Content.of("resume.md", MANIFEST).read().clean());

        assertThat(written).contains("theme: classic\noptions:\n  accent: \"#00578a\"\n  font-size: 10pt\n");
        assertThat(of(written).qr()).map(Setting::value).contains("https://ada.example");
        assertThat(of(written).setsPeriodDash()).isFalse();
        assertThat(MarkdownWriter.write(Content.of("resume.md", written).read().clean()))
                .isEqualTo(written);
    }

    @Test
    void aSitesThemeIsItsOwn() {
        Content site = Content.of("_config.yml", "theme: minima\noptions: [x]\n")
                .and("resume.md", "---\nlayout: resume\nname: Ada\n---\n# Ada\n\nSailed.\n");

        assertThat(site.read().clean().metadata().presentation()).isEqualTo(Presentation.NONE);
    }

    @Test
    void nothingIsWantedWhereNothingIsWritten() {
        assertThat(of("---\nname: Ada\ntheme:\noptions:\nqr: ''\n---\nSailed.\n"))
                .isEqualTo(Presentation.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ada.example/a?b=c#d", "http://ada.example", "mailto:ada@a.example", "tel:+4420"})
    void aCodeLeadsToAnAddress(String address) {
        assertThat(Presentation.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.example", "javascript:alert(1)", "https://", "https://a b", "file:///etc/passwd", ""})
    void andNowhereElse(String address) {
        assertThat(Presentation.isAddress(address)).isFalse();
        assertThat(Presentation.isAddress("https://" + "a".repeat(293))).isFalse();
    }
}

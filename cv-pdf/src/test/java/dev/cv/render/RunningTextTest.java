package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Setting;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What runs in the margins of pages, and the paragraph at their end. */
class RunningTextTest {

    private static final String TEXT = "---\nlayout: resume\ntitle: Notes\ndate: 2026-11-22\n---\n# Ada Example\n\n"
            + "## Work\n\n" + "One line.\n\n".repeat(120);

    private static ReadPdf set(String text, Map<String, String> options) throws IOException {
        List<Setting> settings = new ArrayList<>();
        options.forEach((name, value) -> settings.add(Setting.of(name, value)));
        Diagnostics diagnostics = new Diagnostics();
        Look look = Look.of(Themes.modern()).with(settings, diagnostics);
        byte[] pdf = new Markdown(text)
                .set(PageSetup.of(look, PageSize.A4), diagnostics)
                .orElseThrow()
                .bytes();
        assertThat(diagnostics.all()).isEmpty();
        return ReadPdf.of(pdf);
    }

    /** What stands in the margins of the first three pages. */
    private static List<String> margins(Map<String, String> options) throws IOException {
        return set(TEXT, options).pages().stream()
                .limit(3)
                .map(ReadPage::furniture)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void theUsualFooterStandsOnLaterPages() throws IOException {
        assertThat(margins(Map.of())).containsExactly("", "Ada Example Page 2 of 3", "Ada Example Page 3 of 3");
    }

    @Test
    void numbersStandWhereTheyAreWanted() throws IOException {
        assertThat(margins(Map.of("page-numbers", "all", "footer", "{page}/{pages}")))
                .containsExactly("1/3", "2/3", "3/3");
        assertThat(margins(Map.of("page-numbers", "none"))).containsExactly("", "", "");
        assertThat(margins(Map.of("page-numbers", "none", "header", "{numbers}", "footer", "Draft")))
                .containsExactly("Draft", "Draft", "Draft");
    }

    @Test
    void aNameWithoutNumbersStandsOnLaterPages() throws IOException {
        assertThat(margins(Map.of("header", "{name}, {title}", "footer", "")))
                .containsExactly("", "Ada Example, Notes", "Ada Example, Notes");
    }

    @Test
    void otherWordsStandOnAllPages() throws IOException {
        assertThat(margins(Map.of("header", "As of {date}", "footer", "")))
                .containsExactly("As of November 22, 2026", "As of November 22, 2026", "As of November 22, 2026");
    }

    @Test
    void aPlaceWithNothingToSayGoesWithTheWordsBefore() throws IOException {
        String undated = TEXT.replace("date: 2026-11-22\n", "");
        ReadPdf pdf = set(undated, Map.of("header", "{title} · {date}", "footer", "Stand: {date}"));
        assertThat(pdf.pages().get(0).furniture().strip()).isEqualTo("Notes");
    }

    @Test
    void itIsNoPartOfTheTextButConsentIs() throws IOException {
        ReadPdf pdf = set(TEXT, Map.of("header", "Top", "footer", "Bottom", "consent", "I {agree}."));
        assertThat(pdf.text()).doesNotContain("Top", "Bottom").endsWith("I {agree}.");
        assertThat(pdf.tagTree()).endsWith("  P\n    \"I {agree}.\"\n");
    }

    @Test
    void marginsGrowForSeveralLines() throws IOException {
        int usual = linesOnFirstPage(Map.of());
        String clause = "I agree that what I say here is kept and used to fill this position. ".repeat(5);
        assertThat(linesOnFirstPage(Map.of("footer", clause, "margin-top", "13mm")))
                .isLessThan(linesOnFirstPage(Map.of("margin-top", "13mm")));
        assertThat(linesOnFirstPage(Map.of("footer", "Draft"))).isEqualTo(usual);
    }

    private static int linesOnFirstPage(Map<String, String> options) throws IOException {
        return (int) set(TEXT, options).pages().get(0).text().lines().count();
    }
}

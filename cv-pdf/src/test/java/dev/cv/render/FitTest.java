package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.pdf.PdfProblem;
import dev.cv.pdf.RenderedPdf;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.ThemeReader;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final PageSetup AS_IT_IS =
            PageSetup.of(Themes.modern(), PageSize.A4).asItIs();

    private static final String LINE = "One more line of all that is to be said.\n\n";

    @Test
    void whatFitsStaysAsItIs() {
        RenderedPdf pdf = fit(10, 1, new Diagnostics()).orElseThrow();
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.fitted()).isEmpty();
    }

    @Test
    void everythingGivesWayByTheSamePartAndNoMoreThanNeeded() {
        int fits = fits();
        double before = 0;
        for (int more = 1; more < 8; more++) {
            RenderedPdf pdf = fit(fits + more, 1, new Diagnostics()).orElseThrow();
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.fitted()).containsOnlyKeys("font-size", "line-height", "space", "margin", "text-inset");
            assertThat(pdf.sheets().get(0).fullness()).isGreaterThan(0.97);
            double part = (9.9 - value(pdf, "font-size")) / (9.9 - 8.9);
            double leading = (1.26 - value(pdf, "line-height")) / (1.26 - 1.22);
            assertThat(leading).isBetween(part - 0.01, part + 0.01);
            assertThat(part).isBetween(before, 1.0);
            before = part;
        }
    }

    @Test
    void headsAndTimesGetBrieferBeforeTextGetsSmaller() {
        String jobs = "## Work\n\n"
                + "{:.company-info}\n- Acme\n\n### Keeper\n\n{:.location-date}\n- Skerry\n- March 1944 - April 1946\n\nKept it.\n\n"
                        .repeat(14);
        Diagnostics diagnostics = new Diagnostics();
        RenderedPdf pdf = Markdown.of(jobs)
                .set(Themes.modern(), PageSize.A4, OptionalInt.of(1), diagnostics)
                .orElseThrow();
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.fitted()).containsEntry("entry-head", "one-line").containsEntry("font-size", "9.9pt");
        assertThat(pdf.fitted()).as("short months save no line here").doesNotContainKey("dates");
    }

    @Test
    void shortListsGoIntoColumnsBeforeTextGetsSmaller() throws IOException {
        String lists =
                "- lit the lamp\n- wound the clock\n- wrote the log\n- put it out at dawn\n\nAnd so on.\n\n".repeat(13);
        Diagnostics diagnostics = new Diagnostics();
        RenderedPdf pdf = Markdown.of(lists)
                .set(Themes.modern(), PageSize.A4, OptionalInt.of(1), diagnostics)
                .orElseThrow();
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.fitted()).containsEntry("lists", "columns").containsEntry("font-size", "9.9pt");
        assertThat(ReadPdf.of(pdf.bytes()).text()).contains("lit the lamp", "put it out at dawn");
    }

    @Test
    void listsThatSaveNothingInColumnsStayAsTheyAre() {
        String words =
                "that takes about one line and a little bit more of the next one than the first has left for it to take here";
        String lists = ("- one " + words + "\n- two " + words + "\n- three\n\n").repeat(10);
        RenderedPdf pdf = Markdown.of(lists)
                .set(Themes.modern(), PageSize.A4, OptionalInt.of(1), new Diagnostics())
                .orElseThrow();
        assertThat(pdf.fitted()).doesNotContainKey("lists");
    }

    @Test
    void theSameValuesEveryTime() {
        assertThat(fit(58, 1, new Diagnostics()).orElseThrow().fitted())
                .isNotEmpty()
                .isEqualTo(fit(58, 1, new Diagnostics()).orElseThrow().fitted());
    }

    @Test
    void whatFitsInNoWayIsAnErrorThatSaysHowMuchIsTooMuchAndWhatToCut() {
        StringBuilder text = new StringBuilder();
        for (int words = 10; words < 50; words++) {
            text.append("word ".repeat(words)).append("end.\n\n");
        }
        Diagnostics diagnostics = new Diagnostics();
        assertThat(Markdown.of(text + LINE.repeat(60))
                        .set(Themes.modern(), PageSize.A4, OptionalInt.of(1), diagnostics))
                .isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
        Diagnostic error = diagnostics.all().get(0);
        assertThat(error.problem()).isEqualTo(PdfProblem.TOO_LONG);
        assertThat(error.message())
                .matches("the résumé is \\d+ lines too long for 1 page, set as tight as the theme allows");
        assertThat(diagnostics.all().stream().skip(1)).hasSizeBetween(1, 5).allSatisfy(cut -> {
            assertThat(cut.problem()).isEqualTo(PdfProblem.CHEAP_CUT);
            assertThat(cut.hint()).matches("cut \\d+ characters here and a line is saved");
            assertThat(cut.excerpt()).contains("word word");
            assertThat(cut.message()).endsWith(cut.hint().contains("cut 4 ") ? "only “end.”" : "only “word end.”");
        });
    }

    @Test
    void aThemeWithNothingToTightenSaysSo() {
        Diagnostics diagnostics = new Diagnostics();
        Theme rigid = theme("summary: rigid\n", "body { font-size: 10pt }");
        assertThat(Markdown.of(LINE.repeat(80)).set(rigid, PageSize.A4, OptionalInt.of(1), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all().get(0).message()).endsWith("and the theme has nothing to set tighter");
        assertThat(diagnostics.all().get(0).hint()).endsWith("or take a theme that can be set tighter");
    }

    @Test
    void textStaysReadableWhateverAThemeAllows() throws IOException {
        Theme tiny = theme(
                "options:\n  font-size: {type: length, default: 10pt, range: [4pt, 12pt], fit: 4pt, doc: size}\n",
                "html, body { font-size: var(--font-size); line-height: 1.3 } p { margin-bottom: 2pt }");
        Diagnostics diagnostics = new Diagnostics();
        Markdown text = Markdown.of(LINE.repeat(55));
        RenderedPdf pdf =
                text.set(tiny, PageSize.A4, OptionalInt.of(1), diagnostics).orElseThrow();
        assertThat(ReadPdf.of(pdf.bytes()).pages().get(0).runs())
                .extracting(ReadRun::size)
                .allMatch(size -> size >= 8.5f);
        assertThat(Markdown.of(LINE.repeat(80)).set(tiny, PageSize.A4, OptionalInt.of(1), diagnostics))
                .isEmpty();
    }

    @Test
    void aLineAloneOnTheLastPageIsAWarning() {
        Diagnostics diagnostics = new Diagnostics();
        Markdown.of(LINE.repeat(fits() + 1)).set(AS_IT_IS, diagnostics);
        assertThat(diagnostics.all()).singleElement().satisfies(alone -> {
            assertThat(alone.problem()).isEqualTo(PdfProblem.LINES_ALONE);
            assertThat(alone.message()).isEqualTo("page 2 holds 1 line and nothing else");
            assertThat(alone.hint()).isEqualTo("--fit 1 sets all a little tighter");
        });
    }

    @Test
    void aShortLastPageIsTakenInByNoMoreThanNobodySees() {
        int fits = fits();
        for (int more = 1; more < 4; more++) {
            Diagnostics diagnostics = new Diagnostics();
            RenderedPdf pdf = Markdown.of(LINE.repeat(fits + more))
                    .set(Themes.modern(), PageSize.A4, diagnostics)
                    .orElseThrow();
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.takenIn()).isPositive().isLessThanOrEqualTo(0.04);
            assertThat(value(pdf, "font-size")).isBetween(9.9 * (1 - pdf.takenIn()) - 0.001, 9.9);
            assertThat(diagnostics.all()).isEmpty();
        }
    }

    @Test
    void aShortLastPageThatIsTooMuchIsTold() {
        Diagnostics diagnostics = new Diagnostics();
        int lines = fits() + 9;
        RenderedPdf pdf = Markdown.of(LINE.repeat(lines))
                .set(Themes.modern(), PageSize.A4, diagnostics)
                .orElseThrow();
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.fitted()).isEmpty();
        assertThat(diagnostics.all()).singleElement().satisfies(told -> {
            assertThat(told.problem()).isEqualTo(PdfProblem.LAST_PAGE_SHORT);
            assertThat(told.message()).startsWith("page 2 holds 9 lines");
        });
        Diagnostics none = new Diagnostics();
        Markdown.of(LINE.repeat(lines)).set(AS_IT_IS, none);
        assertThat(none.all()).isEmpty();
    }

    @Test
    void aPageThatAnAuthorBeginsMayBeShort() {
        Diagnostics diagnostics = new Diagnostics();
        RenderedPdf pdf = Markdown.of(LINE.repeat(10) + "## Awards\n{:.page-break}\n\n" + LINE.repeat(4))
                .set(Themes.modern(), PageSize.A4, diagnostics)
                .orElseThrow();
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(diagnostics.all()).isEmpty();
    }

    /** How many lines a page holds. */
    private static int fits() {
        int fits = 40;
        while (set(fits + 1).pages() == 1) {
            fits++;
        }
        return fits;
    }

    private static double value(RenderedPdf pdf, String option) {
        String value = String.valueOf(pdf.fitted().get(option));
        return Double.parseDouble(value.replace("pt", ""));
    }

    private static RenderedPdf set(int lines) {
        return Markdown.of(LINE.repeat(lines)).set(AS_IT_IS, new Diagnostics()).orElseThrow();
    }

    private static Optional<RenderedPdf> fit(int lines, int pages, Diagnostics diagnostics) {
        return Markdown.of(LINE.repeat(lines)).set(Themes.modern(), PageSize.A4, OptionalInt.of(pages), diagnostics);
    }

    private static Theme theme(String options, String css) {
        SourceTree folder = SourceTree.of(Map.of(
                "theme.yml",
                options.getBytes(StandardCharsets.UTF_8),
                "theme.css",
                css.getBytes(StandardCharsets.UTF_8)));
        Diagnostics diagnostics = new Diagnostics();
        Theme theme = ThemeReader.read("test", folder, diagnostics).orElseThrow();
        assertThat(List.copyOf(diagnostics.all())).isEmpty();
        return theme;
    }
}

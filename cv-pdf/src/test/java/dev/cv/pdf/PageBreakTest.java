package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.proof.PageBreaks;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Pushes a résumé down the pages step by step, so that every line comes to stand at a page's end once. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class PageBreakTest {
    private static final int STEP = 14;
    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void noPageBreaksInABadPlace() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int height = 0; height < 700; height += STEP) {
            ReadPdf pdf = ReadPdf.of(pushedDown(height, Samples.ENTRY.repeat(2) + LEAD_IN + LONG + Samples.REST));
            for (String fault : PageBreaks.faults(pdf)) {
                faults.add(height + "pt: " + fault);
            }
            for (String fault : headsAlone(pdf)) {
                faults.add(height + "pt: " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aSweepFindsWhatIsWrong() throws IOException {
        List<String> faults = new ArrayList<>();
        String careless = "<p style='%s'>end</p>".formatted("page-break-before: always");
        byte[] pdf = renderer.render(
                        Samples.page("<h3 style='page-break-after: auto'>Last</h3>" + careless), Samples.FONTS)
                .bytes();
        faults.addAll(PageBreaks.faults(ReadPdf.of(pdf)));
        assertThat(faults).containsExactly("page 1 is filled to 0.17", "a heading ends a page: Last");
    }

    @Test
    void nothingIsLeftBehindOnALastPage() throws IOException {
        for (int height = 600; height < 700; height += 4) {
            ReadPdf pdf = ReadPdf.of(pushedDown(height, "<p>The end.</p>"));
            assertThat(pdf.pages()).noneMatch(page -> page.text().isBlank());
        }
    }

    private byte[] pushedDown(int height, String body) {
        String lines = "<p class='push'>One more line.</p>".repeat(height / STEP);
        String css = ".push { line-height: 14pt; margin: 0 } #experience { padding-top: " + height % STEP + "pt }";
        return renderer.render(Samples.page(lines + body, css, Samples.logo()), Samples.FONTS)
                .bytes();
    }

    /** An entry's head wants beside it what stands before the next head, here a line. */
    private static List<String> headsAlone(ReadPdf pdf) {
        List<String> faults = new ArrayList<>();
        for (ReadPage page : pdf.pages()) {
            List<Float> baselines = page.runs().stream()
                    .map(ReadRun::baseline)
                    .distinct()
                    .sorted()
                    .toList();
            for (ReadRun run : page.runs()) {
                if (run.text().startsWith("May 1944") && baselines.size() - baselines.indexOf(run.baseline()) < 2) {
                    faults.add("a head stands alone");
                }
            }
        }
        return faults;
    }

    private static final String LEAD_IN = """
            <article class="entry"><div class="entry-head"><h3>Editor</h3></div>
            <p>She wrote for these papers, among others, for as long as they were there to be written for, and for
            some of them even after that:</p>
            <ul class="led-in"><li><span class="bullet">•</span><span>one</span></li><li><span class="bullet">•</span><span>two</span></li>
            <li><span class="bullet">•</span><p>three, with</p><ul><li><span class="bullet">–</span><span>four</span></li>
            <li><span class="bullet">–</span><span>five, which is longer, so that it is sure to go on over the end of the
            first line and onto the second</span></li></ul></li></ul></article>
            """;
    private static final String LONG = "<article class='entry'><div class='entry-head'><h3>Talker</h3></div><p>"
            + "It went on and on, as talks do. ".repeat(60) + "</p></article>";
}

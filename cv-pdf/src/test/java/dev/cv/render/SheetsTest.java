package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.pages.Sheet;
import dev.cv.proof.PageBreaks;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import dev.cv.source.Diagnostics;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of pages, and pages of other sizes. */
class SheetsTest {

    /** Narrower paper, in points, is none for two columns. */
    private static final int ROOM_FOR_TWO = 400;

    private static final String WORK = """
            ## Work

            ### Engineer

            * 1944
            {:.location-date}

            %s

            ### Director, of All

            * 1945
            {:.location-date}

            %s

            ## Awards

            One.
            """;
    private static final String TABLE = """
            ## Table

            | Language | Since | Used for | By whom | Where | Until |
            |---|---|---|---|---|---|
            | COBOL | 1959 | accounting, inventory, payroll | insurance companies | everywhere | today |
            | FLOW-MATIC | 1955 | English sentences for data | UNIVAC customers | Philadelphia | 1959 |
            """;

    @Test
    void eachPageTellsWhatItHoldsAndHowFullItIs() {
        List<Sheet> sheets = set(
                        WORK.formatted("One line.\n\n".repeat(30), "Another line.\n\n".repeat(40)), PageSize.A4)
                .sheets();
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).holds()).containsExactly("Work (Engineer; Director, of All)");
        assertThat(sheets.get(1).holds()).containsExactly("more of Director, of All", "Awards");
        assertThat(sheets.get(0).fullness()).isBetween(0.95, 1.0);
        assertThat(sheets.get(1).fullness()).isBetween(0.2, 0.7);
        // Name, titles, roles with their dates beside them, and the lines.
        assertThat(sheets.get(0).lines() + sheets.get(1).lines()).isEqualTo(1 + 2 + 2 + 30 + 40 + 1);
    }

    @Test
    void aShortPageIsAsFullAsItLooks() {
        Sheet only = set("## Work\n\nOne line.", PageSize.A4).sheets().get(0);
        assertThat(only.fullness()).isBetween(0.03, 0.15);
        assertThat(only.lines()).isEqualTo(3);
    }

    @Test
    void pagesOfAnySizeKeepTextAndTablesWithin() throws IOException {
        String text =
                WORK.formatted("One line that goes on and on. ".repeat(40), "Another line.\n\n".repeat(40)) + TABLE;
        for (String size : List.of("A5", "Legal", "Letter", "100mmx200mm", "6inx4in", "300mmx120mm")) {
            PageSize paper = PageSize.parse(size).orElseThrow();
            for (String theme : Themes.NAMES) {
                if (Themes.named(theme).orElseThrow().aside().isPresent()
                        && paper.width().points() < ROOM_FOR_TWO) {
                    continue;
                }
                Diagnostics diagnostics = new Diagnostics();
                byte[] pdf = Markdown.of(text)
                        .set(
                                Themes.named(theme).orElseThrow(),
                                PageSize.parse(size).orElseThrow(),
                                diagnostics)
                        .orElseThrow()
                        .bytes();
                ReadPdf read = ReadPdf.of(pdf);
                assertThat(read.pages())
                        .as(theme + " " + size)
                        .allSatisfy(page -> assertThat(page.runs())
                                .extracting(ReadRun::right)
                                .allMatch(right -> right < page.width() - 15));
                assertThat(PageBreaks.faults(read).stream().filter(fault -> fault.contains("blank")))
                        .as(theme + " " + size)
                        .isEmpty();
            }
        }
    }

    private static RenderedPdf set(String body, PageSize size) {
        return Markdown.of(body).set(Themes.modern(), size, new Diagnostics()).orElseThrow();
    }
}

package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands beside the rest of a page. */
class AsideTest {

    private static final String WORK = "## Work\n\n" + "One line of work.\n\n".repeat(70);

    @Test
    void whatStandsAsideIsReadFirstAndDoesNotFillThePage() throws IOException {
        RenderedPdf pdf = set("## Work\n\nOne line of work.\n\n## Skills\n\n" + items(12)
                + "\n## Languages\n\n* English\n* French\n");
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.layout().asideTooLong()).isFalse();
        assertThat(pdf.sheets().get(0).fullness()).isLessThan(0.15);
        assertThat(pdf.sheets().get(0).lines()).isEqualTo(3);
        String text = ReadPdf.of(pdf.bytes()).text();
        assertThat(text.indexOf("Skills")).isLessThan(text.indexOf("Work"));
        assertThat(text.indexOf("Languages")).isLessThan(text.indexOf("Work"));
    }

    @Test
    void sectionsThatHaveNoRoomAsideGoWhereTheOthersAre() throws IOException {
        RenderedPdf pdf = set(WORK + "## Skills\n\n" + items(30) + "\n## Languages\n\n" + items(40));
        assertThat(pdf.layout().asideTooLong()).isFalse();
        List<ReadPage> pages = ReadPdf.of(pdf.bytes()).pages();
        String text = ReadPdf.of(pdf.bytes()).text();
        assertThat(text.indexOf("Skills")).isLessThan(text.indexOf("Work"));
        assertThat(text.indexOf("Languages")).isGreaterThan(text.lastIndexOf("One line of work"));
        assertThat(pages.get(0).text()).contains("Skills", "One line of work");
    }

    @Test
    void oneThatIsTooLongAloneGoesToo() throws IOException {
        RenderedPdf pdf = set(WORK + "## Skills\n\n" + items(90));
        String text = ReadPdf.of(pdf.bytes()).text();
        assertThat(text.indexOf("Skills")).isGreaterThan(text.indexOf("Work"));
    }

    @Test
    void theAsideOfAResumeBehindALetterHasRoomOnItsOwnPage() throws IOException {
        SourceTree tree = SourceTree.ofTexts(Map.of(
                "resume.md",
                "---\nlayout: resume\nname: Ada\nletter: letter\n---\n## Work\n\nOne line.\n\n## Skills\n\n"
                        + items(12),
                "letter.md",
                "---\nlayout: letter\nto: Mr Babbage\n---\nDear Sir,\n"));
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader().read(tree, "resume.md", diagnostics).orElseThrow();
        RenderedPdf pdf = new ResumeRenderer(Themes.named("sidebar").orElseThrow())
                .render(resume, PageSize.A4, tree, diagnostics)
                .orElseThrow();
        String second = ReadPdf.of(pdf.bytes()).pages().get(1).text();
        assertThat(second.indexOf("Skills")).isBetween(0, second.indexOf("Work"));
    }

    @Test
    void theNameIsReadBeforeContactsThatStandAside() throws IOException {
        String text = ReadPdf.of(
                        set("* ada@example.com\n{:.contact}\n\n" + WORK).bytes())
                .text();
        assertThat(text).startsWith("Ada Example");
        assertThat(text.indexOf("ada@example.com")).isLessThan(text.indexOf("Work"));
    }

    @Test
    void whereNothingStandsAsideThereIsNoColumn() throws IOException {
        assertThat(leftmost("## Work\n\nOne line of work.\n"))
                .isLessThan(leftmost("* ada@example.com\n{:.contact}\n\n## Work\n\nOne line of work.\n"));
    }

    private static double leftmost(String body) throws IOException {
        return ReadPdf.of(set(body).bytes()).pages().get(0).runs().stream()
                .filter(run -> run.text().startsWith("One line"))
                .findFirst()
                .orElseThrow()
                .left();
    }

    private static String items(int count) {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            items.append("* number ").append(i).append('\n');
        }
        return items.toString();
    }

    private static RenderedPdf set(String body) {
        return Markdown.of(body)
                .set(Themes.named("sidebar").orElseThrow(), PageSize.A4, new Diagnostics())
                .orElseThrow();
    }
}

package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.PageWriter;
import dev.cv.html.Pictures;
import dev.cv.model.Resume;
import dev.cv.pdf.pages.Sheet;
import dev.cv.proof.PageBreaks;
import dev.cv.read.ResumeReader;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.FontFamilies;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Pushes entries of all forms over a page's end, line by line, and looks at what stays together. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class KeepingTest {
    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final Map<String, Integer> LINES = new ConcurrentHashMap<>();
    private static final String LONG =
            "It went on and on, as talks do, and nobody minded. ".repeat(4).strip();

    @Test
    void aHeadStaysWithTwoLinesOfItsListAndTheLastTwoItemsTogether() throws IOException {
        sweep(
                "### Engineer\n\n* April 1944\n{:.location-date}\n\n* first\n* second\n" + "* more\n".repeat(6)
                        + "* last\n",
                page -> {
                    List<String> faults = new ArrayList<>();
                    together(page, "Engineer", "first", "second", faults);
                    together(page, "last", "last", "more", faults);
                    return faults;
                });
    }

    @Test
    void aHeadStaysWithItsFirstProjectAndThatWithItsText() throws IOException {
        sweep(
                "### Engineer\n\n* April 1944\n{:.location-date}\n\n#### Compiler\n\nFirst line.\n\nUsed:\n\n* one\n* two\n\n"
                        + LONG + "\n\n" + LONG,
                page -> {
                    List<String> faults = new ArrayList<>();
                    together(page, "Engineer", "Compiler", "First line", faults);
                    together(page, "Used:", "one", "one", faults);
                    return faults;
                });
    }

    @Test
    void nothingElseIsKeptSoThatPagesFill() throws IOException {
        String entry =
                "### Engineer\n\n* April 1944\n{:.location-date}\n\nBegun.\n\n* one\n* two\n* three\n\nEnded.\n\n";
        for (String name : Themes.NAMES) {
            Theme theme = Themes.named(name).orElseThrow();
            int last = linesOfAPage(theme);
            for (int lines = last - 16; lines < last; lines++) {
                List<Sheet> sheets = rendered(theme, lines, entry.repeat(4)).sheets();
                // A head of two rows with two lines, and the room before it.
                assertThat(sheets.get(0).fullness())
                        .as("%s, %s lines before", name, lines)
                        .isGreaterThan(0.88);
            }
        }
    }

    @Test
    void whatIsLongIsSplit() throws IOException {
        ReadPdf pdf = pdf(40, "### Engineer\n\n* April 1944\n{:.location-date}\n\n" + (LONG + "\n\n").repeat(12));
        assertThat(pdf.pages().get(0).text()).contains("Engineer");
        assertThat(pdf.pages().get(1).text()).contains("It went on");
    }

    @Test
    void anAuthorBreaksAPageBeforeAnything() throws IOException {
        String entries =
                "### One\n\n* 1944\n{:.location-date}\n\nText.\n\n### Two\n{:.page-break}\n\n* 1945\n{:.location-date}\n\nMore.\n\n* item\n{:.page-break}\n";
        List<ReadPage> pages = pdf(0, entries).pages();
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0).text()).contains("One", "Text.").doesNotContain("Two");
        assertThat(pages.get(1).text()).startsWith("Two").contains("More.");
        assertThat(pages.get(2).text()).contains("item");
    }

    @Test
    void aBreakBeforeTheFirstEntryTakesTheTitleAlong() throws IOException {
        List<ReadPage> pages = pdf(1, "## Other\n\n### One\n{:.page-break}\n\n* 1944\n{:.location-date}\n\nText.\n")
                .pages();
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).text()).startsWith("Other");
    }

    @Test
    void anAuthorKeepsAnEntryTogether() throws IOException {
        String entry = "### Engineer\n{:.keep-together}\n\n* April 1944\n{:.location-date}\n\n"
                + (LONG + "\n\n").repeat(5) + "Ended.";
        sweep(entry, page -> {
            List<String> faults = new ArrayList<>();
            together(page, "Engineer", "It went on", "Ended", faults);
            return faults;
        });
    }

    @Test
    void whatIsTallerThanAPageIsSplitAllTheSame() throws IOException {
        String entry = "### Engineer\n{:.keep-together}\n\n* April 1944\n{:.location-date}\n\n"
                + (LONG + "\n\n").repeat(40) + "Ended.";
        List<ReadPage> pages = pdf(30, entry).pages();
        assertThat(pages.size()).isBetween(2, 4);
        assertThat(pages.get(0).text()).contains("It went on");
        assertThat(pages).noneMatch(page -> page.text().isBlank());
    }

    private interface Eye {
        List<String> faults(ReadPage page);
    }

    /** In every theme, from where the entry ends right before a page's end to where it begins right after it. */
    private static void sweep(String entry, Eye look) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String name : Themes.NAMES) {
            Theme theme = Themes.named(name).orElseThrow();
            int last = linesOfAPage(theme) + 2;
            for (int lines = last - 16; lines <= last; lines++) {
                ReadPdf pdf = ReadPdf.of(rendered(theme, lines, entry).bytes());
                List<String> found = new ArrayList<>(PageBreaks.faults(pdf));
                pdf.pages().forEach(page -> found.addAll(look.faults(page)));
                for (String fault : found) {
                    faults.add(name + ", " + lines + " lines before: " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static int linesOfAPage(Theme theme) {
        return LINES.computeIfAbsent(theme.name(), any -> fittingLines(theme));
    }

    private static int fittingLines(Theme theme) {
        int fits = 0;
        int many = 128;
        while (many - fits > 1) {
            int lines = (fits + many) / 2;
            if (rendered(theme, lines, "").pages() == 1) {
                fits = lines;
            } else {
                many = lines;
            }
        }
        return fits;
    }

    /** A page that holds one of them holds the others. */
    private static void together(ReadPage page, String first, String second, String third, List<String> faults) {
        if (page.text().contains(first)
                && !(page.text().contains(second) && page.text().contains(third))) {
            faults.add(first + " without " + second + " and " + third);
        }
    }

    private static ReadPdf pdf(int lines, String entry) throws IOException {
        return ReadPdf.of(rendered(Themes.modern(), lines, entry).bytes());
    }

    private static RenderedPdf rendered(Theme theme, int lines, String entry) {
        String text = "---\nlayout: resume\n---\n# Ada Example\n\n## Work\n\n" + "One more line.\n\n".repeat(lines)
                + entry + "\n";
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = SourceTree.of(Map.of("resume.md", text.getBytes(StandardCharsets.UTF_8)));
        Resume resume = new ResumeReader().read(tree, "resume.md", diagnostics).orElseThrow();
        return RENDERER.render(
                PageWriter.write(resume, Look.of(theme), PageSize.A4, new Pictures(tree, diagnostics), diagnostics),
                FontFamilies.faces());
    }
}

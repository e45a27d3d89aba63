package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.pages.Sheet;
import dev.cv.proof.PageBreaks;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Résumés of any make-up, the same in every run, break where they may. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class AnyPagesTest {

    private static final int DOCUMENTS = 25;

    static IntStream seeds() {
        return IntStream.range(0, DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPageBreaksInABadPlace(int seed) throws IOException {
        List<String> faults = new ArrayList<>();
        String text = new Writer(seed).text();
        for (String name : Themes.NAMES) {
            Theme theme = Themes.named(name).orElseThrow();
            RenderedPdf pdf = Markdown.of(text)
                    .set(theme, seed % 2 == 0 ? PageSize.A4 : PageSize.LETTER, new Diagnostics())
                    .orElseThrow();
            for (String fault : PageBreaks.faults(ReadPdf.ofOurs(pdf.bytes()))) {
                faults.add(name + ": " + fault);
            }
            List<Sheet> sheets = pdf.sheets();
            for (Sheet sheet : sheets.subList(0, sheets.size() - 1)) {
                if (sheet.fullness() < 0.6) {
                    faults.add(name + ": " + sheet);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Writes sections, entries, projects, lists and paragraphs as they come. */
    private static final class Writer {
        private final Random random;
        private final StringBuilder text = new StringBuilder();

        private Writer(int seed) {
            random = new Random(seed);
        }

        private String text() {
            for (int section = 0; section < 4; section++) {
                text.append("## Section ").append(section).append("\n\n");
                if (random.nextInt(3) == 0) {
                    blocks(1 + random.nextInt(3));
                }
                for (int entry = 1 + random.nextInt(5); entry > 0; entry--) {
                    text.append("### Engineer ")
                            .append(section)
                            .append(entry)
                            .append("\n\n* 19")
                            .append(50 + entry);
                    text.append("\n{:.location-date}\n\n");
                    blocks(random.nextInt(4));
                    for (int project = random.nextInt(3); project > 0; project--) {
                        text.append("#### Project ").append(project).append("\n\n");
                        blocks(1 + random.nextInt(4));
                    }
                }
            }
            return text.toString();
        }

        private void blocks(int count) {
            for (int i = 0; i < count; i++) {
                if (random.nextBoolean()) {
                    words(1 + random.nextInt(80));
                    text.append(".\n\n");
                } else {
                    words(1 + random.nextInt(8));
                    text.append(":\n\n");
                    list(1 + random.nextInt(6));
                }
            }
        }

        private void list(int items) {
            for (int i = 0; i < items; i++) {
                text.append("* ");
                words(1 + random.nextInt(30));
                text.append('\n');
                for (int inner = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0; inner > 0; inner--) {
                    text.append("  * ");
                    words(1 + random.nextInt(20));
                    text.append('\n');
                }
            }
            text.append('\n');
        }

        private void words(int count) {
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append("abcdefghij", 0, 1 + random.nextInt(9));
            }
        }
    }
}

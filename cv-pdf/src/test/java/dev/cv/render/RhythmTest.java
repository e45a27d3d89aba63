package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What belongs together stands closer together, in steps that the eye can tell apart. */
class RhythmTest {

    /** The steps from one baseline to the next, the closest first. */
    private static final List<Step> STEPS = List.of(
            new Step("from line to line", "first line", "second line", 1),
            new Step("from item to item", "first item", "second item", 0.5),
            new Step("from a paragraph to its list", "lead-in", "first item", 0.5),
            new Step("from project to project", "last item", "Bridges", 1.5),
            new Step("from entry to entry", "last of its entry", "Sailor", 1.5),
            new Step("from section to section", "last of its section", "Talks", 1.5));

    private static final String TEXT = """
            ## Work

            ### Keeper

            {:.location-date}
            - Skerry
            - 1944

            first line\\
            second line

            #### Lights

            lead-in

            - first item
            - second item
            - last item

            #### Bridges

            last of its entry

            ### Sailor

            {:.location-date}
            - Sea
            - 1940

            last of its section

            ## Talks

            Some.
            """;

    /**
     * One of them.
     *
     * @param above how the line above begins
     * @param below how the line below begins
     * @param least by how many points it is more than the one before
     */
    private record Step(String name, String above, String below, double least) {}

    static List<String> themes() {
        return Themes.NAMES;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyStepIsClearlyMoreThanTheOneBefore(String theme) throws IOException {
        byte[] pdf = Markdown.of(TEXT)
                .set(Themes.named(theme).orElseThrow(), PageSize.A4, new Diagnostics())
                .orElseThrow()
                .bytes();
        ReadPage page = ReadPdf.of(pdf).pages().get(0);
        double before = 0;
        for (Step step : STEPS) {
            double gap = baseline(page, step.below()) - baseline(page, step.above());
            assertThat(gap).as(step.name()).isGreaterThan(before + step.least());
            before = gap;
        }
    }

    private static double baseline(ReadPage page, String words) {
        return page.runs().stream()
                .filter(run -> run.text().regionMatches(true, 0, words, 0, words.length())) // titles may be in capitals
                .findFirst()
                .orElseThrow()
                .baseline();
    }
}

package dev.cv.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that read as times and became none are told once a section, and nothing else is. */
class UnreadTimesTest {

    private static final String JOB = """
            {:.company-info}
            - [Acme](https://acme.example)

            ### Engineer

            {:.location-date}
            - London
            - May 2015 - June 2019

            Wrote programs.

            """;

    @Test
    void theyAreCounted() {
        List<Diagnostic> told = told(JOB + "Works, Clerk, 2012 - 2015\n\nSold pens.\n\nMill\nApril 2009 - May 2012\n");

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.message()).isEqualTo("3 lines of this section read as times, 1 became one");
            assertThat(one.position().orElseThrow().lineText()).isEqualTo("Works, Clerk, 2012 - 2015");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#### A project (2016 - 2017)\n\nIt went well.\n",
                "- Led the second mill, May 2018 - June 2019\n",
                "Moved to the new mill in May 2010 and stayed there for as long as there was something to do at all.\n",
                "Promoted in 2016.\n",
                "Promoted May 2016\n",
                "#### Acme as a whole (2012 - 2020)\n"
            })
    void whatBelongsToAJobIsNone(String text) {
        assertThat(told(JOB + text)).isEmpty();
    }

    @Test
    void whatIsThereAndCantBeReadIsToldByItself() {
        assertThat(told(JOB.replace("June 2019", "some day in June 2019"))).isEmpty();
    }

    @Test
    void sectionsOfOtherKindsMayHaveTimes() {
        assertThat(told(JOB + "## Awards\n\n- Best mill, May 2012 - June 2013\n"))
                .isEmpty();
    }

    private static List<Diagnostic> told(String work) {
        Diagnostics diagnostics = new Diagnostics();
        new ResumeReader().read("me.md", "# Ada Example\n\n## Experience\n\n" + work, diagnostics);
        return diagnostics.all().stream()
                .filter(one -> one.problem() == FactProblem.UNREAD_TIMES)
                .toList();
    }
}

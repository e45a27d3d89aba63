package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Setting;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import dev.cv.source.Diagnostics;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the parts of an entry's head stand to each other, whatever form of source said them. */
class EntryHeadsTest {

    private static final String MARKED = """
            ## Work

            {:.company-info}
            - [Acme Ltd](https://acme.example), which makes anvils for coyotes

            ### Engineer

            {:.location-date}
            - Berlin
            - 2019 - 2021

            Built it.
            """;

    private static final String IN_A_HEADING = """
            ## Work

            ### Engineer | Acme Ltd | Berlin | 2019 - 2021

            Built it.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            entry-head=four-corner; Acme Ltd Berlin/Engineer 2019 – 2021
            entry-head=four-corner head-order=role-first; Engineer 2019 – 2021/Acme Ltd Berlin
            entry-head=one-line; Acme Ltd Engineer Berlin 2019 – 2021
            entry-head=stacked; Acme Ltd/Engineer/Berlin 2019 – 2021
            entry-head=stacked head-order=role-first; Engineer/Acme Ltd/Berlin 2019 – 2021
            """)
    void partsStandAsTheThemeHasThem(String options, String rows) throws IOException {
        assertThat(rows(MARKED, options)).startsWith(rows.split("/", -1));
        assertThat(rows(IN_A_HEADING, options)).startsWith(rows.split("/", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Northern Grid Inc.; Northern Grid Inc. Berlin
            Acme, s.r.o.; Acme, s.r.o. Berlin
            They made anvils.; Engineer Berlin 2019 – 2021
            """)
    void aNameMayEndInAFullStopOfALegalForm(String line, String firstRow) throws IOException {
        String named = MARKED.replaceFirst("- \\[Acme.*", "- " + line);
        assertThat(rows(named, "entry-head=four-corner")).startsWith(firstRow);
    }

    @Test
    void aHeadingThatJoinsBothIsPartedUnlessItStaysAsWritten() throws IOException {
        String joined =
                "## Work\n\n### Engineer at Acme Ltd\n\n{:.location-date}\n- Berlin\n- 2019 - 2021\n\nBuilt it.\n";
        assertThat(rows(joined, "entry-head=four-corner")).startsWith("Acme Ltd Berlin", "Engineer 2019 – 2021");
        assertThat(rows(joined.replace("## Work\n", "## Work\n{:.as-written}\n"), "entry-head=four-corner")
                        .get(0))
                .startsWith("Engineer at Acme Ltd");
    }

    @Test
    void aLongPlaceBesideOneNameGoesBelowItWithTheTime() throws IOException {
        String place = "The Corporation of the Northern Lighthouses and Harbours, Portsmouth";
        String one = "## Work\n\n### Keeper of all the lighthouses and harbours\n\n{:.location-date}\n- " + place
                + "\n- September 2019 - November 2021\n\nBuilt it.\n";
        assertThat(rows(one, "entry-head=four-corner"))
                .startsWith("Keeper of all the lighthouses and harbours", place + " September 2019 – November 2021");
    }

    @Test
    void timesHaveAColumnOfTheirOwn() throws IOException {
        assertThat(rows(MARKED, "entry-head=date-column"))
                .startsWith("2019 – 2021 Acme Ltd", "Engineer", "Berlin", "which makes anvils for coyotes");
    }

    @Test
    void whatIsSaidOfAnOrganizationStandsBelowTheHeadWithoutItsComma() throws IOException {
        assertThat(rows(MARKED, "entry-head=four-corner").get(2)).isEqualTo("which makes anvils for coyotes");
        String few = MARKED.replace(", which makes anvils for coyotes", ", coyote division");
        assertThat(rows(few, "entry-head=four-corner").get(0)).isEqualTo("Acme Ltd, coyote division Berlin");
    }

    @Test
    void asTheEntryHasThem() throws IOException {
        assertThat(rows(MARKED, "entry-head=as-entry"))
                .startsWith("Acme Ltd, which makes anvils for coyotes", "Engineer", "Berlin 2019 – 2021");
    }

    @Test
    void whatHasNoRoomOnALineGoesBelow() throws IOException {
        String role = "Principal Engineer for the Development of Anvils, Magnets and Rocket-Powered Roller Skates";
        List<String> rows = rows(MARKED.replace("Engineer", role), "entry-head=one-line");
        assertThat(rows).startsWith("Acme Ltd " + role, "Berlin 2019 – 2021");
    }

    @Test
    void aLongPlaceTakesNoMoreThanItsPartOfTheRow() throws IOException {
        String place =
                "the whole of the San Francisco Bay Area with the Peninsula, down to San José and Gilroy, California";
        String long1 = "Institute for the Studies of All the Falling Objects";
        List<String> rows = rows(MARKED.replace("Berlin", place).replace("Acme Ltd", long1), "entry-head=four-corner");
        assertThat(rows.get(0))
                .startsWith("Institute for the")
                .contains("the whole")
                .doesNotContain("California");
        assertThat(String.join(" ", rows)).contains("California");
    }

    /** The rows below the section's title, as a reader of the page sees them. */
    private static List<String> rows(String text, String options) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<Setting> settings = new ArrayList<>();
        for (String option : options.split(" ", -1)) {
            int equals = option.indexOf('=');
            settings.add(Setting.of(option.substring(0, equals), option.substring(equals + 1)));
        }
        Look look = Look.of(Themes.modern()).with(settings, diagnostics);
        byte[] pdf = Markdown.of(text)
                .set(PageSetup.of(look, PageSize.A4), diagnostics)
                .orElseThrow()
                .bytes();
        assertThat(diagnostics.all()).isEmpty();
        // So short a text makes pdftotext guess columns.
        Proof proof = Proof.of(pdf);
        assertThat(proof.faults(proof.read().text(), /* columns= */ true)).isEmpty();
        ReadPage page = ReadPdf.of(pdf).pages().get(0);
        List<String> rows = new ArrayList<>();
        float before = -1;
        boolean below = false;
        for (ReadRun run : page.runs()) {
            if (below && Math.abs(run.baseline() - before) < 2) {
                rows.set(
                        rows.size() - 1,
                        rows.get(rows.size() - 1) + " " + run.text().strip());
            } else if (below) {
                rows.add(run.text().strip());
            }
            before = run.baseline();
            below |= run.text().startsWith("Work");
        }
        return rows.stream()
                .map(row -> row.replace(" ,", ",").replaceAll("\\s+", " ").strip())
                .toList();
    }
}

package dev.cv.ats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.ReadText;
import dev.cv.reread.ReadText.Order;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads of jobs in rows: names at the left, place and time at the right end, however their lines are read. */
class HeadRowsTest {

    private static final String TEXT =
            "Moved every order of the house to a ledger that two clerks could read, and kept it.";

    private static SmallPdf titled() throws IOException {
        return new SmallPdf()
                .bold(20, 60, 740, "Jane Q. Doe")
                .plain(10, 60, 722, "jane@doe.example | +1 (202) 555-0143")
                .bold(13, 60, 690, "EXPERIENCE");
    }

    private static SmallPdf ended(SmallPdf pdf) throws IOException {
        return pdf.plain(10, 60, 560, TEXT).plain(10, 60, 548, TEXT).plain(10, 60, 536, TEXT);
    }

    private static List<String> jobs(SmallPdf pdf) throws IOException {
        ReadText text = ReadText.of(ended(pdf).bytes(), EnumSet.of(Order.STREAM));
        return FieldRecognizer.recognize(text.in(Order.STREAM), text.links()).jobs().stream()
                .map(job -> String.join(
                        " / ",
                        job.role(),
                        job.organization(),
                        job.period().from() + "-" + job.period().to(),
                        job.place()))
                .toList();
    }

    @Test
    void theRoleMayBeInTheUpperRowAndADescriptionBelow() throws IOException {
        assertThat(jobs(titled().bold(10, 90, 672, "Clerk")
                        .plain(10, 440, 672, "2015 - 2019")
                        .plain(10, 90, 660, "Widget Works")
                        .plain(10, 440, 660, "Portland, Oregon")
                        .plain(8, 60, 648, "made widgets, from the small to the large")))
                .containsExactly("Clerk / Widget Works / 2015-2019 / Portland, Oregon");
    }

    @Test
    void withoutAPlaceTheRoleIsBelowTheBoldOrganization() throws IOException {
        assertThat(jobs(titled().bold(10, 60, 672, "Saltmarsh")
                        .plain(10, 440, 672, "2015 - 2019")
                        .italic(10, 60, 660, "Deckhand")))
                .containsExactly("Deckhand / Saltmarsh / 2015-2019 / ");
    }

    @Test
    void columnsOfNamesAndOfTimesAreRowsAgain() throws IOException {
        assertThat(jobs(titled().bold(10, 60, 672, "Widget Works")
                        .italic(10, 60, 660, "Clerk")
                        .plain(10, 440, 672, "Portland, Oregon")
                        .plain(10, 440, 660, "2015 - 2019")))
                .containsExactly("Clerk / Widget Works / 2015-2019 / Portland, Oregon");
    }

    @Test
    void aColumnOfTimesMayStandBeforeTheNames() throws IOException {
        assertThat(jobs(titled().plain(10, 60, 672, "June 2015 -")
                        .plain(10, 60, 660, "May 2019")
                        .plain(10, 60, 648, "Portland, Oregon")
                        .bold(10, 180, 672, "Widget Works")
                        .italic(10, 180, 660, "Clerk")))
                .containsExactly("Clerk / Widget Works / 2015-06-2019-05 / Portland, Oregon");
    }

    @Test
    void aStackHasTheTimeBelow() throws IOException {
        assertThat(jobs(titled().bold(10, 60, 672, "Clerk")
                        .plain(10, 60, 660, "Widget Works")
                        .plain(10, 60, 648, "Portland, Oregon")
                        .plain(10, 60, 636, "June 2015 - May 2019")))
                .containsExactly("Clerk / Widget Works / 2015-06-2019-05 / Portland, Oregon");
    }

    @Test
    void whatNoWordTellsIsReadAsTheOthersAre() throws IOException {
        assertThat(jobs(titled().bold(10, 60, 672, "Clerk")
                        .plain(10, 440, 672, "2015 - 2019")
                        .plain(10, 60, 660, "Widget Works")
                        .bold(10, 60, 630, "Deckhand")
                        .plain(10, 440, 630, "2012 - 2015")
                        .plain(10, 60, 618, "Saltmarsh")))
                .containsExactly("Clerk / Widget Works / 2015-2019 / ", "Deckhand / Saltmarsh / 2012-2015 / ");
    }
}

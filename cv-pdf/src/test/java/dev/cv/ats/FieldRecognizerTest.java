package dev.cv.ats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.ReadText;
import dev.cv.reread.ReadText.Order;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PDFs that other programs could have made, good ones and such as machines stumble over. */
class FieldRecognizerTest {

    private static FoundFields read(byte[] pdf, Order order) throws IOException {
        ReadText text = ReadText.of(pdf, EnumSet.allOf(Order.class));
        return FieldRecognizer.recognize(text.in(order), text.links());
    }

    private static List<Weakness.Kind> weaknesses(byte[] pdf) throws IOException {
        ReadText text = ReadText.of(pdf, EnumSet.of(Order.STREAM));
        FoundFields fields = FieldRecognizer.recognize(text.in(Order.STREAM), text.links());
        return Weaknesses.of(text.pages(), text.in(Order.STREAM), fields).stream()
                .map(Weakness::kind)
                .toList();
    }

    /** The layout of much used templates: employer and place on a line, role and period on the next. */
    private static SmallPdf usual() throws IOException {
        return new SmallPdf()
                .bold(20, 60, 740, "Jane Q. Doe")
                .plain(10, 60, 722, "jane@doe.example | +1 (202) 555-0143 | Seattle, WA | github.com/janedoe")
                .bold(13, 60, 690, "EXPERIENCE")
                .bold(10, 60, 672, "Acme Rockets, Inc.")
                .plain(10, 480, 672, "Seattle, WA")
                .italic(10, 60, 660, "Software Engineer")
                .italic(10, 440, 660, "Jun. 2019 - Present")
                .plain(10, 70, 646, "\u2022 Launched 12 rockets in 2020")
                .bold(10, 60, 626, "Widget Works")
                .plain(10, 480, 626, "Portland, OR")
                .italic(10, 60, 614, "Intern")
                .italic(10, 440, 614, "05/2018 - 08/2018")
                .bold(13, 60, 584, "EDUCATION")
                .bold(10, 60, 566, "Oregon State University")
                .plain(10, 480, 566, "Corvallis, OR")
                .italic(10, 60, 554, "B.S. in Computer Science")
                .italic(10, 440, 554, "2015 - 2019")
                .bold(13, 60, 524, "SKILLS")
                .plain(10, 60, 506, "Languages: Java, SQL, Kubernetes");
    }

    @Test
    void aUsualTemplateIsReadWhole() throws IOException {
        FoundFields fields = read(usual().bytes(), Order.STREAM);

        assertThat(fields.name()).isEqualTo("Jane Q. Doe");
        assertThat(fields.emails()).containsExactly("jane@doe.example");
        assertThat(fields.phones()).containsExactly("+1 (202) 555-0143");
        assertThat(fields.links()).containsExactly("github.com/janedoe");
        assertThat(fields.locations()).containsExactly("Seattle, WA");
        assertThat(fields.jobs())
                .extracting(
                        FoundJob::role,
                        FoundJob::organization,
                        job -> job.period().from(),
                        job -> job.period().to())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Software Engineer", "Acme Rockets, Inc.", "2019-06", "present"),
                        org.assertj.core.groups.Tuple.tuple("Intern", "Widget Works", "2018-05", "2018-08"),
                        org.assertj.core.groups.Tuple.tuple(
                                "B.S. in Computer Science", "Oregon State University", "2015", "2019"));
        assertThat(fields.skills()).containsExactly("Java", "SQL", "Kubernetes");
        assertThat(weaknesses(usual().bytes())).isEmpty();
    }

    @Test
    void ofAPageThatIsAPictureNothingIsRead() throws IOException {
        byte[] pdf = new SmallPdf().picture().bytes();
        assertThat(read(pdf, Order.STREAM).texts()).isEmpty();
        assertThat(weaknesses(pdf)).containsExactly(Weakness.Kind.NO_TEXT);
    }

    @Test
    void aNameInSpacedLettersIsNone() throws IOException {
        byte[] pdf = new SmallPdf()
                .bold(20, 60, 740, "J a n e   D o e")
                .plain(10, 60, 722, "jane@doe.example")
                .bold(13, 60, 690, "Experience")
                .plain(10, 60, 672, "Engineer, Acme, 2019 - 2020")
                .bytes();
        assertThat(read(pdf, Order.STREAM).name()).isNotEqualTo("Jane Doe");
        assertThat(weaknesses(pdf)).contains(Weakness.Kind.LETTERS_APART);
    }

    @Test
    void aNameInTheFooterIsNone() throws IOException {
        byte[] pdf = new SmallPdf()
                .plain(10, 60, 740, "jane@doe.example, +1 202 555 0143")
                .bold(13, 60, 690, "Experience")
                .bold(10, 60, 672, "Engineer")
                .plain(10, 60, 660, "2019 - 2020")
                .plain(8, 60, 40, "Jane Doe")
                .bytes();
        assertThat(read(pdf, Order.STREAM).name()).isEmpty();
        assertThat(weaknesses(pdf)).contains(Weakness.Kind.NO_NAME);
    }

    @Test
    void twoColumnsRunTogetherWhereAReaderGoesByPosition() throws IOException {
        SmallPdf pdf = new SmallPdf()
                .bold(20, 60, 740, "Jane Doe")
                .plain(10, 60, 722, "jane@doe.example")
                .bold(13, 60, 690, "Skills");
        for (int i = 0; i < 6; i++) {
            pdf.plain(10, 60, 672 - 12 * i, "Skill number " + i);
        }
        pdf.bold(13, 300, 690, "Experience")
                .bold(10, 300, 672, "Engineer")
                .plain(10, 300, 660, "Acme Inc")
                .plain(10, 300, 648, "2019 - 2020");
        assertThat(read(pdf.bytes(), Order.STREAM).jobs()).hasSize(1);
        assertThat(read(pdf.bytes(), Order.STREAM).jobs().get(0).role()).isEqualTo("Engineer");
        assertThat(read(pdf.bytes(), Order.SORTED).jobs())
                .noneMatch(job -> job.role().equals("Engineer"));
        assertThat(ReadText.of(pdf.bytes(), EnumSet.of(Order.TAGS)).in(Order.TAGS))
                .isEmpty();
    }

    @Test
    void whatNoTextSaysIsNotFound() throws IOException {
        byte[] pdf = new SmallPdf()
                .bold(20, 60, 740, "Jane Doe")
                .bold(13, 60, 690, "Experience")
                .bold(10, 60, 672, "Engineer")
                .plain(10, 60, 660, "2019 - 2020")
                .bytes();
        FoundJob job = read(pdf, Order.STREAM).jobs().get(0);
        assertThat(job.organization()).isEmpty();
        assertThat(job.place()).isEmpty();
        assertThat(weaknesses(pdf)).containsExactly(Weakness.Kind.NO_EMAIL);
    }

    private static SmallPdf person() throws IOException {
        return new SmallPdf().bold(20, 60, 740, "Jane Doe").plain(10, 60, 722, "jane@doe.example");
    }

    @Test
    void aPlainNameThatBeginsTheBlockOfARoleIsTheOrganization() throws IOException {
        byte[] pdf = person().bold(13, 60, 690, "Experience")
                .plain(10, 60, 672, "Spotify")
                .bold(10, 60, 660, "Engineer")
                .plain(10, 60, 648, "Paris")
                .plain(10, 200, 648, "2019 - 2020")
                .plain(10, 60, 636, "Kept the music on")
                .plain(10, 60, 612, "Zirbelhof")
                .bold(10, 60, 600, "Night Desk")
                .plain(10, 60, 588, "Graz")
                .plain(10, 200, 588, "3/2016-5/2019")
                .bytes();
        assertThat(read(pdf, Order.STREAM).jobs())
                .extracting(
                        FoundJob::role,
                        FoundJob::organization,
                        job -> job.period().to())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Engineer", "Spotify", "2020"),
                        org.assertj.core.groups.Tuple.tuple("Night Desk", "Zirbelhof", "2019-05"));
    }

    @Test
    void aPlainLineThatEndsTheJobAboveIsNoOrganization() throws IOException {
        byte[] pdf = person().bold(13, 60, 690, "Experience")
                .bold(10, 60, 672, "Engineer")
                .plain(10, 60, 660, "2019 - 2020")
                .plain(10, 60, 648, "Rails Redis")
                .bold(10, 60, 624, "Baker")
                .plain(10, 60, 612, "2016 - 2019")
                .bytes();
        assertThat(read(pdf, Order.STREAM).jobs())
                .extracting(FoundJob::organization)
                .containsOnly("");
    }

    @Test
    void jobsAreFoundUnderATitleThatSaysNothingOfThem() throws IOException {
        for (String title : List.of("Profile", "Footprints")) {
            byte[] pdf = person().bold(13, 60, 690, title)
                    .bold(10, 60, 672, "Comune di Valdombra")
                    .bold(11, 60, 660, "Project Manager")
                    .plain(10, 460, 660, "2019 - 2020 (ongoing)")
                    .bold(13, 60, 630, "Skills")
                    .plain(10, 60, 612, "Java, SQL")
                    .bytes();
            assertThat(read(pdf, Order.STREAM).jobs())
                    .extracting(
                            FoundJob::role,
                            FoundJob::organization,
                            job -> job.period().text())
                    .as(title)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "Project Manager", "Comune di Valdombra", "2019 - 2020 (ongoing)"));
        }
    }

    @Test
    void whatOneLineLeavesOpenAnotherTells() throws IOException {
        byte[] pdf = person().bold(13, 60, 690, "Experience")
                .bold(11, 60, 672, "Data Wrangling, Quillon")
                .plain(10, 60, 660, "Apr 17 - Jun 21")
                .bold(11, 60, 630, "Accountant, Tindlewick")
                .plain(10, 60, 618, "Q3 2015 - Q1 2017")
                .bold(11, 60, 588, "Payroll at Larkspur")
                .plain(10, 60, 576, "Boston, MA")
                .plain(10, 460, 576, "2012 - 2015")
                .bytes();
        assertThat(read(pdf, Order.STREAM).jobs())
                .extracting(
                        FoundJob::role,
                        FoundJob::organization,
                        job -> job.period().from())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Data Wrangling", "Quillon", "2017-04"),
                        org.assertj.core.groups.Tuple.tuple("Accountant", "Tindlewick", "2015-07"),
                        org.assertj.core.groups.Tuple.tuple("Payroll", "Larkspur", "2012"));
    }
}

package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.proof.Proof;
import dev.cv.reread.PdfContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With --public nothing says how to reach the person, and that is proved or nothing is written. */
class PublicTest {

    private static final String HEAD = "---\nlayout: resume\nname: Ada Example\nsections: [work]\naside: contact\n";

    @TempDir
    private Path folder;

    private Run content(String front, String work) throws IOException {
        return new Run(folder)
                .with("me/resume.md", HEAD + front + "---\n")
                .with("me/contact.md", """
                        - [ada.example@mail.example](mailto:ada.example@mail.example)
                        - [+49 30 123 4567 89](tel:+49301234567 89)
                        - 12 Market Street, 10115 Berlin
                        - [github.com/ada-example](https://github.com/ada-example)
                        - {:.public} [ada.example](https://ada.example)
                        """)
                .with("me/work.md", "---\nheader: Work\n---\n" + work + "\n");
    }

    @Test
    void contactsAndWhatIsNotPublicAreOut() throws IOException {
        Run run = content("", "Wrote programs in Berlin.\n\n{:.not-public}\nAt a salary of 1000.");
        assertThat(run.cv(
                        "--pdf",
                        "out.pdf",
                        "--json",
                        "out.json",
                        "--text",
                        "out.txt",
                        "--markdown",
                        "out.md",
                        "--public",
                        "me"))
                .as(run.err())
                .isZero();
        byte[] pdf = Files.readAllBytes(folder.resolve("out.pdf"));
        Proof.of(pdf).holds();
        assertThat(run.pdf("out.pdf").text())
                .contains("Ada Example", "ada.example", "Wrote programs in Berlin.")
                .doesNotContain("mail.example", "4567", "Market", "github.com/ada", "salary");
        assertThat(run.text("out.json") + run.text("out.txt") + run.text("out.md"))
                .contains("ada.example")
                .doesNotContain("mail.example", "4567", "Market", "github.com/ada", "salary");
        assertThat(run.cv("unpack", "out.pdf", "-d", "back")).isEqualTo(1);
        assertThat(run.err()).contains("out.pdf carries no source: it was made with --no-source, or --public");
    }

    @Test
    void withTheSourceItIsAContradiction() throws IOException {
        Run run = content("", "Wrote.");
        assertThat(run.cv("--pdf", "out.pdf", "--public", "--source=used", "me"))
                .isEqualTo(2);
        assertThat(run.err()).contains("--public carries no source");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Write to Ada.Example@MAIL.example any time.             | e-mail address
                    Write to ada.example (at) mail dot example any time.    | e-mail address
                    Call 030/12 34 567-89 in the morning.                   | phone number
                    Call +49 (0)30 123456789 in the morning.                | phone number
                    It is [here](https://www.github.com/ada-example/x).     | address github.com/ada-example
                    It is [here](https://x.example "by ada.example@mail.example"). | e-mail address
                    Lived at 12  Market Street for long.                    | address 12 Market Street
                    Wrote.\\n\\n#### Reach ada.example@mail.example                     | e-mail address
                    A note[^1]\\n\\n[^1]: From ada.example@mail.example.    | e-mail address
                    ![call +49301234567 89](dot.png)                        | phone number
                    *[AE]: ada.example@mail.example\\n\\nAE wrote.          | e-mail address
                    """)
    void whatIsLeftInTheTextIsFound(String work, String what) throws IOException {
        Run run = content("", work.strip().replace("\\n", "\n"));
        Files.copy(Path.of("../content/images/vassar-college.png"), folder.resolve("me/dot.png"));
        assertThat(run.cv("--pdf", "out.pdf", "--public", "me")).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("me/work.md:").contains(what).contains("would still be in the PDF");
        assertThat(folder.resolve("out.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    keywords: [compilers, ada.example@mail.example]     | keywords in the metadata
                    subject: all of github.com/ada-example              | subject in the metadata
                    title: Ada, +49 30 123456789                        | title
                    label: Programmer, ada.example@mail.example         | page 1
                    """)
    void whatIsLeftInTheMetadataIsFound(String front, String where) throws IOException {
        Run run = content(front + "\n", "Wrote.");
        assertThat(run.cv("--pdf", "out.pdf", "--public", "me")).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("me/resume.md:").contains(where);
        assertThat(folder.resolve("out.pdf")).doesNotExist();
    }

    @Test
    void whatAStyleSheetOrAPropertySaysIsFound() throws IOException {
        Run run = content("properties: {home: github.com/ada-example}\n", "Wrote.")
                .with("my.css", "h2::after { content: 'ada.example@mail.example' }");
        assertThat(run.cv("--pdf", "out.pdf", "--public", "--css", "my.css", "me"))
                .isEqualTo(1);
        assertThat(run.err()).contains("my.css:1:").contains("e-mail address");
        assertThat(run.cv("--json", "out.json", "--public", "me")).isEqualTo(1);
        assertThat(run.err()).contains("me/resume.md:6:").contains("would still be in the JSON");
    }

    @Test
    void aQrCodeThatLeadsThereIsLeftOut() throws IOException {
        Run run = content("qr: https://github.com/ada-example\n", "Wrote.");
        assertThat(run.cv("--pdf", "out.pdf", "--public", "me")).as(run.err()).isZero();
        assertThat(run.pdf("out.pdf").tagTree()).doesNotContain("QR");
        assertThat(run.cv("--pdf", "out.pdf", "--public", "--qr", "mailto:ada.example@mail.example", "me"))
                .as(run.err())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Reach me at grace@example.com any time.           | grace@example.com
                    Call +1 202 555 0109 in the morning.              | +1 202 555 0109
                    ### References\\n\\nGrace, 020 7946 0958         | 020 7946 0958
                    See [her](mailto:grace@example.com).              | grace@example.com
                    As `grace@example.com` wrote.                     | grace@example.com
                    ![grace@example.com](dot.png)                     | grace@example.com
                    """)
    void whatNobodyCalledAContactIsAWarning(String work, String stray) throws IOException {
        Run run = content("", work.strip().replace("\\n", "\n"));
        Files.copy(Path.of("../content/images/vassar-college.png"), folder.resolve("me/dot.png"));
        assertThat(run.cv("--pdf", "out.pdf", "--public", "me")).as(run.err()).isZero();
        assertThat(run.err())
                .containsPattern(
                        "me/work\\.md:\\d+:\\d+: warning: \\Q" + stray + "\\E looks like a way to reach somebody");
        assertThat(run.cv("--pdf", "out.pdf", "--public", "--strict", "me")).isEqualTo(1);
        assertThat(run.cv("--pdf", "out.pdf", "me")).isZero();
        assertThat(run.err()).doesNotContain("to reach somebody");
    }

    @Test
    void publicContactsAndPlainNumbersAreNone() throws IOException {
        Run run = content("", "- {:.location-date}\n- 1999 - 2001\n\nISBN 978-3-16-148410-0, by ada@public.example.");
        run.with("me/contact.md", run.text("me/contact.md") + "- {:.public} ada@public.example\n");
        assertThat(run.cv("--pdf", "out.pdf", "--public", "me")).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("to reach somebody", "no contacts");
    }

    @Test
    void whereNoContactsAreFoundNothingIsProved() throws IOException {
        Run run = new Run(folder).with("me.md", "---\nname: Ada\n---\n## Work\n\nWrote.\n");
        assertThat(run.cv("--json", "out.json", "--public", "me.md")).isZero();
        assertThat(run.err()).contains("warning: no contacts were found, so that none could be taken out");
    }

    @Test
    void whereAPictureWasTakenIsNotInThePdf() throws IOException {
        Run run = content("photo: me.jpg\n", "Wrote.\n\n![dots](dot.png)");
        byte[] jpeg = Files.readAllBytes(Path.of("../golden/pictures/content/images/colours.jpg"));
        Files.write(folder.resolve("me/me.jpg"), joined(jpeg, 2, "\u00FF\u00E1\0 Exif\0\0GPS 52.516 N 13.377 E..."));
        byte[] png = Files.readAllBytes(Path.of("../content/images/vassar-college.png"));
        Files.write(
                folder.resolve("me/dot.png"), joined(png, 33, "\0\0\0\u000CeXIfGPS 52.516 N\u0089\u00FA\u00F6\u00F1"));
        for (String option : new String[] {"--public", "--no-source"}) {
            assertThat(run.cv("--pdf", "out.pdf", option, "me")).as(run.err()).isZero();
            assertThat(run.err()).doesNotContain("alternative text");
            PdfContents contents = PdfContents.of(Files.readAllBytes(folder.resolve("out.pdf")));
            assertThat(contents.bytes().values().stream().flatMap(List::stream))
                    .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("GPS 52"));
        }
    }

    private static byte[] joined(byte[] bytes, int at, String latin) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return (text.substring(0, at) + latin + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }
}

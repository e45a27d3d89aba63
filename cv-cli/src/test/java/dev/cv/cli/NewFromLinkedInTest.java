package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cv new --from linkedin.zip}: what becomes of an export, and what is told of one that is odd or none. */
class NewFromLinkedInTest {

    private static final Path EXPECTED = Path.of("src/test/resources/linkedin/folder");
    private static final String POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n";
    private static final String PROFILE = "First Name,Last Name,Headline,Summary,Geo Location\nAda,Byron,,,\n";

    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void emptyFolder() {
        run = new Run(folder);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(root)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private int from(Map<String, String> texts, String... more) throws IOException {
        LinkedInArchive.write(folder.resolve("linkedin.zip"), texts);
        String[] all = Stream.concat(Stream.of("new", "me", "--from", "linkedin.zip"), Stream.of(more))
                .toArray(String[]::new);
        return run.cv(all);
    }

    @Test
    void anExportBecomesTheFolderThatIsExpected() throws IOException {
        assertThat(from(LinkedInArchive.texts())).as(run.err()).isZero();
        assertThat(run.err()).startsWith("""
                note: not taken from linkedin.zip/Profile.csv: Birth Date, Industry, Zip Code
                note: not taken from the export, as they are no part of a résumé: Connections.csv, Registration.csv
                linkedin.zip/Skills.csv:12:1: warning: this line is there twice, and taken once
                   12 | Java
                      | ^
                cv: wrote resume.md, contact.md, profile.md and 14 more files to me
                """);
        Map<String, String> written = files(folder.resolve("me"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(EXPECTED);
            for (Map.Entry<String, String> file : written.entrySet()) {
                Files.writeString(EXPECTED.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(written).as("after a look: -Dgolden=update").isEqualTo(files(EXPECTED));
    }

    @Test
    void itRendersWithoutAWarningAndReadsBack() throws IOException {
        assertThat(from(LinkedInArchive.texts(), "--name", "Inés O.", "--theme", "classic"))
                .isZero();
        assertThat(run.cv("--strict", "--pdf", "me.pdf", "--json", "me.json", "me"))
                .as(run.err())
                .isZero();
        assertThat(run.pdf("me.pdf").text())
                .contains(
                        "Inés O.",
                        "Wrote the *runbook* everybody uses, c#_notes.md & all",
                        "`SELECT * FROM ledger` <fast>");
        String json = run.text("me.json");
        assertThat(json.split("\"name\": \"Harbour Ledger\"", -1))
                .as("two roles at one company")
                .hasSize(3);
        assertThat(json)
                .contains(
                        "\"startDate\": \"2018-06\"",
                        "\"endDate\": \"2021-02\"",
                        "\"institution\": \"École Polytechnique\"");
    }

    @Test
    void headingsAndDatesAreInTheLanguageThatIsAskedFor() throws IOException {
        assertThat(from(LinkedInArchive.texts(), "--lang", "de", "-q")).isZero();
        assertThat(run.text("me/harbour-ledger.md"))
                .contains("header: Berufserfahrung", "- März 2021 – heute", "- Juni 2018 – Februar 2021");
        assertThat(folder.resolve("me/veroeffentlichungen.md")).isRegularFile();
        assertThat(run.cv("--strict", "--text", "me.txt", "me")).as(run.err()).isZero();
    }

    @Test
    void quirksOfExportsAreTaken() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        texts.put("Complete_Export/PROFILE.CSV", "\uFEFF" + PROFILE.replace("\n", "\r\n"));
        texts.put(
                "Complete_Export/positions.csv",
                "Notes:\r\n\"Some of it, \"\"maybe\"\", is missing.\"\r\n\r\n" + POSITIONS.replace("\n", "\r\n")
                        + "Analytical & Sons,Engineer,\"Line one.\r\n* item\r\n  goes on\r\n* next\",,Mär 2019,\r\n"
                        + "Freelance,Freelance Writer,,,2018,2019\r\nFreelance,Freelance Editor,,,2010,2012\r\n");
        texts.put("__MACOSX/._Positions.csv", "junk");
        assertThat(from(texts)).as(run.err()).isZero();
        assertThat(run.text("me/analytical-and-sons.md"))
                .contains("- March 2019 – Present", "Line one.\n\n- item goes on\n- next\n");
        assertThat(run.text("me/freelance-2.md")).contains("- **Freelance**", "### Freelance Editor");
        assertThat(run.cv("--strict", "--text", "me.txt", "me")).as(run.err()).isZero();
    }

    @Test
    void whatIsOddIsToldWithItsPlace() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        texts.put("Profile.csv", PROFILE);
        texts.put(
                "Positions.csv",
                "Company Name,Title,Location,Started On,Finished On\nAcme,Engineer,,the other day,,surplus\n");
        texts.put("Skills.csv", "Kenntnis\nJava\n");
        assertThat(from(texts)).isZero();
        assertThat(run.err())
                .contains(
                        "linkedin.zip/Positions.csv:1:1: warning: linkedin.zip/Positions.csv has no column \"Description\"")
                .contains(
                        "linkedin.zip/Positions.csv:2:16: warning: \"the other day - Present\" can't be read as dates")
                .contains("linkedin.zip/Positions.csv:2:31: warning: this line has more values than there are columns")
                .contains("linkedin.zip/Skills.csv:1:1: warning: linkedin.zip/Skills.csv is left out");
        assertThat(run.text("me/acme.md")).contains("the other day");
    }

    @Test
    void whatIsNoExportIsToldAndNothingIsWritten() throws IOException {
        run.with("linkedin.zip", "no zip");
        assertNothing("error: linkedin.zip is no ZIP archive");
        run.with("linkedin.zip", "");
        assertNothing("error: linkedin.zip is no ZIP archive");
        LinkedInArchive.write(folder.resolve("linkedin.zip"), Map.of());
        assertNothing("error: linkedin.zip holds none of the files of a LinkedIn export");
        LinkedInArchive.write(
                folder.resolve("linkedin.zip"), Map.of("a/b.txt", "x", "Connections.csv", "First Name\n"));
        assertNothing("error: linkedin.zip holds none of the files of a LinkedIn export");
        LinkedInArchive.write(folder.resolve("linkedin.zip"), Map.of("Skills.csv", "Name\n"));
        assertNothing("error: nothing stands in the files of linkedin.zip");
        LinkedInArchive.write(folder.resolve("linkedin.zip"), Map.of("Skills.csv", "Name\n\"Java\nC\n"));
        assertNothing("linkedin.zip/Skills.csv:2:1: error: the quotation mark that begins this value is never closed");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("linkedin.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            for (String name : new String[] {"Positions.csv", "Rich_Media.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 64; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        assertNothing("error: linkedin.zip/Positions.csv has 524289 bytes");
    }

    private void assertNothing(String message) {
        assertThat(run.cv("new", "me", "--from", "linkedin.zip")).isEqualTo(1);
        assertThat(run.err()).contains(message).endsWith("cv: nothing is written\n");
        assertThat(folder.resolve("me")).doesNotExist();
    }
}

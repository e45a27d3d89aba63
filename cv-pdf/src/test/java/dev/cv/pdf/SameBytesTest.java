package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.HtmlPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same page gives the same bytes, wherever and whenever. */
@Isolated("changes the default locale and time zone")
class SameBytesTest {
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "ja-JP-u-ca-japanese"})
    void inEveryLocale(String tag) throws IOException {
        byte[] usual = bytes();
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes()).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void inEveryProcess() throws Exception {
        assertThat(digestElsewhere("-Duser.timezone=Asia/Kathmandu", "-Duser.language=tr"))
                .isEqualTo(digestElsewhere("-Dfile.encoding=ISO-8859-1", "-XX:hashCode=2"))
                .isEqualTo(digest());
    }

    /** A renderer keeps much from one page to the next. */
    @Test
    void whateverWasSetBefore() {
        PdfRenderer renderer = new PdfRenderer();
        String table =
                "<p class='%s'>a</p><table><thead><tr><th>b</th></tr></thead>" + "<tr><td>c</td></tr>".repeat(90);
        String hidden = "thead:first-fragment { display: none } p { color: red } p.b { color: #123 }";
        List<Supplier<HtmlPage>> pages = List.of(
                () -> Samples.resume(2),
                () -> Samples.page(table.formatted("a") + "</table>", hidden),
                () -> Samples.page("<p class='b'>a</p><h3>a</h3><p style='color: blue'>b</p>", hidden),
                () -> Samples.page(
                        "<h3>a</h3><p class='b' title='c'>b</p>", "p + p { color: red } p:first-child { margin: 0 }"),
                () -> Samples.page("<p>a</p><p>b</p>", "p + p { color: red } p:first-child { margin: 0 }"));
        List<byte[]> usual = pages.stream()
                .map(page -> new PdfRenderer().render(page.get(), Samples.FONTS).bytes())
                .toList();
        IntStream.range(0, 4 * pages.size())
                .parallel()
                .map(i -> i * 3 % pages.size())
                .forEach(i -> assertThat(renderer.render(pages.get(i).get(), Samples.FONTS)
                                .bytes())
                        .isEqualTo(usual.get(i)));
    }

    @Test
    void anotherWordIsAnotherFile() {
        PdfRenderer renderer = new PdfRenderer();
        String one = id(renderer.render(Samples.page("<p>one</p>"), Samples.FONTS));
        assertThat(one).hasSize(32);
        assertThat(id(renderer.render(Samples.page("<p>eno</p>"), Samples.FONTS)))
                .isNotEqualTo(one);
    }

    private static String id(RenderedPdf pdf) {
        String file = new String(pdf.bytes(), StandardCharsets.ISO_8859_1);
        int at = file.lastIndexOf("/ID");
        return file.substring(file.indexOf('<', at) + 1, file.indexOf('>', at));
    }

    private static byte[] bytes() {
        return new PdfRenderer().render(Samples.resume(2), Samples.FONTS).bytes();
    }

    private static String digest() throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    }

    private static String digestElsewhere(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UnlockExperimentalVMOptions");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Elsewhere.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Says the digest of a sample's bytes, and nothing else. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] args) throws NoSuchAlgorithmException {
            System.out.println(digest());
        }
    }
}

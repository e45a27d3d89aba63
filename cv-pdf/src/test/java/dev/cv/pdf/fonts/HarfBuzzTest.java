package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cv.theme.FontData;
import dev.cv.theme.FontFace;
import dev.cv.theme.FontFamilies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled font sets the sample's text, and names with marks, as HarfBuzz sets it, to the unit. */
class HarfBuzzTest {

    private static final String MORE = """
        Tomás V. Avery, AVATAR — To Ty Wä Yo LT P. “V.” ‘T’ r. f) “we’ve” 7/11 1–4
        M̂adl K̄ol C̆d m̂ k̄ c̆ T̄V A̱V ê̱x S̩, Ł̂w
        """;

    static Stream<String> fonts() {
        return FontFamilies.faces().stream()
                .map(FontFace::data)
                .map(FontData::name)
                .map(name -> name.replace("/fonts/", "").replace(".ttf", ""));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void everyGlyphStandsWhereHarfBuzzPutsIt(String name, @TempDir Path folder) throws Exception {
        assumeThat(isThere()).as("hb-shape is installed").isTrue();
        TestFont font = TestFont.bundled(name);
        List<String> lines = lines().filter(font::has).toList();
        assertThat(lines).hasSizeGreaterThan(150);
        Path text = Files.write(folder.resolve("text"), lines);
        Path file = folder.resolve("font.ttf");
        Files.write(
                file,
                withoutSubstitutions(
                        FontData.packaged("/fonts/" + name + ".ttf").bytes()));
        List<String> expected = run(
                "hb-shape",
                "--font-file=" + file,
                "--text-file=" + text,
                "--no-glyph-names",
                "--no-clusters",
                "--script=latn",
                "--language=en",
                "--direction=ltr");
        List<String> actual = lines.stream().map(line -> print(font, line)).toList();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(actual.get(i)).as(lines.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(expected).hasSameSizeAs(actual);
    }

    private static Stream<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(MORE.lines().toList());
        try (Stream<Path> files = Files.list(Path.of("../content"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream()
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC).strip())
                .filter(line -> !line.isEmpty() && line.codePoints().anyMatch(Character::isLetter));
    }

    /** As hb-shape prints it: each glyph, where it is moved to, and how far it goes. */
    private static String print(TestFont font, String line) {
        GlyphRow row = font.set(line);
        int[] goes = new int[row.glyphs.length];
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < goes.length; i++) {
            goes[i] = row.isMark(i) ? 0 : font.width(row.glyphs[i]) + row.kerns[i];
            out.append(i == 0 ? "[" : "|").append(row.glyphs[i]);
            if (row.base(i) != i) {
                int right = row.right(i);
                for (int j = row.base(i); j < i; j++) {
                    right -= goes[j];
                }
                out.append(right == 0 && row.up(i) == 0 ? "" : "@" + right + "," + row.up(i));
            }
            out.append('+').append(goes[i]);
        }
        return out.append(']').toString();
    }

    /** A text that is read back mustn't have its letters substituted. */
    private static byte[] withoutSubstitutions(byte[] file) {
        String tables = new String(file, 0, 12 + 16 * file[5], StandardCharsets.ISO_8859_1);
        int at = tables.indexOf("GSUB");
        if (at >= 0) {
            file[at] = 'X';
        }
        return file;
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return run("hb-shape", "--version").get(0).startsWith("hb-shape");
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        List<String> out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}

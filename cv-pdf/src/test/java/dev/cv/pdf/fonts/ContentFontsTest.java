package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cv.html.HtmlPage;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.Samples;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadFont;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.FontFace;
import dev.cv.theme.FontFamilies;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFontsTest {

    private static final byte[] SANS = file("Source Sans 3", 0);

    private final Diagnostics diagnostics = new Diagnostics();

    private static byte[] file(String family, int face) {
        return FontFamilies.faces(family).get(face).data().bytes();
    }

    private List<FontFace> read(Map<String, byte[]> files) {
        return ContentFonts.read(SourceTree.of(files), ContentFonts.FOLDER, diagnostics);
    }

    private static int table(byte[] font, String tag) {
        String latin = new String(font, StandardCharsets.ISO_8859_1);
        return latin.indexOf(tag);
    }

    /** The font with a byte of a table changed. */
    private static byte[] with(byte[] font, String tag, int at, int value) {
        byte[] changed = font.clone();
        int start = ByteBuffer.wrap(font).getInt(table(font, tag) + 8);
        changed[start + at] = (byte) value;
        return changed;
    }

    @Test
    void facesAreWhatTheFilesSay() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("fonts/a.ttf", file("EB Garamond", 3));
        files.put("fonts/deep/b.TTF", file("IBM Plex Sans", 1));
        files.put("fonts/OFL.txt", new byte[] {1});
        files.put("c.ttf", SANS);

        assertThat(read(files))
                .extracting(FontFace::family, FontFace::weight, FontFace::italic)
                .containsExactly(tuple("EB Garamond", 600, true), tuple("IBM Plex Sans", 400, true));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void textIsSetInThem() throws IOException {
        List<FontFace> own = read(Map.of("fonts/mine.ttf", file("Source Serif 4", 0)));
        String css = "html { font-family: 'source serif 4' }";
        RenderedPdf pdf = new PdfRenderer().render(Samples.page("<p>Ślimak</p>", css), FontFamilies.withPackaged(own));
        Proof.of(pdf.bytes()).holdsFor(Samples.words("Ślimak"));
        assertThat(ReadPdf.of(pdf.bytes()).fonts())
                .extracting(ReadFont::name)
                .anyMatch(name -> name.endsWith("SourceSerif4-Regular"));
    }

    @Test
    void theyStepInForWhatOthersLack() throws IOException {
        List<FontFace> own = read(Map.of("fonts/mine.ttf", file("EB Garamond", 0)));
        List<FontFace> plex = FontFamilies.faces("IBM Plex Sans");
        String lacking = "ȡ and \u4F60"; // Plex has neither, EB Garamond the first
        HtmlPage page = Samples.page("<p>" + lacking + "</p>", "html { font-family: 'IBM Plex Sans' }");

        assertThat(new PdfRenderer().render(page, plex).missingGlyphs()).containsExactly(0x221, 0x4F60);
        RenderedPdf pdf = new PdfRenderer()
                .render(page, Stream.concat(plex.stream(), own.stream()).toList());
        assertThat(pdf.missingGlyphs()).containsExactly(0x4F60);
        Proof.of(pdf.bytes()).holdsFor(Samples.words("ȡ and □"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OTTO | font-not-truetype | is OpenType with CFF outlines
                    ttcf | font-not-truetype | is a collection of fonts
                    wOFF | font-not-truetype | is a font for the web (WOFF)
                    wOF2 | font-not-truetype | is a font for the web (WOFF)
                    %PDF | font-broken       | it is no font
                    true | font-broken       | it is damaged
                    ''   | font-broken       | it is no font
                    """)
    void otherFilesAreNamed(String beginning, String rule, String words) {
        byte[] bytes = Arrays.copyOf(beginning.getBytes(StandardCharsets.US_ASCII), beginning.isEmpty() ? 0 : 40);

        assertThat(read(Map.of("fonts/x.otf", bytes))).isEmpty();
        assertThat(diagnostics.all()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(rule);
            assertThat(found.message()).contains("fonts/x.otf").contains(words);
            assertThat(found.hint()).isNotEmpty();
        });
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void whatMayNotBeEmbeddedIsNot() {
        Stream.of(0x0002, 0x0102, 0x0100, 0x0200).forEach(bits -> {
            byte[] locked = with(with(SANS, "OS/2", 8, bits >> 8), "OS/2", 9, bits);
            assertThat(FontFile.inspect("x", locked)).isEqualTo(new FontFile.Verdict.Bad(FontProblem.FONT_LOCKED, ""));
        });
        Stream.of(0x0004, 0x0008)
                .forEach(bits -> assertThat(FontFile.inspect("x", with(SANS, "OS/2", 9, bits)))
                        .isInstanceOf(FontFile.Verdict.Good.class));
    }

    @Test
    void variableFontsAreNamed() {
        byte[] variable = SANS.clone();
        int entry = table(variable, "GPOS");
        System.arraycopy("fvar".getBytes(StandardCharsets.US_ASCII), 0, variable, entry, 4);

        assertThat(read(Map.of("fonts/x.ttf", variable))).isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::rule).containsExactly("font-variable");
    }

    /** Whatever is cut off or overwritten, there is a verdict, and what is taken for good can be set. */
    @Test
    void damagedFilesAreTold() {
        for (int length = 0; length < SANS.length; length += 9973) {
            FontFile.Verdict verdict = FontFile.inspect("x", Arrays.copyOf(SANS, length));
            assertThat(verdict).as("cut at " + length).isInstanceOf(FontFile.Verdict.Bad.class);
        }
        for (String tag : List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post")) {
            byte[] without = SANS.clone();
            without[table(without, tag)] = 'X';
            FontFile.Verdict verdict = FontFile.inspect("x", without);
            assertThat(verdict).as("without " + tag).isInstanceOf(FontFile.Verdict.Bad.class);
        }
    }

    @Test
    void theSameFaceTwiceIsTold() {
        assertThat(read(Map.of("fonts/a.ttf", SANS, "fonts/b.ttf", SANS))).hasSize(1);
        assertThat(diagnostics.all()).singleElement().satisfies(found -> {
            assertThat(found.message())
                    .isEqualTo(
                            "the fonts fonts/a.ttf and fonts/b.ttf are both Source Sans 3 400; the second is not used");
        });
    }

    @Test
    void theMachinesFontsAreFoundByFamily() {
        Path fonts = Path.of("../fonts");
        List<Path> files = Stream.of(
                        "source-sans-3/SourceSans3-SemiBold.ttf",
                        "source-sans-3/OFL.txt",
                        "source-serif-4/SourceSerif4-Regular.ttf",
                        "source-sans-3/SourceSans3-SemiBold.ttf")
                .map(fonts::resolve)
                .toList();

        assertThat(SystemFonts.faces(List.of("source sans 3", "Source", "Papyrus"), files, diagnostics))
                .singleElement()
                .satisfies(face -> assertThat(face.weight()).isEqualTo(600));
        assertThat(SystemFonts.faces(List.of("No family is called so"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).isEmpty();
    }
}

package dev.cv.reread;

import static dev.cv.proof.RawPdf.HI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cv.proof.RawPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs that are small and ask for very much: each is refused by the limit that is meant for it. */
class PdfLimitTest {

    private static final String CARRIED =
            "/Metadata 6 0 R/Names<</EmbeddedFiles<</Names[(a.md) 7 0 R]>>>>/Type/Catalog";

    private static final String LINES = HI + "BT /F 12 Tf 50 300 Td (hi) Tj ET ";

    private static final String OURS = "<x xmlns:cv=" + Provenance.NAMESPACE + "/>";

    static Stream<Arguments> attacks() {
        return Stream.of(
                        Arguments.of(PdfLimit.PDF_TOO_DEEP, tags("<</S/P/K[7 0 R]>>")),
                        Arguments.of(PdfLimit.PDF_TOO_DEEP, tagsBelowTags(60_000)),
                        Arguments.of(PdfLimit.PDF_TOO_DEEP, pagesBelowPages(1_000)),
                        Arguments.of(PdfLimit.PDF_TOO_DEEP, new RawPdf().content("q ", 5_000)),
                        Arguments.of(PdfLimit.PDF_TOO_DEEP, new RawPdf().content("/P BMC ", 5_000)),
                        Arguments.of(PdfLimit.PDF_TOO_DEEP, lengthsOfLengths(20_000)),
                        Arguments.of(PdfLimit.PDF_TOO_MANY_TAGS, tagsOfTags(10)),
                        Arguments.of(PdfLimit.PDF_TOO_MANY_PAGES, pages(3_000)),
                        Arguments.of(PdfLimit.PDF_TOO_MANY_LINKS, links()),
                        Arguments.of(PdfLimit.PDF_UNPACKS_TOO_FAR, formsOfForms(10)),
                        Arguments.of(PdfLimit.PDF_UNPACKS_TOO_FAR, new RawPdf().content("q ", 50_000_000)),
                        Arguments.of(PdfLimit.PDF_UNPACKS_TOO_FAR, packedTwice()),
                        Arguments.of(PdfLimit.PDF_PAGES_TOO_FULL, new RawPdf().content("1 ", 4_000_000)),
                        Arguments.of(PdfLimit.PDF_TOO_MANY_OBJECTS, new RawPdf().content("[]", 2_000_000)),
                        Arguments.of(PdfLimit.PDF_TOO_MANY_OBJECTS, tags("[" + "()".repeat(2_000_000) + "]")),
                        Arguments.of(PdfLimit.PDF_TOO_MANY_STEPS, new RawPdf().content("n ", 2_000_000)),
                        Arguments.of(PdfLimit.PDF_TOO_MUCH_TEXT, actualText()),
                        Arguments.of(PdfLimit.PDF_TOO_MUCH_TEXT, new RawPdf().content(LINES, 10_000)),
                        Arguments.of(PdfLimit.PDF_FONTS_TOO_LARGE, characterMap()),
                        Arguments.of(PdfLimit.PDF_FONTS_TOO_LARGE, widths()),
                        Arguments.of(
                                PdfLimit.PDF_METADATA_TOO_LONG,
                                new RawPdf().catalog("/Metadata 6 0 R").stream(6, "/Type/Metadata", " ", 5 << 20)),
                        Arguments.of(PdfLimit.PDF_CARRIES_TOO_MUCH, carrying(100)),
                        Arguments.of(PdfLimit.PDF_CARRIES_TOO_MANY, carryingMany()))
                .map(one -> Arguments.of(one.get()[0], ((RawPdf) one.get()[1]).bytes()));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatAsksForTooMuchIsRefused(PdfLimit limit, byte[] pdf) {
        assertRefused(pdf, limit);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertRefused(new byte[(int) PdfLimit.PDF_TOO_LARGE.most() + 1], PdfLimit.PDF_TOO_LARGE);
    }

    /** Where nothing says where objects are, PDFBox looks for each kind of them from the beginning to the end. */
    @Test
    void whatHasToBeSearchedTooOftenIsRefused() {
        byte[] pdf = ("%PDF-1.7\n" + " ".repeat(40 << 20)).getBytes(StandardCharsets.US_ASCII);
        assertRefused(pdf, PdfLimit.PDF_TOO_ENTANGLED);
    }

    private static void assertRefused(byte[] pdf, PdfLimit limit) {
        assertThatThrownBy(() -> readAll(pdf)).isInstanceOfSatisfying(TooMuchPdf.class, refused -> {
            assertThat(refused.limit()).isEqualTo(limit);
            assertThat(refused.of("ada.pdf").toString())
                    .contains("error: ada.pdf can't be read: ", limit.shown(), "\n  hint: ");
        });
    }

    @Test
    void everyLimitHasAnAttack() {
        assertThat(attacks().map(one -> one.get()[0]).distinct().count() + 2) // those of the size are above
                .isEqualTo(PdfLimit.values().length);
    }

    /** What PDFs say of their size is nothing to go by. */
    @Test
    void aWrongCountOfPagesIsNoMatter() throws IOException {
        byte[] pdf = new RawPdf()
                .put(2, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>")
                .bytes();
        assertThat(ReadText.of(pdf, EnumSet.allOf(ReadText.Order.class)).pages())
                .isEqualTo(1);
        assertThat(Provenance.of(pdf).pages()).isEqualTo(1);
    }

    /** PDFBox would never end here, or make room for a row of two gigabytes. */
    @Test
    void rowsOfNoLengthAreRefused() {
        for (int columns : new int[] {0, -1, 268_435_455}) {
            byte[] pdf = new RawPdf()
                    .stream(4, "/DecodeParms<</Predictor 2/Columns " + columns + ">>", HI, 1)
                            .bytes();
            assertThatThrownBy(() -> readAll(pdf)).hasMessageContaining("rows of an impossible length");
        }
    }

    @Test
    void whatIsBelowEveryLimitIsRead() throws IOException {
        byte[] pdf = new RawPdf().content("q /P BMC " + LINES + "EMC Q ", 100).bytes();
        assertThat(readAll(pdf)).isEqualTo(200);
    }

    /** Our own may be as large as they like. */
    @Test
    void whatWeMadeIsReadWithoutLimits() throws IOException {
        byte[] pdf = new RawPdf().content(LINES, 10_000).bytes();
        assertThat(ReadText.ofOurs(pdf, EnumSet.of(ReadText.Order.STREAM)).in(ReadText.Order.STREAM))
                .isNotEmpty();
    }

    /** All that {@code read}, {@code which} and {@code unpack} ask of a PDF; how many lines it has. */
    private static int readAll(byte[] pdf) throws IOException {
        ReadText text = ReadText.of(pdf, EnumSet.allOf(ReadText.Order.class));
        Provenance.of(pdf);
        CarriedSource.of(pdf);
        ReadAttachment.in(pdf);
        return (int) text.in(ReadText.Order.STREAM).stream()
                .flatMap(line -> line.pieces().stream())
                .count();
    }

    private static RawPdf tags(String root) {
        return new RawPdf().catalog("/StructTreeRoot<</K 7 0 R>>").put(7, root);
    }

    private static RawPdf tagsBelowTags(int count) {
        RawPdf pdf = tags("<</S/P/K 8 0 R>>");
        IntStream.range(8, count).forEach(n -> pdf.put(n, "<</S/P/K " + (n + 1) + " 0 R>>"));
        return pdf;
    }

    /** Ten paths from each to the next: ten to the power of their number. */
    private static RawPdf tagsOfTags(int count) {
        RawPdf pdf = tags("<</S/P/K 8 0 R>>");
        IntStream.range(8, 8 + count).forEach(n -> pdf.put(n, "<</S/P/K[" + ((n + 1) + " 0 R ").repeat(10) + "]>>"));
        return pdf.put(8 + count, "<</S/P>>");
    }

    private static RawPdf formsOfForms(int count) {
        RawPdf pdf = new RawPdf().page("/Resources<</XObject<</X 10 0 R>>>>").content("/X Do ", 1);
        IntStream.range(10, 10 + count)
                .forEach(n -> pdf.stream(
                        n,
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (n + 1) + " 0 R>>>>",
                        "/X Do ",
                        10));
        return pdf;
    }

    private static RawPdf pages(int count) {
        return new RawPdf().put(2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(count) + "]/Count 1>>");
    }

    private static RawPdf pagesBelowPages(int count) {
        RawPdf pdf = new RawPdf().put(2, "<</Type/Pages/Kids[10 0 R]/Count 1>>");
        IntStream.range(10, 10 + count).forEach(n -> pdf.put(n, "<</Type/Pages/Kids[" + (n + 1) + " 0 R]/Count 1>>"));
        return pdf.put(10 + count, "<</Type/Page>>");
    }

    /** Where each stream ends is said in the next. */
    private static RawPdf lengthsOfLengths(int count) {
        RawPdf pdf = new RawPdf().catalog("/Metadata 10 0 R");
        IntStream.range(10, 10 + count).forEach(n -> pdf.put(n, "<</Length " + (n + 1) + " 0 R>>stream\nx\nendstream"));
        return pdf.put(10 + count, "1");
    }

    private static RawPdf links() {
        String link = "<</Type/Annot/Subtype/Link/A<</S/URI/URI(http://a)>>>> ";
        return new RawPdf().page("/Annots[" + link.repeat(11_000) + "]");
    }

    private static RawPdf actualText() {
        return new RawPdf()
                .page("/Resources<</Font<</F 5 0 R>>/Properties<</P<</ActualText(" + "a".repeat(10_000) + ")>>>>>>")
                .content("/Span /P BDC " + HI + "EMC ", 100);
    }

    private static RawPdf characterMap() {
        return new RawPdf()
                .put(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>").stream(
                        6,
                        "",
                        "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange "
                                + "1 beginbfrange <00000000> <7FFFFFFE> <0000000000000000> endbfrange endcmap",
                        1);
    }

    private static RawPdf widths() {
        return new RawPdf()
                .put(5, "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]>>")
                .put(6, "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0 2147483647 500]>>");
    }

    private static RawPdf packedTwice() {
        return new RawPdf()
                .put(
                        4,
                        "<</Filter[/ASCIIHexDecode/RunLengthDecode]/Length 2200001>>stream\n" + "8120".repeat(550_000)
                                + ">\nendstream");
    }

    private static RawPdf carrying(int megabytes) {
        return new RawPdf()
                .catalog(CARRIED).stream(6, "/Type/Metadata", OURS, 1)
                        .put(7, "<</F(a.md)/UF(a.md)/AFRelationship/Source/EF<</F 8 0 R>>>>")
                        .stream(8, "/Type/EmbeddedFile", " ", megabytes << 20);
    }

    private static RawPdf carryingMany() {
        RawPdf pdf = carrying(0).stream(8, "/Type/EmbeddedFile", " ", 1);
        return pdf.catalog("/Metadata 6 0 R/Names<</EmbeddedFiles<</Names[" + "(a) 7 0 R ".repeat(11_000) + "]>>>>");
    }
}

package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that ask for more than can be set end in a message, never in a bug of cv, and not after minutes. */
class TooMuchTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='10' height='10'>%s</svg>";

    @TempDir
    private Path folder;

    private Run run(String body) throws IOException {
        return new Run(folder).with("a.md", "# Ada Example\n\nada@example.com\n\n## Work\n\n" + body + "\n");
    }

    @Test
    void aTableOfVeryManyColumnsIsRefused() throws IOException {
        String columns = "a|".repeat(500);
        Run run = run("|" + columns + "\n|" + "-|".repeat(500) + "\n|" + columns);
        assertThat(run.cv("--pdf", "a.pdf", "a.md")).isEqualTo(1);
        assertThat(run.err()).contains("a.md:7:1: error: this table has 500 columns, and a page has room for 60");
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @page{margin:11cm}                  | 1 | these pages can't be set: The content width cannot be zero
            h1{-fs-named-destination:create}    | 0 | -fs-named-destination: create has no effect
            h1{margin:((5000                    | 1 | 1:43: error: more than 32 brackets are open here
            .b5000{color:red}                   | 1 | 1:1: error: this selector has more than 2000 characters
            /*5000*/                            | 1 | 1:1: error: this style sheet has more than 262144 characters
            """)
    void sheetsHaveLimits(String sheet, int code, String told) throws IOException {
        String css = sheet.replace("((5000", "(".repeat(5000))
                .replace(".b5000", ".b ".repeat(5000))
                .replace("/*5000*/", "/* a comment */".repeat(20_000));
        Run run = run("Sailed.").with("a.css", css);
        assertThat(run.cv("--css", "a.css", "--pdf", "a.pdf", "a.md")).isEqualTo(code);
        assertThat(run.err()).contains(told);
    }

    @Test
    void commentsAndStringsDontCount() throws IOException {
        String css = "/* " + "a long licence (or so".repeat(300) + " */ h1::before{content:\"" + "(".repeat(99) + "\"}";
        Run run = run("Sailed.").with("a.css", css);
        assertThat(run.cv("--css", "a.css", "--pdf", "a.pdf", "a.md"))
                .as(run.err())
                .isZero();
    }

    @Test
    void marginsWithoutRoomBesideAPictureAreToldToo() throws IOException {
        Run run = run("![a](a.svg)").with("a.svg", SVG.formatted("<rect width='5' height='5'/>"));
        run.with("a.css", "@page{margin:11cm}");
        assertThat(run.cv("--css", "a.css", "--pdf", "a.pdf", "a.md")).isEqualTo(1);
        assertThat(run.err()).contains("these pages can't be set");
    }

    @Test
    void aDeviceIsNoStyleSheet() throws IOException {
        if (Files.exists(Path.of("/dev/zero"))) {
            Run run = run("Sailed.");
            assertThat(run.cv("--css", "/dev/zero", "--pdf", "a.pdf", "a.md")).isEqualTo(1);
            assertThat(run.err()).contains("/dev/zero");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <g id='a'><use href='#a'/></g>                                | in which a part shows itself
            <path d='M0 0 L1e9 0' stroke-dasharray='0.001'/>              | of more dashes than can be seen
            <path d='M0 0 L1e9 0' style='stroke-dasharray: 0.1 .01; a:b'/> | of more dashes than can be seen
            GRAPH                                                         | of more than 20000 shapes
            CHAIN                                                         | of more than 20000 shapes
            """)
    void picturesOfTooMuchAreLeftOut(String shapes, String told) throws IOException {
        StringBuilder graph = new StringBuilder("<rect id='g0' width='1' height='1'/>");
        for (int i = 1; i < 9; i++) {
            graph.append("<g id='g").append(i).append("'>");
            graph.append(("<use href='#g" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        StringBuilder chain = new StringBuilder("<rect id='c0' width='1' height='1'/>");
        for (int i = 1; i < 5_000; i++) {
            chain.append("<use id='c")
                    .append(i)
                    .append("' href='#c")
                    .append(i - 1)
                    .append("'/>");
        }
        String all = shapes.replace("GRAPH", graph).replace("CHAIN", chain);
        Run run = run("![a](a.svg)").with("a.svg", SVG.formatted(all));
        assertThat(run.cv("--pdf", "a.pdf", "a.md")).as(run.err()).isZero();
        assertThat(run.err()).contains("a.svg is an SVG " + told + "; its alternative text stands in its place");
    }

    @Test
    void usualPicturesStay() throws IOException {
        String shapes = "<g id='a'><rect width='5' height='5'/></g><use xlink:href='#a'/><use xlink:href='#a' x='5'/>"
                + "<path d='M0 0 L10 10' stroke='red' stroke-dasharray='1 1'/>";
        Run run = run("![a](a.svg)").with("a.svg", SVG.formatted(shapes));
        assertThat(run.cv("--pdf", "a.pdf", "a.md")).isZero();
        assertThat(run.err()).doesNotContain("a.svg");
    }

    @Test
    void aPictureWithoutPixelsIsCalledThat() throws IOException {
        Run run = run("![a](a.png)");
        Files.write(folder.resolve("a.png"), png());
        assertThat(run.cv("--pdf", "a.pdf", "a.md")).isZero();
        assertThat(run.err()).contains("a.png is a picture without width or height");
    }

    @Test
    void moreThanCanBeSetIsToldBeforeItIsTried() throws IOException {
        StringBuilder headings = new StringBuilder();
        for (int i = 0; i < 15_000; i++) {
            headings.append("## h").append(i).append("\n\n");
        }
        Run run = run(headings.toString());
        assertThat(run.cv("--pdf", "a.pdf", "a.md")).isEqualTo(1);
        assertThat(run.err()).contains("error: this is more than can be set: it has");
    }

    @Test
    void aHeapOfMarksIsReadBackInTime() throws IOException {
        Run run = run("a" + "\u0301".repeat(60_000));
        assertThat(run.cv("--pdf", "a.pdf", "a.md")).as(run.err()).isZero();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(png, "IHDR", new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0});
        Deflater deflater = new Deflater();
        deflater.finish();
        byte[] nothing = new byte[20];
        int length = deflater.deflate(nothing);
        deflater.end();
        chunk(png, "IDAT", Arrays.copyOf(nothing, length));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}

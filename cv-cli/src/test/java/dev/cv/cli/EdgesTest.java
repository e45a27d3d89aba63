package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.proof.Legibility;
import dev.cv.proof.PageBreaks;
import dev.cv.proof.Proof;
import dev.cv.read.ResumeReader;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contents at the edge of what a page can hold, in every theme. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class EdgesTest {

    private static final String ENTRY = """
            ### %s

            {:.location-date}
            - Portsmouth, United Kingdom
            - May 2019 - March 2023 (4 yrs)

            %s

            """;

    private static final String WORK = "Kept the harbour lights burning, and the book of all ships that came by them.";

    private static final String TABLE = """

            | Year | Certificate | Details | Issuer |
            |---|---|---|---|
            | 2016 | Keeper of lights of the first class, with distinction | Certificate | Trinity House |
            | 2014 | Ringer of bells (bells.example.org) | Certificate | Skerry |

            """;

    private static final Map<String, String> CONTENTS = Map.of(
            "name-of-60-letters", resume("Maximiliana Wilhelmina Featherstonehaugh-Cholmondeley of Skerry", entries(2)),
            "role-of-three-lines",
                    resume(
                            "Ada Example",
                            ENTRY.formatted(
                                            "Director of everything that has to do with lights and bells ".repeat(4),
                                            WORK)
                                    + entries(1)),
            "address-of-200",
                    resume(
                            "Ada Example",
                            "See <https://example.com/" + "lights/".repeat(25) + "> and "
                                    + "[the same](https://example.com/" + "a".repeat(180) + ").\n\n" + entries(1)),
            "forty-skills",
                    resume("Ada Example", entries(1) + "## Skills\n\n" + skills() + "\n## Languages\n\nEnglish"),
            "entry-of-three-pages",
                    resume("Ada Example", ENTRY.formatted("Keeper", ("- " + WORK + " " + WORK + "\n").repeat(110))),
            "no-entries", resume("Ada Example", "One line is a résumé.\n"),
            "twelve-roles", resume("Ada Example", entries(12)),
            "long-place",
                    resume(
                            "Ada Example",
                            "### Keeper of lighthouses and harbours\n\n{:.location-date}\n- The Corporation of Northern Lights,"
                                    + " Portsmouth\n- September 2006 - November 2009\n\n" + WORK + "\n\n" + entries(1)),
            "tables", resume("Ada Example", entries(1) + TABLE + "## Certificates\n\n" + TABLE),
            "odd-logos", resume("Ada Example", logo("wide") + entries(1) + logo("tall") + entries(1)));

    /** One content in one theme. */
    record Case(String theme, String content) {

        @Override
        public String toString() {
            return theme + "-" + content;
        }
    }

    static Stream<Case> cases() {
        return Themes.NAMES.stream()
                .flatMap(theme -> CONTENTS.keySet().stream().sorted().map(content -> new Case(theme, content)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysWhole(Case one) throws IOException {
        SourceTree tree = SourceTree.of(Map.of(
                "resume.md",
                CONTENTS.getOrDefault(one.content(), "").getBytes(StandardCharsets.UTF_8),
                "wide.png",
                picture(1000, 40),
                "tall.png",
                picture(40, 1000)));
        Diagnostics diagnostics = new Diagnostics();
        Theme theme = Themes.named(one.theme()).orElseThrow();
        Resume resume = new ResumeReader().read(tree, "resume.md", diagnostics).orElseThrow();
        RenderedPdf pdf = new ResumeRenderer()
                .render(resume, PageSetup.of(theme, PageSize.A4), tree, diagnostics)
                .orElseThrow();
        keep(one, pdf.bytes());

        List<String> faults = new ArrayList<>(pdf.warnings());
        String words = PageWords.of(resume, Look.of(theme), tree, Set.of());
        // A word that is longer than a line is broken, and then only its letters can be held.
        boolean broken = one.content().equals("address-of-200");
        Proof proof = Proof.of(pdf.bytes());
        faults.addAll(broken ? letters(proof.read(), words) : proof.faults(words, /* columns= */ true));
        faults.addAll(PageBreaks.faults(proof.read()));
        faults.addAll(Legibility.faults(pdf.bytes()));
        assertThat(faults).isEmpty();
    }

    private static List<String> letters(ReadPdf read, String words) {
        return Stream.of(read.text(), read.spokenText())
                .map(text -> text.replaceAll("[\\s\u00A0\u00B7]+", ""))
                .filter(text -> !text.equals(words.replaceAll("[\\s\u00A0\u00B7\uE000-\uE002]+", "")))
                .toList();
    }

    /** Where a folder is named, the PDFs are kept there for a person to look at. */
    private static void keep(Case one, byte[] pdf) throws IOException {
        String folder = System.getProperty("edges");
        if (folder != null) {
            Files.write(Path.of(folder, one + ".pdf"), pdf);
        }
    }

    private static String resume(String name, String body) {
        return """
                # %s

                {:.contact}
                - Skerry, United Kingdom
                - [ada@example.com](mailto:ada@example.com)
                - [+44 20 7946 0000](tel:+442079460000)

                ## Experience

                %s
                """.formatted(name, body);
    }

    private static String entries(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> ENTRY.formatted("Keeper of light " + number, WORK))
                .reduce("", String::concat);
    }

    private static String skills() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(number -> "- Skill number " + number + "\n")
                .reduce("", String::concat);
    }

    private static String logo(String name) {
        return "{:.company-info}\n- ![A logo](%s.png)\n- [Lighthouse Trust](https://example.com/) keeps lights\n\n"
                .formatted(name);
    }

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(0x7A1F2B));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}

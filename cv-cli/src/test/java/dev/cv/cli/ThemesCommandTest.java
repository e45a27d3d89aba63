package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.theme.Themes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesCommandTest {

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder).with("content/resume.md", "---\nname: Ada Example\n---\nWrote notes.\n");
    }

    @Test
    void listsNames() {
        assertThat(run.cv("themes", "--names")).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "classic\nmodern\ncompact\nacademic\nsidebar\naddress\ncorners\naccent\nswiss\nlebenslauf\nduo\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listsThemesWithTheNamesOfTheirOptions() {
        assertThat(run.cv("themes")).isZero();
        assertThat(run.out())
                .contains("\nmodern (the default)\n  ")
                .contains("Good for ")
                .contains("  Options: font, title-font, font-size")
                .contains("The fonts are Source Sans 3, ")
                .contains("cv themes options NAME");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 140);
    }

    @Test
    void explainsTheOptionsOfOne() {
        assertThat(run.cv("themes", "options", "classic")).isZero();
        assertThat(run.out())
                .startsWith("option ")
                .containsPattern("\naccent +#1c2b3a +#rrggbb +\\w+")
                .containsPattern("\nfont-size +9.6pt +8.5pt to 12pt +\\w+")
                .containsPattern("\ntitle-font +as font +a font +\\w+")
                .containsPattern("\nmargin-top +15.18mm +13mm to 40mm +\\w+")
                .containsPattern("\nphoto +square +square, round +\\w+")
                .containsPattern("\nfooter +\\{name} \\{numbers} +text with ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);

        assertThat(run.cv("themes", "options", "clasic")).isEqualTo(2);
        assertThat(run.err()).contains("there is no theme clasic: the themes are classic, modern");
    }

    @Test
    void showsContentInAllOfThem() throws IOException {
        assertThat(run.cv("themes", "--preview", "out", "content"))
                .as(run.err())
                .isZero();
        for (String name : Themes.NAMES) {
            assertThat(run.pdf("out/" + name + ".pdf").text()).containsPattern("Ada\\s+Example\\s+Wrote notes\\.");
            assertThat(run.pdf("out/" + name + ".pdf").xmp()).contains("<cv:theme>" + name + "</cv:theme>");
        }
        byte[] png = Files.readAllBytes(folder.resolve("out/themes.png"));
        BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(png));
        // Three A4 pages of 60 dots to the inch in a row, three rows.
        assertThat(sheet.getWidth()).isBetween(3 * 496, 3 * 496 + 150);
        assertThat(sheet.getHeight()).isBetween(4 * 701, 4 * 701 + 330);
        assertThat(sheet.getRGB(28 + 200, 58 + 600)).isEqualTo(0xFFFFFFFF);
        assertThat(sheet.getRGB(5, 5)).isEqualTo(0xFFE4E8EC);
        assertThat(run.err()).contains("cv: wrote out/classic.pdf: 1 page", "cv: wrote out/themes.png");
    }

    @Test
    void writesNothingForContentWithErrors() throws IOException {
        run.with("content/resume.md", "{:.open\n");
        assertThat(run.cv("themes", "--preview", "out")).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("error: ");
        assertThat(folder.resolve("out/themes.png")).doesNotExist();
    }

    @Test
    void startsOnesOwn() throws IOException {
        assertThat(run.cv("themes", "new", "mine", "--from", "classic"))
                .as(run.err())
                .isZero();
        assertThat(run.err()).contains("cv: wrote mine/theme.yml", "cv --pdf out.pdf --theme mine");
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "mine")).as(run.err()).isZero();
        assertThat(run.pdf("out.pdf").xmp()).contains("<cv:theme>mine</cv:theme>");

        run.with("mine/theme.css", "p { color: #112233 }");
        assertThat(run.cv("themes", "new", "mine")).isEqualTo(2);
        assertThat(run.err()).contains("mine/theme.yml is there already: name another folder");
        assertThat(run.text("mine/theme.css")).isEqualTo("p { color: #112233 }");

        assertThat(run.cv("themes", "new", "other", "--from", "clasic")).isEqualTo(2);
        assertThat(run.err()).contains("there is no theme clasic: the themes are classic, modern");
    }

    @Test
    void helpTellsOfThem() {
        assertThat(run.cv("--help")).isZero();
        assertThat(run.out()).contains("themes", "--theme", "--set");
        assertThat(run.cv("themes", "--help")).isZero();
        assertThat(run.out()).contains("--preview", "new");
    }
}

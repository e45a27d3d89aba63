package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a file reaches a terminal or a log as a control character, a forged line or a mark of direction. */
class HostileWordsTest {

    /** Colours a terminal, rings, writes over the line, turns words around, and begins a line of a workflow. */
    private static final String HOSTILE = "e\u001B[31md\u0007\u009B2J\rx\u202Ey";

    private static final String FORGED = "\n::error file=x::pwned";

    @TempDir
    private Path folder;

    private Run run() throws IOException {
        return new Run(folder)
                .with("content/resume.md", """
                ---
                name: Ada Example
                lable: "%1$s"
                options: {"%1$s": 1}
                qr: "a %1$s"
                only: "%1$s"
                email: "%1$s"
                phone: "+44 %1$s"
                ---
                # %1$s

                ## %1$s

                [x](javascript:%1$s) and <a href="javascript:&#10;::error file=x::pwned">y</a> ![%1$s](%1$s.png)
                {:.%1$s x="%1$s"}

                ## Work

                ### Engineer%1$s, Acme %1$s (2019 - 2020)

                - Did %1$s, {{ %1$s }} and {%% %1$s %%} from 2019 - 2018
                - <font color="%1$s">x</font> <%1$s>

                **Clerk** | %1$s | 2018 - 2011%1$s

                {:.location-date}
                - London %1$s
                - whenever %1$s 2019
                """.formatted(HOSTILE))
                .with("ad.txt", "We want " + HOSTILE + " and Engineer, Acme.")
                .with("broken.md", "---\nname: [" + HOSTILE + "\n---\n# x\n")
                .with("broken.json", "{\"basics\": {\"name\": \"a\", \"" + HOSTILE + "\": 1,, }}")
                .with("keys.json", "{\"basics\": {\"name\": \"a\\u001b[31m\\n::error::x\", \"x\\u001b[31m\": 1}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--pdf out.pdf content",
                "--format json --pdf out.pdf content",
                "--format github --pdf out.pdf content",
                "--format sarif --pdf out.pdf content",
                "--verbose --pdf out.pdf content",
                "check content",
                "check --format json content",
                "check --format github content",
                "check --format sarif content",
                "facts content",
                "facts -v content",
                "facts --json content",
                "match --ad ad.txt content",
                "match ad.txt content",
                "build --all -d out content",
                "--pdf out.pdf broken.md",
                "--pdf out.pdf broken.json",
                "--pdf out.pdf keys.json",
                "facts keys.json",
                "check keys.json"
            })
    void areShownAndNotObeyed(String line) throws IOException {
        Run run = run();
        run.cv(line.split(" "));
        assertThat(run.out() + run.err()).isNotBlank();
        assertHarmless(run.out());
        assertHarmless(run.err());
    }

    @Test
    void ofAPdfNeitherAre() throws IOException {
        Run run = run();
        String text = "BT /F 12 Tf 50 700 Td (Ada\\033[31m Example\\012::error::pwned) Tj ET";
        Files.write(folder.resolve("hostile.pdf"), """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>> endobj
                6 0 obj <</Length 204>> stream
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                1 begincodespacerange <00> <FF> endcodespacerange
                2 beginbfrange <0a> <1b> <000a> <20> <7e> <0020> endbfrange endcmap end end
                endstream endobj
                trailer <</Root 1 0 R>>
                """.formatted(text.length(), text)
                .getBytes(StandardCharsets.ISO_8859_1));
        for (String line : new String[] {
            "read --text hostile.pdf",
            "read --text --fields hostile.pdf",
            "read hostile.pdf",
            "read --json hostile.pdf",
            "which hostile.pdf",
            "unpack hostile.pdf"
        }) {
            run.cv(line.split(" "));
            assertHarmless(run.out());
            assertHarmless(run.err());
        }
    }

    private static void assertHarmless(String text) {
        String plain = text.replace(System.lineSeparator(), "\n");
        assertThat(plain).doesNotContain(FORGED);
        assertThat(plain.codePoints()
                        .filter(c -> (c < ' ' && c != '\n' && c != '\t')
                                || (c >= 0x7F && c <= 0x9F)
                                || (c >= 0x202A && c <= 0x202E)
                                || (c >= 0x2066 && c <= 0x2069))
                        .mapToObj(Integer::toHexString))
                .as(plain)
                .isEmpty();
    }
}

package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.content.ContentProblem;
import dev.cv.dates.DateProblem;
import dev.cv.json.JsonProblem;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.source.Diagnostic;
import dev.cv.source.Problem;
import dev.cv.source.SourceProblem;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user reads when something is wrong, word for word. Each file in {@code diagnostics/} holds the content and,
 * after {@code === shows}, all that is printed of it; {@code === shows for a.md in fr with backend+public} says what is
 * read, in which language and for which variants.
 */
class DiagnosticsTest {

    private static final Path CASES = Path.of("src/test/resources/diagnostics");

    @ParameterizedTest
    @MethodSource("caseFiles")
    void saysWhatIsWrongAndWhatToWriteInstead(String name) throws IOException {
        Case one = Case.parse(Files.readString(CASES.resolve(name)));

        assertThat(one.read().printed()).isEqualTo(one.shown);
    }

    @Test
    void showsEveryProblem() throws IOException {
        Set<Problem> shown = new LinkedHashSet<>();
        for (String name : caseFiles()) {
            Case one = Case.parse(Files.readString(CASES.resolve(name)));
            one.read().diagnostics().stream().map(Diagnostic::problem).forEach(shown::add);
        }
        // These need bytes that a text file can't hold; they follow below.
        shown.addAll(List.of(SourceProblem.values()));
        shown.add(ContentProblem.FRONT_MATTER_TOO_LARGE);
        shown.add(MarkdownProblem.TOO_INVOLVED);
        shown.add(JsonProblem.PLAIN_TEXT_ONLY); // of what is written
        shown.add(YamlProblem.TOML_INVALID); // of a reader that the command brings
        shown.add(MarkdownProblem.DIALECT_NOT_THERE); // where flexmark is not

        assertThat(shown)
                .contains(ReadProblem.values())
                .contains(DateProblem.values())
                .contains(JsonProblem.values())
                .contains(YamlProblem.values())
                .contains(MarkdownProblem.values());
    }

    static List<String> caseFiles() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).isNotEmpty();
            return names;
        }
    }

    /**
     * Content in which something is wrong.
     *
     * @param path what is read: a file, or empty for the folder
     * @param options the language and the variants that are asked for
     * @param shown all that is printed
     */
    private record Case(Content content, String path, ReadOptions options, String shown) {

        private static final Pattern ASKED = Pattern.compile("(\\S*)(?: ?in (\\S+))?(?: ?with (\\S+))?");

        Content.Reading read() {
            return content.read(path, options);
        }

        static Case parse(String text) {
            String[] halves = text.split("(?m)^=== shows(?: for )?", 2);
            Content content = Content.empty();
            for (String file :
                    Arrays.asList(halves[0].split("(?m)^=== ")).subList(1, halves[0].split("(?m)^=== ").length)) {
                String[] nameAndText = file.split("\n", 2);
                content = content.and(nameAndText[0], nameAndText[1]);
            }
            String[] pathAndShown = halves[1].split("\n", 2);
            Matcher asked = ASKED.matcher(pathAndShown[0].strip());
            assertThat(asked.matches()).isTrue();
            List<String> variants =
                    asked.group(3) == null ? List.of() : List.of(asked.group(3).split("\\+", -1));
            ReadOptions options = new ReadOptions(Optional.ofNullable(asked.group(2)), variants);
            return new Case(content, asked.group(1), options, pathAndShown[1]);
        }
    }

    @Test
    void saysThatAFileWouldTakeTooLong() {
        String printed = Content.of("navy.md", "# Ada\n\n" + "*a **b ".repeat(20_000))
                .read()
                .printed();

        assertThat(printed)
                .startsWith("navy.md:3:")
                .contains(": error: this file would take too long to read\n")
                .endsWith("\n  hint: look for very many brackets, asterisks or tags that are not closed\n");
    }

    @Test
    void saysTheFirstHundredOfAKind() {
        Content.Reading reading =
                Content.of("navy.md", "# Ada\n\n" + "[^a]\n".repeat(150)).read();

        assertThat(reading.diagnostics()).hasSize(101);
        assertThat(reading.diagnostics().get(100).toString()).isEqualTo("""
                navy.md:103:1: warning: there is more of unknown-footnote: only the first 100 are told
                  103 | [^a]
                      | ^
                  hint: mend those, then look again\
                """);
    }

    @Test
    void showsThePartOfALongLineThatItIsAbout() {
        String words = "sailed ".repeat(100);
        String printed = Content.of("navy.md", "# Ada\n\n" + words + "[a][b] " + words)
                .read()
                .printed();

        assertThat(printed.lines().toList().get(1))
                .startsWith("    3 | …")
                .contains("sailed [a][b] sailed")
                .endsWith("…");
        assertThat(printed.lines().toList().get(2).indexOf('^'))
                .isEqualTo(printed.lines().toList().get(1).indexOf("[a]"));
    }

    @Test
    void saysWhichByteIsNotUtf8() {
        byte[] latin = "# Ada\n\nCaf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Content.empty().and("navy.md", latin).read().printed()).isEqualTo("""
                        navy.md:3:4: error: navy.md is not UTF-8 text: the byte 0xE9 at offset 10 begins no character
                            3 | Caf\uFFFD
                              |    ^
                          hint: save the file as UTF-8
                        """);

        byte[] cutShort = {'#', ' ', 'A', '\n', 'd', (byte) 0xC3};
        assertThat(Content.empty().and("navy.md", cutShort).read().printed()).isEqualTo("""
                        navy.md:2:2: error: navy.md is not UTF-8 text: the byte 0xC3 at offset 5 begins no character
                            2 | d\uFFFD
                              |  ^
                          hint: save the file as UTF-8
                        """);
    }

    @Test
    void saysWhatIsTooLarge() {
        byte[] half = new byte[SourceText.MAX_BYTES + 1];
        assertThat(Content.empty().and("navy.md", half).read().printed()).isEqualTo("""
                        error: navy.md has 524289 bytes; 524288 are allowed
                          hint: split it into one file per entry, or check that it is text
                        """);

        String title = "---\nname: Ada\ntitle: " + "A".repeat(70_000) + "\n---\nSailed.\n";
        assertThat(Content.of("navy.md", title).read().printed()).isEqualTo("""
                        navy.md:1:1: error: the front matter has 70018 characters; 65536 are allowed
                            1 | ---
                              | ^
                        """);
    }

    @Test
    void saysWhatCantBeRead() {
        SourceTree broken = new SourceTree() {
            @Override
            public Optional<byte[]> read(String path) throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public List<String> markdownFiles() {
                return List.of("navy.md");
            }
        };

        assertThat(Content.read(broken, "navy.md").printed())
                .isEqualTo("error: navy.md can't be read: the disk is gone\n");
    }
}

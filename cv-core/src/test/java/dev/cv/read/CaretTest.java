package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The caret stands below the character that is meant, whatever stands before it. */
class CaretTest {

    private static final String HINT =
            "  hint: write an attribute list on a line of its own, or without a space right after what it describes\n";

    @Test
    void afterWindowsLineEnds() {
        assertThat(printed("# Ada\r\n\r\nSailed. {:.far}\r\n")).isEqualTo("""
                        a.md:3:9: warning: {: is printed as text here
                            3 | Sailed. {:.far}
                              |         ^
                        """ + HINT);
    }

    @Test
    void afterOldMacLineEnds() {
        assertThat(printed("# Ada\r\rSailed. {:.far}\r")).isEqualTo("""
                        a.md:3:9: warning: {: is printed as text here
                            3 | Sailed. {:.far}
                              |         ^
                        """ + HINT);
    }

    @Test
    void afterTabs() {
        assertThat(printed("# Ada\n\ntab\there\t{:.far}\n")).isEqualTo("""
                        a.md:3:10: warning: {: is printed as text here
                            3 | tab\there\t{:.far}
                              |    \t    \t^
                        """ + HINT);
    }

    @Test
    void afterCharactersOutsideTheBasicPlane() {
        assertThat(printed("# Ada\n\n\uD83D\uDE00 \uD83D\uDE00 {:.far}\n")).isEqualTo("""
                        a.md:3:5: warning: {: is printed as text here
                            3 | \uD83D\uDE00 \uD83D\uDE00 {:.far}
                              |     ^
                        """ + HINT);
    }

    @Test
    void inFrontMatterToo() {
        assertThat(printed("---\r\nname: \uD83D\uDE00\r\nx: \"\uD83D\uDE00\", y\r\n---\r\n"))
                .isEqualTo("""
                        a.md:3:7: error: the front matter is not valid YAML: expected <block end>, but found ','
                            3 | x: "\uD83D\uDE00", y
                              |       ^
                          hint: check indentation and quotes
                        """);
    }

    @Test
    void afterAByteOrderMark() {
        assertThat(printed("\uFEFF{:.nothing\n\n# Ada\n")).isEqualTo("""
                        a.md:1:1: error: this attribute list is not closed
                            1 | {:.nothing
                              | ^
                          hint: end the line with }, as in {:.company-info}
                        """);
        assertThat(printed("\uFEFF---\nname: Ada\nlang: English\n---\n")).isEqualTo("""
                        a.md:3:7: error: "English" is not a language tag
                            3 | lang: English
                              |       ^
                          hint: write it as en, en-US or de
                        """);
    }

    private static String printed(String text) {
        return Content.of("a.md", text).read().printed();
    }
}

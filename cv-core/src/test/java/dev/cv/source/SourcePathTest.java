package dev.cv.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePathTest {

    @ParameterizedTest
    @CsvSource({
        "a.md,          images/x.png,       images/x.png",
        "work/a.md,     images/x.png,       work/images/x.png",
        "work/a.md,     ./x.png,            work/x.png",
        "work/a.md,     ../images/x.png,    images/x.png",
        "work/a.md,     /assets/x.png,      assets/x.png",
        "work/a.md,     /a/../x.png,        x.png",
        "work/b/a.md,   ../../x.png,        x.png",
        "a.md,          a//b/./c.png,       a/b/c.png",
        "a.md,          my logo.png,        my logo.png",
        "a.md,          ...,                ...",
    })
    void resolvesAgainstTheFileOrTheRoot(String from, String reference, String path) {
        assertThat(SourcePath.resolve(from, reference)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.png",
                "../../x.png",
                "a/../../work/x.png",
                "/../x.png",
                "/a/../../x.png",
                "..",
                "",
                "/",
                "."
            })
    void isEmptyOutsideTheTree(String reference) {
        assertThat(SourcePath.resolve("a.md", reference)).isEmpty();
    }

    @Test
    void knowsMarkdownByItsName() {
        assertThat(SourcePath.isMarkdown("a.md")).isTrue();
        assertThat(SourcePath.isMarkdown("b/A.MD")).isTrue();
        assertThat(SourcePath.isMarkdown("a.markdown")).isTrue();
        assertThat(SourcePath.isMarkdown("a.txt")).isFalse();
        assertThat(SourcePath.isMarkdown("md")).isFalse();
    }
}

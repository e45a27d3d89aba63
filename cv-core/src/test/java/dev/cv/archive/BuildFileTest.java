package dev.cv.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options come back as they were written, and a file that was tampered with leads nowhere. */
class BuildFileTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private BuildFile read(String text) {
        return BuildFile.read(new SourceFile(BuildFile.PATH, text), diagnostics);
    }

    @Test
    void whatIsWrittenIsRead() {
        String text = new BuildFileWriter()
                .put(BuildKey.MANIFEST, Optional.of("a \"b\".md"))
                .put(BuildKey.LANG, Optional.of("no"))
                .put(BuildKey.VARIANT, List.of("public", "backend"))
                .put(BuildKey.SET, List.of("accent=#00578a", "font-size=10pt"))
                .put(BuildKey.FIT, Optional.empty())
                .text()
                .orElseThrow();

        BuildFile file = read(text);

        assertThat(diagnostics.all()).isEmpty();
        assertThat(file.text(BuildKey.MANIFEST)).contains("a \"b\".md");
        assertThat(file.text(BuildKey.LANG)).contains("no");
        assertThat(file.all(BuildKey.VARIANT))
                .extracting(setting -> setting.value())
                .containsExactly("public", "backend");
        assertThat(file.all(BuildKey.SET))
                .extracting(setting -> setting.value())
                .containsExactly("accent=#00578a", "font-size=10pt");
        assertThat(file.one(BuildKey.FIT)).isEmpty();
    }

    @Test
    void whereAllIsAsUsualThereIsNoFile() {
        assertThat(new BuildFileWriter().text()).isEmpty();
        assertThat(read("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "css: ../secret.css",
                "css: /etc/passwd",
                "manifest: 'C:\\a.md'",
                "theme: a/../../b",
                "fit: many",
                "date: 2026-13-01",
                "lang: [en]",
                "revision: main; rm"
            })
    void whatItMustNotSayIsToldAndLeftOut(String line) {
        assertThat(read(line + "\n").isEmpty()).isTrue();
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(ArchiveProblem.BUILD_VALUE);
    }

    @Test
    void aKeyThatNobodyKnowsIsTold() {
        read("fit: 2\nfoo: bar\n");
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(ArchiveProblem.BUILD_KEY_UNKNOWN);
        assertThat(diagnostics.all().get(0).position()).map(String::valueOf).contains(BuildFile.PATH + ":2:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../a", "a/../../b", "a\\b", "C:a", ".bashrc", "a\u202Eb", "a//b"})
    void namesThatLeadElsewhereAreNoNames(String name) {
        assertThat(FileNames.fault(List.of(name), false)).isPresent();
    }

    @Test
    void namesThatAreOneElsewhereAreTold() {
        assertThat(FileNames.fault(List.of("a.md", "images/b.png", ".cv/build.yml"), true))
                .isEmpty();
        assertThat(FileNames.fault(List.of("a.md", "A.md"), false)).isPresent();
        assertThat(FileNames.fault(List.of("a", "a/b"), false)).isPresent();
        assertThat(FileNames.fault(List.of("con.md"), true)).isPresent();
    }
}

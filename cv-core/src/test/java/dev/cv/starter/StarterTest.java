package dev.cv.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.model.SectionKind;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first folder is a résumé that nothing is wrong with, in each language. */
class StarterTest {

    static List<String> languages() {
        return Starter.LANGUAGES;
    }

    private static Resume read(Map<String, byte[]> files) {
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader()
                .read(SourceTree.of(files), "resume.md", diagnostics)
                .orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        return resume;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isRead(String language) {
        Starter starter = Starter.in(language).orElseThrow();
        Map<String, byte[]> files = starter.files(Optional.empty(), Optional.empty());

        assertThat(files.keySet()).first().isEqualTo("resume.md");
        Resume resume = read(files);
        assertThat(resume.metadata().language()).isEqualTo(language);
        assertThat(resume.person().contacts()).isNotEmpty();
        assertThat(resume.sections())
                .extracting(section -> section.kind())
                .contains(SectionKind.WORK, SectionKind.EDUCATION, SectionKind.SKILLS);
        assertThat(starter.comments())
                .isNotEmpty()
                .allSatisfy((key, comment) -> assertThat(comment).startsWith("# "));
    }

    @Test
    void nameThemeAndRegionAreWritten() {
        Map<String, byte[]> files =
                Starter.in("pt_BR").orElseThrow().files(Optional.of("Ada: \"the first\""), Optional.of("classic"));

        assertThat(new String(files.getOrDefault("resume.md", new byte[0]), StandardCharsets.UTF_8))
                .contains("\nlang: pt-BR\n", "\ntheme: classic\n");
        assertThat(read(files).person().name()).isEqualTo("Ada: \"the first\"");
    }

    @Test
    void ofOtherLanguagesThereIsNone() {
        assertThat(Starter.in("ja")).isEmpty();
    }
}

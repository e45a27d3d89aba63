package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooksTest {

    @Test
    void aThemeWhoseFontIsNotThereIsTold() {
        SourceTree tree = SourceTree.ofTexts(Map.of(
                "me.md", "---\nname: Ada\ntheme: mine\n---\nWrote.\n",
                "mine/theme.css", "p { color: #000000 }",
                "mine/theme.yml", "summary: plain\nfonts: [Papyrus, EB Garamond]\n"));
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader().read(tree, "me.md", diagnostics).orElseThrow();

        assertThat(Looks.OF_CONTENT.of(resume, tree, diagnostics)).isPresent();
        assertThat(diagnostics.all()).singleElement().asString().isEqualTo("""
                        warning: the theme mine wants the font Papyrus, which isn't there; another stands in
                          hint: put its TrueType files into a folder fonts/ of the theme or of the content, or try --system-fonts""");
    }
}

package dev.cv.cli;

import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;

/** Sets a content folder on A4. */
final class Rendering {

    private Rendering() {}

    static byte[] pdf(SourceTree tree, Diagnostics diagnostics) {
        Resume resume = new ResumeReader().read(tree, "", diagnostics).orElseThrow();
        return new ResumeRenderer(Themes.modern())
                .render(resume, PageSize.A4, tree, diagnostics)
                .orElseThrow()
                .bytes();
    }
}

package dev.cv.render;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A résumé in one file, and the whole way from it to a PDF. */
record Markdown(String text) {

    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    /** Ada's, with this below her name. */
    static Markdown of(String body) {
        return new Markdown("---\nlayout: resume\n---\n# Ada Example\n\n" + body);
    }

    Optional<RenderedPdf> set(Theme theme, PageSize size, Diagnostics diagnostics) {
        return set(theme, size, OptionalInt.empty(), diagnostics);
    }

    Optional<RenderedPdf> set(Theme theme, PageSize size, OptionalInt mostPages, Diagnostics diagnostics) {
        return set(new PageSetup(Look.of(theme), size, mostPages), diagnostics);
    }

    Optional<RenderedPdf> set(PageSetup setup, Diagnostics diagnostics) {
        SourceTree tree = SourceTree.of(Map.of("resume.md", text.getBytes(StandardCharsets.UTF_8)));
        Resume resume = new ResumeReader().read(tree, "resume.md", diagnostics).orElseThrow();
        return RENDERER.render(resume, setup, tree, diagnostics);
    }
}

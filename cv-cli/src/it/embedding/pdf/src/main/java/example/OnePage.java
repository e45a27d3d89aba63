package example;

import dev.cv.model.Resume;
import dev.cv.model.Setting;
import dev.cv.pdf.RenderedPdf;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

public final class OnePage {

    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    private OnePage() {}

    /** A résumé on one page of US Letter, set as tight as that takes; empty, with an error, where the theme can't. */
    public static Optional<RenderedPdf> of(Resume resume, SourceTree pictures, Diagnostics diagnostics) {
        List<Setting> options = List.of(Setting.of("accent", "#00578a"), Setting.of("font", "EB Garamond"));
        Look look = Look.of(Themes.named("classic").orElseThrow()).with(options, diagnostics);
        PageSetup setup = new PageSetup(look, PageSize.LETTER, OptionalInt.of(1));
        return RENDERER.render(resume, setup, pictures, diagnostics);
    }
}

package example;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

public final class FolderPdf {

    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    private FolderPdf() {}

    /** Writes a content folder as a PDF, as it wants to be shown; with errors among the diagnostics nothing is written. */
    public static void write(Path content, Path file, Diagnostics diagnostics) throws IOException {
        SourceTree files = new FolderTree(content, content);
        Optional<Resume> resume = new ResumeReader().read(files, "", diagnostics);
        Optional<RenderedPdf> pdf = resume.flatMap(read -> RENDERER.render(read, PageSize.A4, files, diagnostics));
        if (pdf.isPresent() && !diagnostics.hasErrors()) {
            try (OutputStream out = Files.newOutputStream(file)) {
                pdf.get().writeTo(out);
            }
        }
    }
}

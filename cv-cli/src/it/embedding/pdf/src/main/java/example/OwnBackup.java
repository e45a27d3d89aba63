package example;

import dev.cv.archive.RecordedTree;
import dev.cv.model.Resume;
import dev.cv.pdf.Attachment;
import dev.cv.pdf.Carried;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.CarriedSource;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

public final class OwnBackup {

    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    private OwnBackup() {}

    /** A PDF that carries the files which it was made from: entries and pictures, and none that nothing asked for. */
    public static Optional<RenderedPdf> write(SourceTree content, Diagnostics diagnostics) {
        RecordedTree recorded = new RecordedTree(content);
        PageSetup setup = PageSetup.of(Themes.modern(), PageSize.A4).carrying(() -> source(recorded));
        Optional<Resume> resume = new ResumeReader().read(recorded, "", diagnostics);
        return resume.flatMap(read -> RENDERER.render(read, setup, recorded, diagnostics));
    }

    private static Carried source(RecordedTree recorded) {
        List<Attachment> files = recorded.used().entrySet().stream()
                .map(file -> Attachment.of(
                        file.getKey(), file.getValue(), Attachment.Relationship.SOURCE, "A part of its content"))
                .toList();
        return Carried.of(files);
    }

    /** The résumé that such a PDF was made from. */
    public static Optional<Resume> read(byte[] pdf, Diagnostics diagnostics) throws IOException {
        Optional<CarriedSource> source = CarriedSource.of(pdf);
        return source.flatMap(files -> new ResumeReader().read(files.tree(), "", diagnostics));
    }
}

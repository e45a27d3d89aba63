package example.document;

import dev.cv.archive.RecordedTree;
import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.util.Optional;

/** Sets documents as the command does, to the byte; for many threads at once, and quicker from the second time on. */
public final class Rendering {

    private final ResumeReader reader = new ResumeReader();
    private final ResumeRenderer renderer = new ResumeRenderer();

    /** Nothing is loaded yet. */
    public Rendering() {}

    /** Sets a document; nothing that it holds makes this throw. */
    public Outcome render(SourceDocument document, RenderOptions options) {
        return render(document.tree(), document.name(), options);
    }

    Outcome render(SourceTree files, String name, RenderOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Optional<Outcome.Pdf> pdf = set(new RecordedTree(files), name, options, diagnostics);
            return new Outcome(pdf, diagnostics.all(), Optional.empty());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A bug, or a document beyond this machine: among a million it must not end the work on the others.
            return new Outcome(Optional.empty(), diagnostics.all(), Optional.of(e));
        }
    }

    private Optional<Outcome.Pdf> set(RecordedTree files, String name, RenderOptions options, Diagnostics diagnostics) {
        Optional<Resume> read = reader.read(files, name, diagnostics);
        if (read.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Resume resume = read.get();
        return options.looks()
                .of(resume, files, diagnostics)
                .filter(look -> !diagnostics.hasErrors())
                .map(look -> new PageSetup(look, options.size(), options.mostPages()))
                .map(setup -> options.takesIn() ? setup : setup.asItIs())
                .map(setup -> setup.carrying(() -> CarriedFiles.of(files, name, resume, options)))
                .flatMap(setup -> renderer.render(resume, setup, files, diagnostics))
                .filter(pdf -> !diagnostics.hasErrors())
                .map(pdf -> of(pdf, resume));
    }

    private static Outcome.Pdf of(RenderedPdf pdf, Resume resume) {
        return new Outcome.Pdf(pdf.bytes(), pdf.pages(), Facts.of(resume));
    }
}

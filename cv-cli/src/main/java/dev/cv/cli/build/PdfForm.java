package dev.cv.cli.build;

import dev.cv.model.Resume;
import dev.cv.pdf.Carried;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.PdfContents;
import dev.cv.theme.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Pages, with what they are made from. */
public final class PdfForm implements OutputForm {

    @Override
    public String toString() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String title() {
        return "PDF";
    }

    @Override
    public String help() {
        return "The PDF to write; - is standard output.";
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Optional<Products> add(Products products, Making making) {
        Resume resume = making.resume();
        Optional<Look> look = making.looks().in(making.theme()).of(resume, making.content(), making.diagnostics());
        if (look.isEmpty() || making.diagnostics().hasErrors()) {
            return Optional.empty();
        }
        SourcePacker packer = new SourcePacker(making);
        Measures measures = making.request().measures();
        PageSetup asked =
                new PageSetup(look.get(), measures.size(), measures.fit().mostPages());
        PageSetup setup = (measures.fit().takesIn() ? asked : asked.asItIs())
                .carrying(() -> {
                    making.saying().accept("packing the source");
                    Carried carried = packer.pack().carried();
                    making.saying().accept("setting " + entries(resume));
                    return carried;
                })
                .telling(number -> making.saying().accept("fitting, try " + number));
        making.saying().accept("loading the engine");
        ResumeRenderer renderer = making.renderer().get();
        making.saying().accept("writing the page");
        return renderer.render(making.looks().applyTo(resume), setup, making.content(), making.diagnostics())
                .map(pdf -> products.with(pdf, look.get().theme().name(), packer.pack()));
    }

    private static String entries(Resume resume) {
        int count = resume.sections().stream()
                .mapToInt(section -> section.entries().size())
                .sum();
        return count == 1 ? "1 entry" : count + " entries";
    }

    @Override
    public Searchable searchable(byte[] bytes) {
        try {
            PdfContents contents = PdfContents.of(bytes);
            return new Searchable(title(), contents.texts(), contents.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // we wrote it ourselves
        }
    }
}

package dev.cv.cli;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.render.Looks;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The whole pipeline: source → résumé → PDF and other forms.
 *
 * @param tree the files that may be read
 * @param path the manifest or entry in it; empty for the folder as a whole
 * @param wanted which of the résumés in it
 * @param date the document's date where the content gives none
 * @param looks what is asked of its looks
 * @param size the paper of the PDF
 * @param mostPages how many pages the PDF may have; empty for as many as it takes
 * @param width how many columns plain text may have; 0 for no limit
 */
record Build(
        SourceTree tree,
        String path,
        ReadOptions wanted,
        Optional<LocalDate> date,
        Looks looks,
        PageSize size,
        OptionalInt mostPages,
        int width) {

    /**
     * The forms that are asked for; none where the diagnostics have errors, so that there is never one without the others.
     *
     * @param renderer is asked for when there is something to render
     */
    Optional<Products> run(Collection<OutputForm> forms, Supplier<ResumeRenderer> renderer, Diagnostics diagnostics) {
        return run(forms, renderer, diagnostics, what -> {});
    }

    /** The same, saying what is being done. */
    Optional<Products> run(
            Collection<OutputForm> forms,
            Supplier<ResumeRenderer> renderer,
            Diagnostics diagnostics,
            Consumer<String> saying) {
        saying.accept("reading " + tree.display(path));
        Optional<Resume> read = new ResumeReader(wanted).read(tree, path, diagnostics);
        if (read.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Resume resume = read.get().dated(date);
        Map<OutputForm, byte[]> files = new EnumMap<>(OutputForm.class);
        Optional<RenderedPdf> pdf = Optional.empty();
        String theme = "";
        for (OutputForm form : forms) {
            if (form == OutputForm.PDF) {
                Optional<Look> look = looks.of(resume, tree, diagnostics);
                if (look.isEmpty() || diagnostics.hasErrors()) {
                    return Optional.empty();
                }
                theme = look.get().theme().name();
                saying.accept("setting " + entries(resume));
                PageSetup setup =
                        new PageSetup(look.get(), size, mostPages, number -> saying.accept("fitting, try " + number));
                pdf = renderer.get().render(looks.shown(resume), setup, tree, diagnostics);
                pdf.ifPresent(rendered -> files.put(form, rendered.bytes()));
            } else {
                files.put(form, form.bytes(resume, width));
            }
        }
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new Products(resume, files, pdf, theme));
    }

    private static String entries(Resume resume) {
        int count = resume.sections().stream()
                .mapToInt(section -> section.entries().size())
                .sum();
        return count == 1 ? "1 entry" : count + " entries";
    }
}

package dev.cv.cli;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.Sheet;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param width how many columns plain text may have; 0 for no limit
 */
record Build(
        SourceTree tree,
        String path,
        ReadOptions wanted,
        Optional<LocalDate> date,
        Looks looks,
        PageSize size,
        int width) {

    /**
     * The forms that are asked for; none where the diagnostics have errors, so that there is never one without the others.
     *
     * @param renderer is asked for when there is something to render
     */
    Optional<Products> run(Collection<OutputForm> forms, Supplier<ResumeRenderer> renderer, Diagnostics diagnostics) {
        Optional<Resume> read = new ResumeReader(wanted).read(tree, path, diagnostics);
        if (read.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Resume resume = read.get().dated(date);
        Map<OutputForm, byte[]> files = new EnumMap<>(OutputForm.class);
        List<Sheet> sheets = List.of();
        String theme = "";
        for (OutputForm form : forms) {
            if (form == OutputForm.PDF) {
                Optional<Look> look = looks.of(resume, tree, diagnostics);
                if (look.isEmpty() || diagnostics.hasErrors()) {
                    return Optional.empty();
                }
                theme = look.get().theme().name();
                Optional<RenderedPdf> pdf =
                        renderer.get().render(looks.shown(resume), PageSetup.of(look.get(), size), tree, diagnostics);
                sheets = pdf.map(RenderedPdf::sheets).orElse(sheets);
                pdf.ifPresent(rendered -> files.put(form, rendered.bytes()));
            } else {
                files.put(form, form.bytes(resume, width));
            }
        }
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new Products(resume, files, sheets, theme));
    }
}

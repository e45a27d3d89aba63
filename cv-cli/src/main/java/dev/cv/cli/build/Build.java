package dev.cv.cli.build;

import dev.cv.archive.RecordedTree;
import dev.cv.model.Resume;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.redact.RedactProblem;
import dev.cv.redact.Redaction;
import dev.cv.render.Looks;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
 * @param sending what the PDF carries beside its pages
 */
public record Build(
        SourceTree tree,
        String path,
        ReadOptions wanted,
        Optional<LocalDate> date,
        Looks looks,
        PageSize size,
        OptionalInt mostPages,
        int width,
        Sending sending) {

    /** Pages alone. */
    public Build(
            SourceTree tree,
            String path,
            ReadOptions wanted,
            Optional<LocalDate> date,
            Looks looks,
            PageSize size,
            OptionalInt mostPages,
            int width) {
        this(tree, path, wanted, date, looks, size, mostPages, width, Sending.PAGES_ONLY);
    }

    /**
     * The forms that are asked for; none where the diagnostics have errors, so that there is never one without the others.
     *
     * @param renderer is asked for when there is something to render
     */
    public Optional<Products> run(
            Collection<OutputForm> forms, Supplier<ResumeRenderer> renderer, Diagnostics diagnostics) {
        return run(forms, renderer, diagnostics, what -> {});
    }

    /** Makes the forms that are asked for, and says what is being done. */
    public Optional<Products> run(
            Collection<OutputForm> forms,
            Supplier<ResumeRenderer> renderer,
            Diagnostics diagnostics,
            Consumer<String> saying) {
        saying.accept("reading " + tree.display(path));
        RecordedTree content = new RecordedTree(tree);
        Optional<Resume> read =
                new ResumeReader(sending.forEverybody() ? wanted.asPublic() : wanted).read(content, path, diagnostics);
        if (read.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Resume whole = read.get().withDefaultDate(date);
        Redaction redaction = sending.forEverybody() ? Redaction.of(whole) : new Redaction(whole, List.of());
        if (sending.forEverybody() && whole.person().contacts().isEmpty()) {
            diagnostics.report(RedactProblem.NO_CONTACTS);
        }
        Resume resume = redaction.resume();
        boolean leadsThere =
                looks.qr().filter(code -> redaction.isSecret(code.value())).isPresent();
        Looks asked = leadsThere ? looks.withoutCode() : looks;
        Optional<RecordedTree> theme = looks.folder().map(RecordedTree::new);
        Products products = Products.of(resume);
        for (OutputForm form : forms) {
            Optional<Products> more = form == OutputForm.PDF
                    ? pdf(content, theme, products, asked, renderer, diagnostics, saying)
                    : Optional.of(products.with(form, form.bytes(resume, width, diagnostics)));
            if (more.isEmpty() || diagnostics.hasErrors()) {
                return Optional.empty();
            }
            products = more.get();
        }
        if (sending.forEverybody()) {
            new PublicProof(redaction, content, looks).check(products, diagnostics);
        }
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(products.from(read(content, theme)));
    }

    private Optional<Products> pdf(
            RecordedTree content,
            Optional<RecordedTree> theme,
            Products products,
            Looks asked,
            Supplier<ResumeRenderer> renderer,
            Diagnostics diagnostics,
            Consumer<String> saying) {
        Resume resume = products.resume();
        Optional<Look> look = asked.in(theme).of(resume, content, diagnostics);
        if (look.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        SourcePacker packer = new SourcePacker(this, content, theme);
        PackedSource[] packed = {PackedSource.NOTHING};
        PageSetup setup = new PageSetup(look.get(), size, mostPages)
                .carrying(() -> {
                    packed[0] = packer.pack(resume, diagnostics);
                    return packed[0].carried();
                })
                .telling(number -> saying.accept("fitting, try " + number));
        saying.accept("setting " + entries(resume));
        return renderer.get()
                .render(asked.applyTo(resume), setup, content, diagnostics)
                .map(rendered -> products.with(rendered, look.get().theme().name(), packed[0]));
    }

    /** The files that were read, as the user knows them. */
    private Set<String> read(RecordedTree content, Optional<RecordedTree> theme) {
        Set<String> read = new TreeSet<>();
        content.used().keySet().forEach(file -> read.add(content.display(file)));
        theme.ifPresent(folder -> folder.used().keySet().forEach(file -> read.add(folder.display(file))));
        looks.css().ifPresent(sheet -> read.add(sheet.shownAs()));
        return read;
    }

    private static String entries(Resume resume) {
        int count = resume.sections().stream()
                .mapToInt(section -> section.entries().size())
                .sum();
        return count == 1 ? "1 entry" : count + " entries";
    }
}

package dev.cv.cli.build;

import dev.cv.archive.BuildFile;
import dev.cv.archive.RecordedTree;
import dev.cv.content.ContentPlace;
import dev.cv.model.Resume;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.redact.RedactProblem;
import dev.cv.redact.Redaction;
import dev.cv.render.Looks;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The whole pipeline: source → résumé → PDF and other forms. */
public final class Build {

    private final BuildRequest request;
    private final Supplier<ResumeRenderer> renderer;
    private final Consumer<String> saying;
    private final Diagnostics diagnostics;
    private final RecordedTree content;
    private final Optional<RecordedTree> theme;

    private Build(
            BuildRequest request, Supplier<ResumeRenderer> renderer, Consumer<String> saying, Diagnostics diagnostics) {
        this.request = request;
        this.renderer = renderer;
        this.saying = saying;
        this.diagnostics = diagnostics;
        this.content = new RecordedTree(request.place().tree());
        this.theme = request.looks().folder().map(RecordedTree::new);
    }

    /**
     * Makes what is asked for: every form, or none where there are errors.
     *
     * @param renderer is asked for when there is something to render
     * @param saying is told what is being done
     * @param diagnostics takes what is wrong; there is nothing to make where it has errors already
     */
    public static Built run(
            BuildRequest request, Supplier<ResumeRenderer> renderer, Consumer<String> saying, Diagnostics diagnostics) {
        return new Build(request, renderer, saying, diagnostics).run();
    }

    private Built run() {
        Optional<Products> products = whole(read())
                .map(resume -> resume.withDefaultDate(request.date()))
                .map(this::redacted)
                .flatMap(redaction -> whole(written(redaction)).flatMap(made -> whole(proved(made, redaction))));
        products.ifPresent(this::readBack);
        return Built.of(request, whole(products), diagnostics.all(), inputs());
    }

    /** Where there are errors, there is nothing. */
    private <T> Optional<T> whole(Optional<T> made) {
        return diagnostics.hasErrors() ? Optional.empty() : made;
    }

    private Optional<Resume> read() {
        ContentPlace place = request.place();
        saying.accept("reading " + place.tree().display(place.path()));
        ReadOptions reading = isPublic() ? request.reading().asPublic() : request.reading();
        return new ResumeReader(reading).read(content, place.path(), diagnostics);
    }

    private boolean isPublic() {
        return request.sending().forEverybody();
    }

    private Redaction redacted(Resume resume) {
        if (!isPublic()) {
            return new Redaction(resume, List.of());
        }
        if (resume.person().contacts().isEmpty()) {
            diagnostics.report(RedactProblem.NO_CONTACTS);
        }
        return Redaction.of(resume);
    }

    private Optional<Products> written(Redaction redaction) {
        boolean leadsThere = request.looks()
                .qr()
                .filter(code -> redaction.isSecret(code.value()))
                .isPresent();
        Looks looks = leadsThere ? request.looks().withoutCode() : request.looks();
        Making making = new Making(request, redaction.resume(), looks, content, theme, renderer, saying, diagnostics);
        Optional<Products> products = Optional.of(Products.of(redaction.resume()));
        for (OutputForm form : request.forms()) {
            products = whole(products.flatMap(made -> form.add(made, making)));
        }
        return products;
    }

    private Optional<Products> proved(Products products, Redaction redaction) {
        if (isPublic()) {
            new PublicProof(redaction, content, request.looks()).check(products, diagnostics);
        }
        return Optional.of(products);
    }

    private void readBack(Products products) {
        if (request.ats() != ReadBack.OFF) {
            saying.accept("reading it back");
            ReadBack.check(products, diagnostics);
        }
    }

    private Inputs inputs() {
        Inputs inputs = new Inputs();
        inputs.add(content);
        theme.ifPresent(inputs::add);
        request.looks().css().ifPresent(sheet -> inputs.read().add(sheet.shownAs()));
        inputs.asked().add(content.display(BuildFile.PATH));
        return inputs;
    }
}

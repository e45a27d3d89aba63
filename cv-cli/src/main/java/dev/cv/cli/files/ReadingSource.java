package dev.cv.cli.files;

import dev.cv.archive.BuildFile;
import dev.cv.archive.BuildKey;
import dev.cv.content.ContentPlace;
import dev.cv.model.Resume;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.reread.CarriedSource;
import dev.cv.reread.Provenance;
import dev.cv.source.Diagnostics;
import dev.cv.source.Dialect;
import dev.cv.source.Project;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the résumé that a PDF was made from. */
public final class ReadingSource {

    private ReadingSource() {}

    /** That of the source which the PDF carries; empty where it carries none that can be read. */
    public static Optional<Resume> carried(byte[] pdf) throws IOException {
        Optional<CarriedSource> source = CarriedSource.of(pdf);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Provenance provenance = Provenance.of(pdf);
        Diagnostics diagnostics = new Diagnostics();
        BuildFile build = BuildFile.in(source.get().tree(), diagnostics);
        ReadOptions options = new ReadOptions(
                        Optional.ofNullable(provenance.facts().get("language")), provenance.variants())
                .withLetter(build.one(BuildKey.LETTER))
                .withDialect(build.text(BuildKey.DIALECT).flatMap(Dialect::named))
                .within(build.text(BuildKey.PROJECT).flatMap(Project::named));
        String manifest = provenance.facts().getOrDefault("manifest", "");
        return read(new ContentPlace(source.get().tree(), manifest), options, diagnostics);
    }

    /**
     * That of content which the user names.
     *
     * @param diagnostics takes what is wrong with it
     */
    public static Optional<Resume> named(
            ContentPlace place, Optional<String> language, List<String> variants, Diagnostics diagnostics)
            throws IOException {
        return read(place, new ReadOptions(language, variants).within(place.project()), diagnostics);
    }

    private static Optional<Resume> read(ContentPlace place, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        return new ResumeReader(options)
                .read(place.tree(), place.path(), diagnostics)
                .filter(resume -> !diagnostics.hasErrors());
    }
}

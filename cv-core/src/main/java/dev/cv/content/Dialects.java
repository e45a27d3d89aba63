package dev.cv.content;

import dev.cv.markdown.DialectDifferences;
import dev.cv.markdown.Reading;
import dev.cv.source.Diagnostics;
import dev.cv.source.Dialect;
import dev.cv.source.Project;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which dialect a file is in, by the first that says so: who asks, the file, its manifest, its site, its project. (FORMAT.md, "Markdown") */
public final class Dialects {

    /** Where the front matter, or a site's configuration, says it. */
    private static final String KEY = "markdown";

    private final Optional<Dialect> asked;
    private final Optional<Dialect> around;
    private final boolean site;
    private @Nullable Dialect ofManifest;

    /**
     * The dialects of a folder's files.
     *
     * @param asked what all of them are in, whatever they say
     * @param project what they are a part of
     */
    public Dialects(Optional<Dialect> asked, Optional<Project> project, Site site) {
        this.asked = asked;
        this.site = site.isThere();
        this.around = site.isThere()
                ? Optional.of(site.config().text(KEY).flatMap(Dialect::named).orElse(Dialect.KRAMDOWN))
                : project.map(Project::dialect);
    }

    /** What a manifest says holds for files that say nothing. */
    void follow(FrontMatter manifest) {
        ofManifest = said(manifest).orElse(null);
    }

    private static Optional<Dialect> said(FrontMatter frontMatter) {
        return frontMatter.values().values().get(KEY) instanceof YamlValue.Scalar name
                ? Dialect.named(name.text())
                : Optional.empty();
    }

    /**
     * How a file is read; where nothing says it and it matters, that is told.
     *
     * @param obeyed where Liquid begins that is obeyed elsewhere
     */
    Reading of(SourceFile file, FrontMatter frontMatter, Set<Integer> obeyed) {
        Optional<Dialect> said = said(frontMatter);
        if (said.isEmpty()) {
            frontMatter
                    .scalar(KEY)
                    .ifPresent(name -> frontMatter
                            .diagnostics()
                            .report(ContentProblem.UNKNOWN_DIALECT, name.position(), name.text(), Dialect.NAMES));
        }
        Optional<Dialect> known =
                asked.or(() -> said).or(() -> Optional.ofNullable(ofManifest)).or(() -> around(file));
        if (known.isEmpty()) {
            tell(file, frontMatter.bodyOffset(), frontMatter.diagnostics());
        }
        Dialect dialect = known.orElse(Dialect.KRAMDOWN);
        return new Reading(dialect, site || dialect == Dialect.KRAMDOWN, obeyed);
    }

    /** That of site or project; TOML is Hugo's, wherever the file lies. */
    private Optional<Dialect> around(SourceFile file) {
        return around.or(() -> HugoFrontMatter.isToml(file) ? Optional.of(Project.HUGO.dialect()) : Optional.empty());
    }

    private static void tell(SourceFile file, int bodyOffset, Diagnostics diagnostics) {
        OptionalInt differs = DialectDifferences.first(file.text(), bodyOffset);
        if (differs.isPresent()) {
            diagnostics.report(ContentProblem.DIALECT_ASSUMED, file.at(differs.getAsInt()));
        }
    }
}

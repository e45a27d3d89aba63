package dev.cv.read;

import dev.cv.read.ResumeReader.Selection;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.yaml.YamlValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Chooses the files that make up a résumé, and their order. (FORMAT.md, "The content folder") */
final class Selector {

    private static final String USUAL_MANIFEST = "resume.md";
    private static final Set<String> ASIDES = Set.of("aside", "contact");

    private final SourceTree tree;
    private final ContentReader reader;
    private final Diagnostics diagnostics;

    Selector(SourceTree tree, ContentReader reader, Diagnostics diagnostics) {
        this.tree = tree;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /** A manifest with its files, or a single entry. */
    Optional<Selection> file(String path) throws IOException {
        Optional<ContentFile> file = reader.read(path);
        if (file.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(ReadProblem.NO_SUCH_FILE, tree.display(path));
            }
            return Optional.empty();
        }
        return Optional.of(
                file.get().isManifest()
                        ? manifest(file.get())
                        : new Selection(file.get(), List.of(file.get()), Optional.empty()));
    }

    /** The folder's manifest with its files; without one, all files by name. */
    Optional<Selection> folder() throws IOException {
        if (reader.isManifest(USUAL_MANIFEST)) {
            return file(USUAL_MANIFEST); // whatever else there is need not be read
        }
        List<String> paths = tree.markdownFiles().stream()
                .filter(path -> !path.toLowerCase(Locale.ROOT).endsWith("readme.md"))
                .toList();
        List<String> manifests = manifests(paths);
        if (manifests.size() > 1) {
            diagnostics.report(
                    ReadProblem.SEVERAL_MANIFESTS,
                    tree.display(""),
                    String.join(", ", manifests.stream().map(tree::display).toList()));
            return Optional.empty();
        }
        return manifests.isEmpty() ? byName(paths) : file(manifests.get(0));
    }

    private List<String> manifests(List<String> paths) throws IOException {
        List<String> manifests = new ArrayList<>();
        for (String path : paths) {
            if (reader.isManifest(path)) {
                manifests.add(path);
            }
        }
        return manifests;
    }

    private Optional<Selection> byName(List<String> paths) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        Optional<ContentFile> aside = Optional.empty();
        for (String path : paths) {
            Optional<ContentFile> file = reader.read(path);
            if (aside.isEmpty()
                    && file.isPresent()
                    && ASIDES.contains(file.get().source().slug())) {
                aside = file;
            } else {
                file.ifPresent(files::add);
            }
        }
        if (files.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(ReadProblem.NO_CONTENT, tree.display(""));
            }
            return Optional.empty();
        }
        return Optional.of(new Selection(files.get(0), files, aside));
    }

    private Selection manifest(ContentFile manifest) throws IOException {
        SlugIndex slugs = new SlugIndex(tree.markdownFiles(), diagnostics);
        String from = manifest.source().path();
        List<ContentFile> files = new ArrayList<>();
        for (YamlValue.Scalar slug : manifest.frontMatter().list("sections")) {
            Optional<String> path = slugs.find(slug, from);
            if (path.isPresent()) {
                reader.read(path.get()).ifPresent(files::add);
            }
        }
        Optional<ContentFile> aside = Optional.empty();
        Optional<String> asidePath = manifest.frontMatter().scalar("aside").flatMap(slug -> slugs.find(slug, from));
        if (asidePath.isPresent()) {
            aside = reader.read(asidePath.get());
        }
        return new Selection(manifest, files, aside);
    }
}

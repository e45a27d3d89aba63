package dev.cv.read;

import dev.cv.model.LanguageTag;
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
import org.jspecify.annotations.Nullable;

/** Chooses the files that make up a résumé, and their order. (FORMAT.md, "The content folder") */
final class Selector {

    private static final String USUAL_MANIFEST = "resume.md";
    private static final Set<String> ASIDES = Set.of("aside", "contact");

    private final SourceTree tree;
    private final Site site;
    private final ContentReader reader;
    private final Optional<String> language;
    private final Diagnostics diagnostics;
    private @Nullable List<String> paths;

    /**
     * A selector.
     *
     * @param language the language that is asked for
     */
    Selector(SourceTree tree, Site site, ContentReader reader, Optional<String> language, Diagnostics diagnostics) {
        this.tree = tree;
        this.site = site;
        this.reader = reader;
        this.language = language.map(Languages::tag);
        this.diagnostics = diagnostics;
    }

    /** All Markdown files; a single one is read without looking for others. */
    private List<String> paths() throws IOException {
        List<String> known = paths;
        if (known == null) {
            known = tree.markdownFiles().stream().filter(site::takes).toList();
            paths = known;
        }
        return known;
    }

    /** The paths of the manifests there are, one for each and its versions. */
    List<String> manifests() throws IOException {
        List<String> manifests = new ArrayList<>();
        for (String path : originals(new Versions(paths()))) {
            if (isManifest(path)) {
                manifests.add(path);
            }
        }
        return manifests;
    }

    private boolean isManifest(String path) throws IOException {
        return reader.peek(path).filter(ContentFile::isManifest).isPresent();
    }

    private static List<String> originals(Versions versions) {
        return versions.originals().stream()
                .filter(path -> !path.toLowerCase(Locale.ROOT).endsWith("readme.md"))
                .toList();
    }

    /** The folder's manifest with its files; without one, all files in their order. */
    Optional<Choice> folder() throws IOException {
        if (isManifest(USUAL_MANIFEST)) {
            return file(USUAL_MANIFEST); // whatever else there is need not be read
        }
        List<String> manifests = manifests();
        if (manifests.size() > 1) {
            diagnostics.report(
                    ReadProblem.SEVERAL_MANIFESTS,
                    tree.display(""),
                    String.join(", ", manifests.stream().map(tree::display).toList()));
            return Optional.empty();
        }
        return manifests.isEmpty() ? byOrder() : file(manifests.get(0));
    }

    /** A manifest with its files, or a single entry. */
    Optional<Choice> file(String path) throws IOException {
        Optional<FrontMatter> peek = reader.peek(path);
        boolean manifest = peek.filter(ContentFile::isManifest).isPresent();
        boolean alone = !manifest && language.isEmpty() && paths == null;
        Versions versions = new Versions(alone ? withPlain(path) : paths());
        Languages languages = languages(path, peek, versions);
        LanguageUse use = new LanguageUse(languages);
        String taken = language.isPresent() ? versions.pick(path, languages) : path;
        use.note(versions.languages(path));
        Optional<ContentFile> head = reader.read(taken, use, versions);
        if (head.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(ReadProblem.NO_SUCH_FILE, tree.display(path));
            }
            return Optional.empty();
        }
        return Optional.of(
                head.get().isManifest()
                        ? listed(head.get(), versions, use)
                        : new Choice(head, /* manifest= */ false, List.of(), Optional.empty(), versions, use));
    }

    /** The file and the one whose version it may be. */
    private List<String> withPlain(String path) throws IOException {
        Optional<String> plain = Versions.plainOf(path);
        return plain.isPresent() && tree.read(plain.get()).isPresent() ? List.of(path, plain.get()) : List.of(path);
    }

    private Languages languages(String path, Optional<FrontMatter> peek, Versions versions) throws IOException {
        String otherwise = site.config()
                .language()
                .map(Languages::tag)
                .filter(LanguageTag::isWellFormed)
                .orElse("en");
        Optional<String> said = peek.flatMap(FrontMatter::language);
        Optional<String> inName = versions.language(path);
        String original = versions.original(path);
        String own = inName.isPresent() && versions.language(original).isEmpty()
                ? reader.peek(original).flatMap(FrontMatter::language).orElse(otherwise)
                : said.or(() -> inName).orElse(otherwise);
        return new Languages(language.or(() -> said).or(() -> inName).orElse(otherwise), own);
    }

    private Choice listed(ContentFile manifest, Versions versions, LanguageUse use) throws IOException {
        SlugIndex slugs = new SlugIndex(paths(), versions, site, diagnostics);
        String from = manifest.source().path();
        List<String> files = new ArrayList<>();
        for (YamlValue.Scalar slug : manifest.frontMatter().list("sections")) {
            Optional<String> path = slugs.find(slug, from);
            if (path.isPresent() && isPublished(path.get())) {
                files.add(path.get());
            }
        }
        Optional<String> aside = manifest.frontMatter().has("aside")
                ? manifest.frontMatter().scalar("aside").flatMap(slug -> slugs.find(slug, from))
                : slugs.inCollections("aside").filter(path -> !files.contains(path));
        return new Choice(Optional.of(manifest), /* manifest= */ true, files, aside, versions, use);
    }

    /** All files by what they say of their order, else by name. */
    private Optional<Choice> byOrder() throws IOException {
        Versions versions = new Versions(paths());
        List<String> files = new ArrayList<>();
        Optional<String> aside = Optional.empty();
        for (String path : ordered(originals(versions))) {
            String name = site.name(versions.stem(path));
            if (aside.isEmpty() && ASIDES.contains(name.substring(name.lastIndexOf('/') + 1))) {
                aside = Optional.of(path);
            } else if (isPublished(path)) {
                files.add(path);
            }
        }
        if (files.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(ReadProblem.NO_CONTENT, tree.display(""));
            }
            return Optional.empty();
        }
        String first = files.get(0);
        LanguageUse use = new LanguageUse(languages(first, reader.peek(first), versions));
        return Optional.of(new Choice(Optional.empty(), /* manifest= */ false, files, aside, versions, use));
    }

    /** The files of one collection after the other, each in its order. */
    private List<String> ordered(List<String> files) throws IOException {
        List<String> ordered = new ArrayList<>();
        for (List<String> collection : site.collections(files)) {
            List<FileOrder> orders = new ArrayList<>();
            for (String path : collection) {
                orders.add(FileOrder.of(path, reader.peek(path), site.isInCollection(path)));
            }
            orders.stream().sorted().map(FileOrder::path).forEach(ordered::add);
        }
        return ordered;
    }

    /** Whether Jekyll would show it. */
    private boolean isPublished(String path) throws IOException {
        Optional<YamlValue> published = reader.peek(path)
                .map(frontMatter -> frontMatter.values().values().get("published"));
        boolean hidden = published.isPresent()
                && published.get() instanceof YamlValue.Scalar scalar
                && scalar.text().strip().equals("false");
        if (hidden) {
            diagnostics.report(ReadProblem.UNPUBLISHED, published.get().position());
        }
        return !hidden;
    }

    /** Reads the files; empty where none can be read. */
    Optional<Selection> read(Choice choice) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (String path : choice.files()) {
            read(path, choice).ifPresent(files::add);
        }
        Optional<ContentFile> aside = Optional.empty();
        if (choice.aside().isPresent()) {
            aside = read(choice.aside().get(), choice);
        }
        Optional<ContentFile> head = choice.head().or(() -> files.stream().findFirst());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (files.isEmpty() && !choice.manifest()) {
            files.add(head.get());
        }
        return Optional.of(new Selection(head.get(), files, aside, choice.use().languages(), site));
    }

    /** Notes the languages that the files of a choice are in, without reading more of them than their front matter. */
    void noteLanguages(Choice choice) throws IOException {
        List<String> paths = new ArrayList<>(choice.files());
        choice.aside().ifPresent(paths::add);
        for (String path : paths) {
            Optional<FrontMatter> peek = reader.peek(choice.taken(path));
            peek.map(choice.use()::localize)
                    .flatMap(FrontMatter::language)
                    .filter(language -> !Languages.isForAll(language))
                    .ifPresent(language -> choice.use().note(List.of(language)));
        }
    }

    private Optional<ContentFile> read(String path, Choice choice) throws IOException {
        return reader.read(choice.taken(path), choice.use(), choice.versions());
    }
}

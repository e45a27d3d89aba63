package dev.cv.content;

import dev.cv.model.Setting;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses the files that make up a résumé, and their order. (FORMAT.md, "The content folder") */
public final class Selector {

    private static final String USUAL_MANIFEST = "resume.md";
    private static final Set<String> ASIDES = Set.of("aside", "contact");

    private final SourceTree tree;
    private final Site site;
    private final ContentReader reader;
    private final Optional<String> language;
    private final Optional<Setting> asked;
    private final Diagnostics diagnostics;
    private final OwnLanguage ownLanguage;
    private @Nullable Listing listing;

    /**
     * A selector.
     *
     * @param language the language that is asked for
     * @param asked the letter that is asked for
     */
    public Selector(
            SourceTree tree,
            Site site,
            ContentReader reader,
            Optional<String> language,
            Optional<Setting> asked,
            Diagnostics diagnostics) {
        this.tree = tree;
        this.site = site;
        this.reader = reader;
        this.language = language.map(Languages::tag);
        this.asked = asked;
        this.diagnostics = diagnostics;
        this.ownLanguage = new OwnLanguage(tree, site, reader, this.language, diagnostics);
    }

    /** All Markdown files; a single one is read without looking for others. */
    private Listing listing() throws IOException {
        Listing known = listing;
        if (known == null) {
            known = Listing.of(tree, site);
            listing = known;
        }
        return known;
    }

    private Versions versions() throws IOException {
        return listing().versions(language);
    }

    /** The paths of the manifests there are, one for each and its versions. */
    public List<String> manifests() throws IOException {
        return files(ContentFile::isManifest);
    }

    /** The paths of the letters there are, one for each and its versions. */
    public List<String> letters() throws IOException {
        return files(ContentFile::isLetter);
    }

    private List<String> files(Predicate<FrontMatter> wanted) throws IOException {
        List<String> found = new ArrayList<>();
        for (String path : originals(versions())) {
            if (reader.peek(path).filter(wanted).isPresent()) {
                found.add(path);
            }
        }
        return found;
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
    public Optional<Choice> folder() throws IOException {
        if (isManifest(USUAL_MANIFEST)) {
            return file(USUAL_MANIFEST); // whatever else there is need not be read
        }
        List<String> manifests = manifests();
        if (manifests.size() > 1) {
            diagnostics.report(
                    ContentProblem.SEVERAL_MANIFESTS,
                    tree.display(""),
                    String.join(", ", manifests.stream().map(tree::display).toList()));
            return Optional.empty();
        }
        return manifests.isEmpty() ? byOrder() : file(manifests.get(0));
    }

    /** A manifest with its files, or a single entry. */
    public Optional<Choice> file(String path) throws IOException {
        Optional<FrontMatter> peek = reader.peek(path);
        boolean manifest = peek.filter(ContentFile::isManifest).isPresent();
        boolean letter = peek.filter(ContentFile::isLetter).isPresent();
        boolean alone = !manifest && !letter && language.isEmpty() && asked.isEmpty() && listing == null;
        Versions versions = alone ? new Versions(withPlain(path), language) : versions();
        Optional<String> letterhead = letter && !peek.get().has("name") ? letterhead(path) : Optional.empty();
        Optional<FrontMatter> says = peek;
        if (letterhead.isPresent()) {
            says = reader.peek(letterhead.get()).map(other -> Letters.under(other, peek.get()));
        }
        List<String> others = manifest ? listedFiles(path, peek) : List.of();
        Languages languages = ownLanguage.of(path, says, versions, others);
        LanguageUse use = new LanguageUse(languages);
        String taken = language.isPresent() ? versions.pick(path, languages) : path;
        use.note(versions.languages(path));
        tree.keep(path);
        tree.keep(versions.original(path));
        Optional<ContentFile> head = reader.read(taken, use, versions);
        if (head.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(ContentProblem.NO_SUCH_FILE, tree.display(path));
            }
            return Optional.empty();
        }
        if (letter) {
            return Optional.of(letter(head.get(), letterhead, versions, use));
        } else if (head.get().isManifest()) {
            return Optional.of(listed(head.get(), versions, use));
        }
        Optional<String> before =
                asked.isEmpty() ? Optional.empty() : letterFinder().before(head, path);
        return Optional.of(new Choice(
                head, /* manifest= */ false, List.of(), Optional.empty(), before, Optional.empty(), versions, use));
    }

    /** The manifest whose person writes a letter: beside it, else that of the content, else the only one. */
    private Optional<String> letterhead(String letter) throws IOException {
        for (String path : List.of(letter.replaceFirst("[^/]*$", "") + USUAL_MANIFEST, USUAL_MANIFEST)) {
            if (isManifest(path)) {
                return Optional.of(path);
            }
        }
        List<String> manifests = manifests();
        return manifests.size() == 1 ? Optional.of(manifests.get(0)) : Optional.empty();
    }

    private Choice letter(ContentFile letter, Optional<String> manifest, Versions versions, LanguageUse use)
            throws IOException {
        Optional<ContentFile> letterhead =
                manifest.isEmpty() ? Optional.empty() : reader.read(manifest.get(), use, versions);
        ContentFile head = Letters.under(letterhead, letter);
        Optional<String> aside = letterFinder().aside(head.frontMatter());
        return new Choice(
                Optional.of(head), /* manifest= */ true, List.of(), aside, Optional.empty(), letterhead, versions, use);
    }

    private Letters letterFinder() throws IOException {
        return new Letters(listing().slugs(language, diagnostics), asked);
    }

    /** The file and the one whose version it may be. */
    private List<String> withPlain(String path) throws IOException {
        Optional<String> plain = Versions.plainOf(path);
        return plain.isPresent() && tree.read(plain.get()).isPresent() ? List.of(path, plain.get()) : List.of(path);
    }

    /** The files that a manifest lists, as far as they are there; what is wrong with the list is told where it is read. */
    private List<String> listedFiles(String path, Optional<FrontMatter> manifest) throws IOException {
        SlugIndex slugs = listing().slugs(language, new Diagnostics());
        return manifest.stream()
                .flatMap(frontMatter -> frontMatter.list("sections").stream())
                .flatMap(slug -> slugs.find(slug, path).stream())
                .toList();
    }

    private Choice listed(ContentFile manifest, Versions versions, LanguageUse use) throws IOException {
        SlugIndex slugs = listing().slugs(language, diagnostics);
        reader.follow(manifest.frontMatter());
        String from = manifest.source().path();
        List<String> files = new ArrayList<>();
        for (YamlValue.Scalar slug : manifest.frontMatter().list("sections")) {
            Optional<String> path = slugs.find(slug, from);
            if (path.isPresent() && files.contains(path.get())) {
                diagnostics.report(ContentProblem.SLUG_TWICE, slug.position(), slug.text());
            } else if (path.isPresent() && reader.isPublished(path.get())) {
                files.add(path.get());
            } else if (path.isPresent()) {
                tree.keep(path.get());
            }
        }
        Optional<String> aside = manifest.frontMatter().has("aside")
                ? manifest.frontMatter().scalar("aside").flatMap(slug -> slugs.find(slug, from))
                : slugs.inCollections("aside").filter(path -> !files.contains(path));
        Optional<String> letter = new Letters(slugs, asked).before(Optional.of(manifest), from);
        return new Choice(
                Optional.of(manifest), /* manifest= */ true, files, aside, letter, Optional.empty(), versions, use);
    }

    /** All files by what they say of their order, else by name. */
    private Optional<Choice> byOrder() throws IOException {
        Versions versions = versions();
        List<String> files = new ArrayList<>();
        Optional<String> aside = Optional.empty();
        for (String path : ordered(originals(versions))) {
            String name = site.name(versions.stem(path));
            if (aside.isEmpty() && ASIDES.contains(name.substring(name.lastIndexOf('/') + 1))) {
                aside = Optional.of(path);
            } else if (reader.peek(path).filter(ContentFile::isLetter).isEmpty() && reader.isPublished(path)) {
                files.add(path);
            }
        }
        if (files.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(ContentProblem.NO_CONTENT, tree.display(""));
            }
            return Optional.empty();
        }
        String first = files.get(0);
        LanguageUse use = new LanguageUse(ownLanguage.of(first, reader.peek(first), versions, files));
        Optional<String> letter =
                asked.isEmpty() ? Optional.empty() : letterFinder().before(Optional.empty(), first);
        return Optional.of(new Choice(
                Optional.empty(), /* manifest= */ false, files, aside, letter, Optional.empty(), versions, use));
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

    /** Reads the files; empty where none can be read. */
    public Optional<Selection> read(Choice choice) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (String path : choice.files()) {
            read(path, choice).ifPresent(files::add);
        }
        Optional<ContentFile> aside = Optional.empty();
        if (choice.aside().isPresent()) {
            aside = read(choice.aside().get(), choice);
        }
        Optional<ContentFile> letter = choice.letter().isEmpty()
                ? Optional.empty()
                : read(choice.letter().get(), choice);
        Optional<ContentFile> head = choice.head().or(() -> files.stream().findFirst());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (files.isEmpty() && !choice.manifest()) {
            files.add(head.get());
        }
        return Optional.of(new Selection(
                head.get(),
                files,
                aside,
                letter,
                choice.letterhead(),
                choice.use().languages(),
                site));
    }

    /** Notes the languages that the files of a choice are in, without reading more of them than their front matter. */
    public void noteLanguages(Choice choice) throws IOException {
        List<String> paths = new ArrayList<>(choice.files());
        choice.aside().ifPresent(paths::add);
        choice.letter().ifPresent(paths::add);
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

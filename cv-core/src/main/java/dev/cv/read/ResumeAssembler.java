package dev.cv.read;

import dev.cv.content.ContentFile;
import dev.cv.content.ContentProblem;
import dev.cv.content.FrontMatter;
import dev.cv.content.KeySpelling;
import dev.cv.content.KnownKeys;
import dev.cv.content.Selection;
import dev.cv.content.SiteConfig;
import dev.cv.facts.EntrySplitter;
import dev.cv.facts.UnreadTimes;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Heading;
import dev.cv.model.Metadata;
import dev.cv.model.Organization;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes one résumé of the files that were chosen for it. */
final class ResumeAssembler {

    private final Selection selection;
    private final ReadOptions options;
    private final Supplier<Set<String>> variantsElsewhere;
    private final Diagnostics diagnostics;
    private final PersonReader person;
    private final Variants variants;
    private final BlockFilter filter;
    private final SectionAssembler sections;

    /**
     * An assembler.
     *
     * @param variantsElsewhere finds the variants that versions in other languages name
     */
    ResumeAssembler(
            Selection selection,
            ReadOptions options,
            Supplier<Set<String>> variantsElsewhere,
            Diagnostics diagnostics) {
        this.selection = selection;
        this.options = options;
        this.variantsElsewhere = variantsElsewhere;
        this.diagnostics = diagnostics;
        this.person = new PersonReader(diagnostics);
        this.variants = new Variants(options.asked());
        if (options.forEverybody()) {
            variants.add(Set.of(Variants.PUBLIC));
        }
        this.filter = new BlockFilter(variants);
        this.sections = new SectionAssembler(diagnostics);
    }

    Resume assemble() {
        checkKeys();
        FileVariants.choose(selection, variants);
        List<Block> asideRest = selection
                .aside()
                .map(aside -> person.takeFromAside(filter.keep(aside.blocks())))
                .orElse(List.of());
        selection.letter().ifPresent(letter -> addLetter(letter, filter.keep(letter.blocks())));
        Optional<Heading> written = selection.head().isLetter() ? addLetterAlone() : addFiles();
        Optional<Heading> name = written.or(this::nameInFrontMatter);
        person.add(selection.head().frontMatter());
        selection.aside().map(ContentFile::frontMatter).ifPresent(person::add);
        if (!asideRest.isEmpty()) {
            sections.open(
                    Attributes.ofClasses(List.of("aside")), asideRest.get(0).position());
            sections.addSections(asideRest, Attributes.NONE);
        }
        Person whose = person.person(name);
        variants.refer(whose.all(FootnoteReference.class));
        List<Section> parts = TitleEmoji.leaveOut(sections.sections(variants), diagnostics);
        parts.forEach(section -> UnreadTimes.of(section).ifPresent(times -> times.report(diagnostics)));
        SourceFile head = selection.head().source();
        boolean emptied = parts.isEmpty() && (!sections.isEmpty() || person.isEmpty());
        variants.tell(head.at(0), emptied, variantsElsewhere, diagnostics);
        boolean nothing = parts.isEmpty() && !diagnostics.hasErrors();
        Optional<String> data = nothing ? FrontMatterData.key(selection.head().frontMatter()) : Optional.empty();
        if (data.isPresent()) {
            diagnostics.report(
                    ContentProblem.ONLY_DATA, selection.head().frontMatter().position(data.get()), data.get());
        } else if (nothing && person.isEmpty() && written.isEmpty()) {
            diagnostics.report(
                    ReadProblem.NOTHING_TO_SHOW, selection.head().source().at(0));
        } else if (name.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.report(ReadProblem.NO_NAME, selection.head().source().at(0));
        }
        Metadata metadata = new MetadataReader(
                        selection.head().frontMatter(), options, selection.languages(), diagnostics)
                .read(whose.name(), selection.head().source())
                .withSpelling(spelling());
        return new Resume(metadata, whose, parts);
    }

    /** The words that any of the files vouches for. */
    private List<String> spelling() {
        return Stream.of(
                        Stream.of(selection.head()),
                        selection.files().stream(),
                        selection.aside().stream(),
                        selection.letter().stream(),
                        selection.letterhead().stream())
                .flatMap(files -> files)
                .distinct()
                .flatMap(file -> file.frontMatter().list("spelling").stream())
                .map(word -> word.text().strip())
                .distinct()
                .toList();
    }

    private void checkKeys() {
        KeySpelling.check(selection.head().frontMatter(), KnownKeys.OF_HEAD, diagnostics);
        selection.files().stream()
                .filter(file -> !file.equals(selection.head()))
                .forEach(file -> KeySpelling.check(file.frontMatter(), KnownKeys.OF_ENTRY, diagnostics));
    }

    /** Adds all files and returns the heading that is the person's name, where the first file begins with one. */
    private Optional<Heading> addFiles() {
        boolean single =
                selection.files().size() == 1 && !selection.head().frontMatter().has("header");
        if (!selection.isManifest() && !single) {
            selection.files().forEach(this::add);
            return Optional.empty();
        }
        Attributes attributes =
                Attributes.ofClasses(selection.head().frontMatter().names("class"));
        List<Block> blocks = new ArrayList<>(selection.head().blocks());
        Optional<Heading> name = takeName(blocks);
        List<Block> rest = person.takeFromHead(filterTop(blocks), name.isPresent());
        sections.addSections(rest, selection.isManifest() ? Attributes.NONE : attributes);
        if (selection.isManifest()) {
            selection.files().forEach(this::add);
        }
        return name;
    }

    private void add(ContentFile file) {
        if (file.isLetter()) {
            addLetter(file, file.blocks());
        } else {
            sections.add(file);
        }
    }

    private void addLetter(ContentFile letter, List<Block> body) {
        List<Block> head = new LetterReader(selection.languages().wanted()).head(letter.frontMatter());
        sections.addLetter(head, body, letter.source().at(0));
    }

    /** Adds the letter that is the whole, and returns the name in it or in its letterhead, where one begins with it. */
    private Optional<Heading> addLetterAlone() {
        List<Block> body = new ArrayList<>(selection.head().blocks());
        Optional<Heading> own = takeName(body);
        addLetter(selection.head(), own.isPresent() ? person.takeFromHead(filterTop(body), true) : body);
        if (own.isPresent() || selection.letterhead().isEmpty()) {
            return own;
        }
        List<Block> blocks = new ArrayList<>(selection.letterhead().get().blocks());
        Optional<Heading> name = takeName(blocks);
        person.takeFromHead(filterTop(blocks), name.isPresent()); // the rest is the résumé's
        return name;
    }

    private Optional<Heading> takeName(List<Block> blocks) {
        return !blocks.isEmpty() && isName(blocks)
                ? filter.inside(blocks.remove(0)).map(Heading.class::cast)
                : Optional.empty();
    }

    /** Contacts stand before the first heading or entry; they keep no mark of the list they come from. */
    private List<Block> filterTop(List<Block> blocks) {
        int top = 0;
        while (top < blocks.size()
                && !(blocks.get(top) instanceof Heading)
                && !(blocks.get(top) instanceof Organization)) {
            top++;
        }
        List<Block> kept = new ArrayList<>(filter.keep(blocks.subList(0, top)));
        kept.addAll(blocks.subList(top, blocks.size()));
        return kept;
    }

    private static boolean isName(List<Block> blocks) {
        int roleLevel = EntrySplitter.certainRoleLevel(blocks).orElse(Integer.MAX_VALUE);
        return blocks.get(0) instanceof Heading heading && heading.level() == 1 && roleLevel > 1;
    }

    /** Whose title may be a name; a letter's never is. */
    private FrontMatter titled(FrontMatter head) {
        return selection.letterhead().map(ContentFile::frontMatter).orElse(head);
    }

    private Optional<Heading> nameInFrontMatter() {
        FrontMatter frontMatter = selection.head().frontMatter();
        SiteConfig site = selection.site().config();
        return frontMatter
                .scalar("name")
                .or(() -> frontMatter.scalar("author"))
                .or(site::author) // a page's title is seldom a name
                .or(() -> titled(frontMatter).scalar("title"))
                .or(site::title)
                .map(name -> new Heading(
                        1, List.of(new Text(name.text().strip(), name.position())), Attributes.NONE, name.position()));
    }
}

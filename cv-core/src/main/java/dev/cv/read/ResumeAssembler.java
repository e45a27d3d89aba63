package dev.cv.read;

import dev.cv.content.ContentFile;
import dev.cv.content.ContentProblem;
import dev.cv.content.FrontMatter;
import dev.cv.content.KeySpelling;
import dev.cv.content.KnownKeys;
import dev.cv.content.Selection;
import dev.cv.facts.HiddenHeadings;
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
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
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
    private final EntriesKey entries;
    private Optional<String> title = Optional.empty();

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
        this.entries = new EntriesKey(
                Optional.of(selection.head().frontMatter()).filter(head -> selection.isManifest()), diagnostics);
    }

    Resume assemble() {
        checkKeys();
        FileVariants.choose(selection, variants);
        List<Block> asideRest = selection
                .aside()
                .map(aside -> person.takeFromAside(filter.keep(aside.blocks())))
                .orElse(List.of());
        selection.letter().ifPresent(letter -> addLetter(letter, filter.keep(letter.blocks())));
        if (selection.head().isLetter()) {
            addLetterAlone();
        } else {
            addFiles();
        }
        boolean written = person.isNamed();
        person.add(selection.head().frontMatter());
        selection.aside().map(ContentFile::frontMatter).ifPresent(person::add);
        if (!asideRest.isEmpty()) {
            sections.open(
                    Attributes.ofClasses(List.of("aside")), asideRest.get(0).position());
            sections.addSections(
                    asideRest, entries.key(selection.aside().orElseThrow().frontMatter()));
        }
        Person whose = person.person(nameInFrontMatter());
        Optional<Heading> name = whose.heading();
        variants.refer(whose.all(FootnoteReference.class));
        List<Section> parts = TitleEmoji.leaveOut(sections.sections(variants), diagnostics);
        parts.forEach(section -> UnreadTimes.of(section).ifPresent(times -> times.report(diagnostics)));
        SourceFile head = selection.head().source();
        boolean emptied = parts.isEmpty() && (!sections.isEmpty() || person.isEmpty());
        variants.tell(head.at(0), emptied, variantsElsewhere, diagnostics);
        Metadata metadata = new MetadataReader(
                        selection.head().frontMatter(), options, selection.languages(), diagnostics)
                .read(whose.name(), title, selection.head().source())
                .withSpelling(spelling());
        boolean nothing = parts.isEmpty() && !diagnostics.hasErrors();
        Optional<String> data = nothing ? FrontMatterData.key(selection.head().frontMatter()) : Optional.empty();
        if (data.isPresent()) {
            diagnostics.report(
                    ContentProblem.ONLY_DATA, selection.head().frontMatter().position(data.get()), data.get());
        } else if (nothing && person.isEmpty() && !written) {
            diagnostics.report(
                    ReadProblem.NOTHING_TO_SHOW, selection.head().source().at(0));
        } else if (name.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.report(ReadProblem.NO_NAME, selection.head().source().at(0));
        }
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
                .flatMap(file -> file.frontMatter().list("spelling").stream())
                .map(word -> word.text().strip())
                .distinct()
                .toList();
    }

    private void checkKeys() {
        boolean ofSite = selection.site().isThere();
        KeySpelling.check(selection.head().frontMatter(), KnownKeys.OF_HEAD, ofSite, diagnostics);
        selection.files().stream()
                .filter(file -> !file.isSameAs(selection.head()))
                .forEach(file -> KeySpelling.check(file.frontMatter(), KnownKeys.OF_ENTRY, ofSite, diagnostics));
    }

    /** Adds all files; the first may begin with the person's name. */
    private void addFiles() {
        boolean single =
                selection.files().size() == 1 && !selection.head().frontMatter().has("header");
        if (!selection.isManifest() && !single) {
            selection.files().forEach(this::add);
            return;
        }
        FrontMatter head = selection.head().frontMatter();
        List<Block> rest =
                person.takeSections(takeHead(WholeList.open(selection.head().blocks())), filter::keep);
        sections.addSections(rest, selection.isManifest() ? entries.key(head) : entries.classes(head));
        if (selection.isManifest()) {
            selection.files().forEach(this::add);
        }
    }

    /** Takes name, label and contacts out of the blocks that a file begins with. */
    private List<Block> takeHead(List<Block> all) {
        NameFinder found = new NameFinder(HiddenHeadings.shown(LatexBlocks.read(all, diagnostics)), said());
        person.setName(found.name().flatMap(heading -> filter.inside(heading).map(Heading.class::cast)));
        title = found.title();
        HeadReader head = new HeadReader(person);
        head.takeLines(found.lines());
        return head.takeFromHead(filterTop(found.rest()), person.isNamed());
    }

    private void add(ContentFile file) {
        boolean contacts = file.frontMatter()
                .text("header")
                .filter(Vocabulary::isContactHeading)
                .isPresent();
        List<Block> blocks = contacts ? person.takeSection(file.blocks(), filter::keep) : file.blocks();
        if (file.isLetter()) {
            addLetter(file, file.blocks());
        } else if (!blocks.isEmpty() || file.blocks().isEmpty()) {
            sections.add(
                    new ContentFile(file.source(), file.frontMatter(), LatexBlocks.read(blocks, diagnostics)), entries);
        }
    }

    private void addLetter(ContentFile letter, List<Block> body) {
        List<Block> head = new LetterReader(selection.languages().wanted()).head(letter.frontMatter());
        sections.addLetter(head, body, letter.source().at(0));
    }

    /** Adds the letter that is the whole; the name is in it or in its letterhead, where one begins with it. */
    private void addLetterAlone() {
        List<Block> body =
                new NameFinder(selection.head().blocks(), said()).name().isPresent()
                        ? takeHead(selection.head().blocks())
                        : selection.head().blocks();
        addLetter(selection.head(), body);
        if (!person.isNamed()) {
            selection.letterhead().ifPresent(head -> takeHead(head.blocks())); // the rest is the résumé's
        }
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

    /** Whose title may be a name; a letter's never is. */
    private FrontMatter titled(FrontMatter head) {
        return selection.letterhead().map(ContentFile::frontMatter).orElse(head);
    }

    private Optional<YamlValue.Scalar> said() {
        return NameInFrontMatter.said(
                selection.head().frontMatter(), selection.site().config());
    }

    private Optional<Heading> nameInFrontMatter() {
        FrontMatter frontMatter = selection.head().frontMatter();
        return said().map(name -> new Heading(
                        1, List.of(new Text(name.text().strip(), name.position())), Attributes.NONE, name.position()))
                .or(() -> titled(frontMatter).scalar("title").flatMap(NameInFrontMatter::inTitle)) // seldom a name
                .or(() -> NameInFrontMatter.inDescription(frontMatter))
                .or(() -> selection.site().config().title().flatMap(NameInFrontMatter::inTitle))
                .or(() -> SaidName.in(selection.head().blocks()));
    }
}

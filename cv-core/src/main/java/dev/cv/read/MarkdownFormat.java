package dev.cv.read;

import dev.cv.content.Choice;
import dev.cv.content.ContentReader;
import dev.cv.content.Dialects;
import dev.cv.content.Selection;
import dev.cv.content.Selector;
import dev.cv.content.Site;
import dev.cv.markdown.MarkdownParser;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Markdown: a content folder, a site, a manifest in one of them, or a single file. */
final class MarkdownFormat implements InputFormat {

    private final MarkdownParser ofSites = new MarkdownParser();
    private final MarkdownParser markdown = MarkdownParser.lenient();

    @Override
    public String title() {
        return "Markdown";
    }

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    /** Any text could be Markdown. */
    @Override
    public boolean recognizes(String path, byte[] bytes) {
        return fits(path);
    }

    @Override
    public Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        Selector selector = selector(tree, options, options.language(), diagnostics);
        Optional<Choice> choice = path.isEmpty() ? selector.folder() : selector.file(path);
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        Optional<Selection> selection = selector.read(choice.get());
        choice.get().use().tell(options.language().isPresent(), diagnostics);
        List<String> languages = choice.get().use().occurring();
        return selection.map(selected -> new ResumeAssembler(
                        selected, options, () -> variantsIn(languages, tree, path, options), diagnostics)
                .assemble());
    }

    @Override
    public List<Edition> editions(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        return new Editions(selector(tree, options, Optional.empty(), diagnostics)).of(path);
    }

    /** The variants that content names in any of its languages; what is wrong with the others is told when they are read. */
    private Set<String> variantsIn(List<String> languages, SourceTree tree, String path, ReadOptions options) {
        Set<String> variants = new TreeSet<>();
        try {
            for (String language : languages) {
                Selector selector = selector(tree, options, Optional.of(language), new Diagnostics());
                Optional<Choice> choice = path.isEmpty() ? selector.folder() : selector.file(path);
                if (choice.isPresent()) {
                    selector.read(choice.get()).map(Editions::variants).ifPresent(variants::addAll);
                }
            }
        } catch (IOException e) {
            return variants; // as many as could be read
        }
        return variants;
    }

    /** The manifests that a tree has. */
    static List<String> manifests(SourceTree tree) throws IOException {
        return new MarkdownFormat()
                .selector(tree, ReadOptions.DEFAULT, Optional.empty(), new Diagnostics())
                .manifests();
    }

    private Selector selector(SourceTree tree, ReadOptions options, Optional<String> language, Diagnostics diagnostics)
            throws IOException {
        Site site = Site.of(tree, diagnostics);
        BlockRecognizer recognizer = new BlockRecognizer(options.recognizers(), diagnostics);
        ContentReader reader = new ContentReader(
                site.isThere() ? ofSites : markdown,
                tree,
                site,
                new Dialects(options.dialect(), options.project(), site),
                blocks -> Parts.recognize(Divisions.open(blocks), recognizer),
                diagnostics);
        return new Selector(tree, site, reader, language, options.letter(), diagnostics);
    }
}

package dev.cv.content;

import dev.cv.markdown.MarkdownParser;
import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads single files of a content folder. */
public final class ContentReader {

    private final MarkdownParser markdown;
    private final SourceTree tree;
    private final Site site;
    private final Dialects dialects;
    private final Diagnostics diagnostics;
    private final UnaryOperator<List<Block>> meaning;
    private final Map<String, Optional<FrontMatter>> peeked = new HashMap<>();

    /**
     * A reader of files.
     *
     * @param meaning makes of the blocks of a file what they are to a résumé
     */
    public ContentReader(
            MarkdownParser markdown,
            SourceTree tree,
            Site site,
            Dialects dialects,
            UnaryOperator<List<Block>> meaning,
            Diagnostics diagnostics) {
        this.markdown = markdown;
        this.tree = tree;
        this.site = site;
        this.dialects = dialects;
        this.diagnostics = diagnostics;
        this.meaning = meaning;
    }

    /**
     * The file; empty where there is none or, with a diagnostic, where it is no text.
     *
     * @param use picks what it has in several languages
     * @param versions knows which language its name says
     */
    Optional<ContentFile> read(String path, LanguageUse use, Versions versions) throws IOException {
        Optional<byte[]> bytes = tree.read(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceFile> file = SourceText.decode(path, tree.display(path), bytes.get(), diagnostics);
        Optional<String> other = file.flatMap(text -> OtherFormats.ofText(text.text()));
        other.ifPresent(format ->
                diagnostics.report(ContentProblem.OTHER_FORMAT, file.get().at(0), format));
        return other.isPresent() ? Optional.empty() : file.map(text -> parse(text, use, versions));
    }

    /** What a file says of itself, in every language; what may be wrong with it is nobody's business yet. */
    Optional<FrontMatter> peek(String path) throws IOException {
        Optional<FrontMatter> known = peeked.get(path);
        if (known == null) {
            known = lookInto(path);
            peeked.put(path, known);
        }
        return known;
    }

    /** Whether Jekyll would show it. */
    boolean isPublished(String path) throws IOException {
        Optional<YamlValue> published =
                peek(path).map(frontMatter -> frontMatter.values().values().get("published"));
        boolean hidden = published.isPresent()
                && published.get() instanceof YamlValue.Scalar scalar
                && scalar.text().strip().equals("false");
        if (hidden) {
            diagnostics.report(ContentProblem.UNPUBLISHED, published.get().position());
        }
        return !hidden;
    }

    /** What a manifest says of how files are written holds for those that it lists. */
    void follow(FrontMatter manifest) {
        dialects.follow(manifest);
    }

    private Optional<FrontMatter> lookInto(String path) throws IOException {
        Diagnostics unheard = new Diagnostics();
        return tree.peek(path)
                .flatMap(bytes -> SourceText.decode(path, tree.display(path), bytes, unheard))
                .map(file -> {
                    FrontMatter own = FrontMatter.read(file, unheard);
                    return complete(own, ResumeInclude.in(file, own), path);
                });
    }

    private FrontMatter complete(FrontMatter own, ResumeInclude include, String path) {
        return site.withDefaults(own, path).with(include.passed());
    }

    private ContentFile parse(SourceFile file, LanguageUse use, Versions versions) {
        FrontMatter own = FrontMatter.read(file, diagnostics);
        ResumeInclude include = ResumeInclude.in(file, own);
        FrontMatter frontMatter = use.localize(complete(own, include, file.path()));
        List<Block> source =
                markdown.parse(file, own.bodyOffset(), dialects.of(file, frontMatter, include.offsets()), diagnostics);
        List<Block> blocks = meaning.apply(source);
        String language = use.of(frontMatter, versions.language(file.path()));
        ContentFile read = new ContentFile(file, frontMatter, Translation.of(blocks, language, use.languages()));
        use.noteFile(read, language, versions.stem(file.path()));
        return read;
    }
}

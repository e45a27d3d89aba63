package dev.cv.read;

import dev.cv.markdown.MarkdownParser;
import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads single files of a content folder. */
final class ContentReader {

    private final MarkdownParser markdown;
    private final SourceTree tree;
    private final Diagnostics diagnostics;
    private final BlockRecognizer recognizer;

    ContentReader(MarkdownParser markdown, SourceTree tree, Diagnostics diagnostics) {
        this.markdown = markdown;
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.recognizer = new BlockRecognizer(diagnostics);
    }

    /** The file; empty where there is none or, with a diagnostic, where it is no text. */
    Optional<ContentFile> read(String path) throws IOException {
        Optional<byte[]> bytes = tree.read(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        return SourceText.decode(path, tree.display(path), bytes.get(), diagnostics)
                .map(this::parse);
    }

    /** Whether the file is a manifest; what else may be wrong with it is nobody's business yet. */
    boolean isManifest(String path) throws IOException {
        Diagnostics unheard = new Diagnostics();
        return tree.read(path)
                .flatMap(bytes -> SourceText.decode(path, path, bytes, unheard))
                .map(file -> new ContentFile(file, FrontMatter.read(file, unheard), List.of()))
                .filter(ContentFile::isManifest)
                .isPresent();
    }

    private ContentFile parse(SourceFile file) {
        FrontMatter frontMatter = FrontMatter.read(file, diagnostics);
        List<Block> blocks = markdown.parse(file, frontMatter.bodyOffset(), diagnostics);
        return new ContentFile(file, frontMatter, Parts.recognize(Divisions.open(blocks), recognizer));
    }
}

package dev.cv.read;

import dev.cv.json.JsonResumeReader;
import dev.cv.markdown.MarkdownParser;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceProblem;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The door of this package: reads a résumé from a content folder; safe for many threads. */
public final class ResumeReader {

    private final MarkdownParser markdown = new MarkdownParser();
    private final ReadOptions options;

    /** A reader of content in its own language. */
    public ResumeReader() {
        this(ReadOptions.DEFAULT);
    }

    /** A reader of one of the résumés that content holds. */
    public ResumeReader(ReadOptions options) {
        this.options = options;
    }

    /**
     * Reads a résumé.
     *
     * @param tree the files there are
     * @param path a manifest, a single entry or a JSON Resume file in the tree; empty for the folder as a whole
     * @param diagnostics takes what is wrong with the content
     * @return the résumé, as much of it as can be read; empty where there is nothing to read
     */
    public Optional<Resume> read(SourceTree tree, String path, Diagnostics diagnostics) {
        try {
            if (JsonResumeReader.reads(path)) {
                return jsonResume(tree, path, diagnostics);
            }
            ContentReader reader = new ContentReader(markdown, tree, options, diagnostics);
            Optional<Selection> selection = path.isEmpty()
                    ? new Selector(tree, reader, diagnostics).folder()
                    : new Selector(tree, reader, diagnostics).file(path);
            return selection.map(selected -> new ResumeAssembler(selected, options, diagnostics).assemble());
        } catch (IOException e) {
            diagnostics.report(SourceProblem.UNREADABLE, tree.display(path), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Resume> jsonResume(SourceTree tree, String path, Diagnostics diagnostics) throws IOException {
        Optional<byte[]> bytes = tree.read(path);
        if (bytes.isEmpty()) {
            diagnostics.report(ReadProblem.NO_SUCH_FILE, tree.display(path));
        }
        return bytes.flatMap(some -> SourceText.decode(path, tree.display(path), some, diagnostics))
                .flatMap(file -> JsonResumeReader.read(file, options.variants(), diagnostics));
    }

    /**
     * The files that make up one résumé.
     *
     * @param head the file whose front matter speaks for the whole: the manifest, or the first file
     * @param files entries and sections, in order; the manifest is not among them
     * @param aside the file with the contacts
     */
    record Selection(ContentFile head, List<ContentFile> files, Optional<ContentFile> aside) {

        boolean isManifest() {
            return !files.contains(head);
        }
    }
}

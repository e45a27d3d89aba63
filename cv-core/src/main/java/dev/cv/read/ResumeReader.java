package dev.cv.read;

import static java.util.Objects.requireNonNull;

import dev.cv.content.ContentPlace;
import dev.cv.content.ContentProblem;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceProblem;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The door of this package: reads a résumé from a folder, a file, a text, or whatever holds files; safe for many threads. The
 * problems of the content come as {@link Diagnostics}, one for each call; nothing is thrown, printed or remembered.
 */
public final class ResumeReader {

    private final ReadOptions options;

    /** A reader of content in its own language. */
    public ResumeReader() {
        this(ReadOptions.DEFAULT);
    }

    /** A reader of one of the résumés that content holds. */
    public ResumeReader(ReadOptions options) {
        this.options = requireNonNull(options, "options");
    }

    /**
     * Reads a résumé from disk.
     *
     * @param path a content folder, the folder of a Jekyll site, a manifest or a single file
     * @param diagnostics takes what is wrong with the content
     * @return the résumé, as much of it as can be read; empty where there is nothing to read
     */
    public Optional<Resume> read(Path path, Diagnostics diagnostics) {
        requireNonNull(path, "path");
        requireNonNull(diagnostics, "diagnostics");
        try {
            ContentPlace place = ContentPlace.of(path, path);
            return new ResumeReader(options.within(place.project())).read(place.tree(), place.path(), diagnostics);
        } catch (NoSuchFileException e) {
            diagnostics.report(ContentProblem.NO_SUCH_FILE, path);
        } catch (IOException e) {
            diagnostics.report(SourceProblem.UNREADABLE, path, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /**
     * Reads a résumé that is all in one text.
     *
     * @param name what the text is called in messages, as {@code resume.md}
     * @param text Markdown, perhaps with front matter
     * @param diagnostics takes what is wrong with it
     * @return the résumé, as much of it as can be read; empty where there is nothing to read
     */
    public Optional<Resume> read(String name, String text, Diagnostics diagnostics) {
        Map<String, String> files = Map.of(requireNonNull(name, "name"), requireNonNull(text, "text"));
        return read(SourceTree.ofTexts(files), name, diagnostics);
    }

    /**
     * Reads a résumé from files, wherever they are.
     *
     * @param tree the files there are
     * @param path a manifest, a single entry or a JSON Resume file in the tree; empty for the tree as a whole
     * @param diagnostics takes what is wrong with the content
     * @return the résumé, as much of it as can be read; empty where there is nothing to read
     */
    public Optional<Resume> read(SourceTree tree, String path, Diagnostics diagnostics) {
        requireNonNull(tree, "tree");
        requireNonNull(path, "path");
        requireNonNull(diagnostics, "diagnostics");
        try {
            return format(tree, path).read(tree, path, options, diagnostics);
        } catch (IOException e) {
            diagnostics.report(SourceProblem.UNREADABLE, tree.display(path), String.valueOf(e.getMessage()));
            return Optional.empty();
        } finally {
            tellOfPassedOver(tree, diagnostics);
        }
    }

    /** What is not there for the reader is told, as the user sees it there. */
    private static void tellOfPassedOver(SourceTree tree, Diagnostics diagnostics) {
        new TreeMap<>(tree.passedOver()).forEach((met, problem) -> diagnostics.report(problem, tree.display(met)));
    }

    /** A text of whatever name may be Markdown. */
    private InputFormat format(SourceTree tree, String path) throws IOException {
        return InputFormats.of(options.formats(), tree, path).orElse(InputFormats.MARKDOWN);
    }

    /**
     * Lists the résumés that content holds: every manifest in each of its variants and languages. What this reader was
     * told to read is left out of account.
     *
     * @param tree the files there are
     * @param path a manifest or a single entry in the tree; empty for all there are in the tree
     * @param diagnostics takes what keeps a manifest from being read
     * @return the editions, by manifest; of each the one for no variant first, and in its own language first
     */
    public List<Edition> editions(SourceTree tree, String path, Diagnostics diagnostics) {
        requireNonNull(tree, "tree");
        requireNonNull(path, "path");
        requireNonNull(diagnostics, "diagnostics");
        try {
            return format(tree, path).editions(tree, path, options, diagnostics);
        } catch (IOException e) {
            diagnostics.report(SourceProblem.UNREADABLE, tree.display(path), String.valueOf(e.getMessage()));
            return List.of();
        } finally {
            tellOfPassedOver(tree, diagnostics);
        }
    }
}

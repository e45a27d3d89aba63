package dev.cv.read;

import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A format that résumés come in. {@link InputFormats} lists those of cv; {@link ReadOptions#withFormat} adds another. Safe for many
 * threads.
 */
public interface InputFormat {

    /** What it is called in messages, as in {@code JSON Resume}. */
    String title();

    /** How the names of its files end, in small letters and with the dot, the usual ending first. */
    List<String> endings();

    /**
     * Whether a file is in this format.
     *
     * @param path where it is in its tree; its ending may tell, where what it holds could be of several formats
     * @param bytes what it holds
     */
    boolean recognizes(String path, byte[] bytes);

    /**
     * Whether files are together in this format, so that it reads the empty path.
     *
     * @throws IOException where they can't be looked at
     */
    default boolean recognizes(SourceTree tree) throws IOException {
        return false;
    }

    /**
     * Whether a page of Markdown has no words of its own, and is filled from data in this format.
     *
     * @throws IOException where it can't be looked at
     */
    default boolean fills(SourceTree tree, String path) throws IOException {
        return false;
    }

    /**
     * Reads a résumé.
     *
     * @param tree the files that may be read along with it
     * @param path the file, which may be of another format where its name ends as those of this one do
     * @param options which of the résumés in it
     * @param diagnostics takes what is wrong with it
     * @return the résumé, as much of it as can be read; empty, with diagnostics, where there is nothing to read
     * @throws IOException where a file can't be read
     */
    Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException;

    /**
     * The résumés that a file holds.
     *
     * @param options what its classes mean; which résumé is wanted is left out of account
     * @param diagnostics takes what keeps one from being read
     * @throws IOException where a file can't be read
     */
    default List<Edition> editions(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        return List.of(new Edition(path, List.of(), ""));
    }

    /** Whether the file is named as those of this format are. */
    default boolean fits(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(name::endsWith);
    }
}

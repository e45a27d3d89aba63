package dev.cv.cli.build;

import dev.cv.archive.BuildFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What goes along with the pages of a PDF.
 *
 * @param source which files of the content
 * @param forEverybody whether nothing may go that says how to reach the person
 * @param version the version of cv, where it is known
 * @param revision knows the state of the source
 * @param recalled the options that lie in the folder
 * @param isOutput whether a file, by its path as the user knows it, is one that the run writes
 */
public record Sending(
        SourceMode source,
        boolean forEverybody,
        Optional<String> version,
        Revision revision,
        BuildFile recalled,
        Predicate<String> isOutput) {

    /** Nothing does. */
    static final Sending PAGES_ONLY = new Sending(
            SourceMode.NONE, false, Optional.empty(), files -> Optional.empty(), BuildFile.NONE, path -> false);

    /** Says which state files are in. */
    interface Revision {

        /** The revision of files as the user knows them; empty where there is none. */
        Optional<String> of(List<Path> files);
    }
}

package dev.cv.content;

import java.util.List;
import java.util.Optional;

/**
 * The paths of the files that make up one résumé.
 *
 * @param head the file that speaks for the whole; empty where that is the first of the files
 * @param manifest whether the head puts others in order
 * @param files entries and sections, in order; empty where the head holds everything
 * @param aside the file with the contacts
 * @param letter a letter that goes before the rest
 * @param letterhead of a letter by itself, the manifest that says who writes it
 * @param versions which files say the same in other languages
 * @param use the language that is wanted
 */
public record Choice(
        Optional<ContentFile> head,
        boolean manifest,
        List<String> files,
        Optional<String> aside,
        Optional<String> letter,
        Optional<ContentFile> letterhead,
        Versions versions,
        LanguageUse use) {

    /** The version of a file that is wanted; its languages are noted. A version that is named outright is taken. */
    String taken(String path) {
        use.note(versions.languages(path));
        return versions.original(path).equals(path) ? versions.pick(path, use.languages()) : path;
    }
}

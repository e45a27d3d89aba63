package dev.cv.content;

import java.util.List;
import java.util.Optional;

/**
 * The files that make up one résumé.
 *
 * @param head the file whose front matter speaks for the whole: the manifest, or the first file
 * @param files entries and sections, in order; the manifest is not among them
 * @param aside the file with the contacts
 * @param letter a letter that goes before the rest
 * @param letterhead where the head is a letter, the manifest that says who writes it
 * @param languages the language that is wanted
 * @param site the site they are in
 */
public record Selection(
        ContentFile head,
        List<ContentFile> files,
        Optional<ContentFile> aside,
        Optional<ContentFile> letter,
        Optional<ContentFile> letterhead,
        Languages languages,
        Site site) {

    public boolean isManifest() {
        return files.stream().noneMatch(head::isSameAs);
    }
}

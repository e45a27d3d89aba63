package dev.cv.read;

import java.util.List;

/**
 * One of the résumés that content holds.
 *
 * @param manifest the path of its manifest or file in the tree; empty for the folder as a whole
 * @param variants the variants it is for; none for what everybody sees
 * @param language a BCP 47 tag; empty where there is but the one that the content says itself, as in JSON Resume
 */
public record Edition(String manifest, List<String> variants, String language) {

    public Edition {
        variants = List.copyOf(variants);
    }
}

package dev.cv.model;

import java.util.List;

/**
 * What a résumé was made from, so that one can tell later which was sent.
 *
 * @param manifest the path of the file that speaks for the whole, in its tree
 * @param variants the variants that were asked for, in that order
 */
public record Origin(String manifest, List<String> variants) {

    /** Made by a program. */
    public static final Origin NONE = new Origin("", List.of());

    public Origin {
        variants = List.copyOf(variants);
    }
}

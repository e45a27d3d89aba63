package dev.cv.read;

import java.util.List;
import java.util.Optional;

/**
 * Which résumé is wanted of those that content holds.
 *
 * @param language a BCP 47 tag; where absent, the language that the content is in
 * @param variants the variants that the reader of the résumé shall see, as in {@code {:.only-backend}}
 */
public record ReadOptions(Optional<String> language, List<String> variants) {

    /** The content in its own language, and what is for no variant. */
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), List.of());

    public ReadOptions {
        variants = List.copyOf(variants);
    }
}

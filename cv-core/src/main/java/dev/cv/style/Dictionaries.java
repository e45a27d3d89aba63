package dev.cv.style;

import java.util.Optional;

/** The dictionaries there are. */
@FunctionalInterface
public interface Dictionaries {

    /** None for any language: no word is looked up. */
    Dictionaries NONE = language -> Optional.empty();

    /**
     * The dictionary of a language; it may be asked for often.
     *
     * @param language a BCP 47 tag: {@code en}, {@code de-CH}
     */
    Optional<Dictionary> of(String language);
}

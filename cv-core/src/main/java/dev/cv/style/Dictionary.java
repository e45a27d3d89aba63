package dev.cv.style;

import java.util.List;

/** The words of a language. */
public interface Dictionary {

    /** Whether it is a word of the language, written with these capitals; those of a sentence's first word are right, too. */
    boolean knows(String word);

    /** Words that may have been meant, the likeliest first. */
    List<String> suggestions(String word);
}

package dev.cv.model;

import java.util.regex.Pattern;

/** Names of languages, as {@code lang} has them (BCP 47). */
public final class LanguageTag {

    /** Possessive: another repeated group takes a stack frame for each of its turns. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+");

    private LanguageTag() {}

    /** Whether it is formed as a tag is: {@code de}, {@code en-GB}. */
    public static boolean isWellFormed(String tag) {
        return WELL_FORMED.matcher(tag).matches();
    }
}

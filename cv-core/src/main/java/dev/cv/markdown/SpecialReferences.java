package dev.cv.markdown;

import java.util.regex.Pattern;

/** References that kramdown itself understands, where a list's name would stand. */
final class SpecialReferences {

    static final String CONTENTS = "toc";
    static final String FOOTNOTES = "footnotes";
    static final String STANDALONE = "standalone";
    static final String AUTO_IDS = "auto_ids";

    private static final Pattern ONE =
            Pattern.compile(CONTENTS + "|no_toc|" + FOOTNOTES + "|" + STANDALONE + "|" + AUTO_IDS + "(?:-[\\w-]+)?");

    private SpecialReferences() {}

    static boolean isOne(String name) {
        return ONE.matcher(name).matches();
    }
}

package dev.cv.markdown.text;

import java.util.regex.Pattern;

/** References that kramdown itself understands, where a list's name would stand. */
public final class SpecialReferences {

    public static final String CONTENTS = "toc";
    public static final String FOOTNOTES = "footnotes";
    public static final String STANDALONE = "standalone";
    public static final String AUTO_IDS = "auto_ids";

    private static final Pattern ONE =
            Pattern.compile(CONTENTS + "|no_toc|" + FOOTNOTES + "|" + STANDALONE + "|" + AUTO_IDS + "(?:-[\\w-]+)?");

    private SpecialReferences() {}

    public static boolean isOne(String name) {
        return ONE.matcher(name).matches();
    }
}

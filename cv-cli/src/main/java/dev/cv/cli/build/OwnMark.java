package dev.cv.cli.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What tells a file that cv wrote from one that somebody keeps, where both could have its name. */
final class OwnMark {

    private static final String FRONT_MATTER = "---\n";
    private static final String COMMENT = "# cv wrote this, and writes it anew: change what it is made from\n";

    /** As JSON Resume is written into a file: with what cv notes there, be it only its version. */
    private static final Pattern NOTED = Pattern.compile("\"cv\"\\s*+:\\s*+\\{\\s*+\"version\"");

    /** More is no file of ours. */
    private static final int MOST_BYTES = 8 << 20;

    private OwnMark() {}

    /** Markdown with the mark in its front matter, where readers pass it over. */
    static String in(String markdown) {
        return markdown.startsWith(FRONT_MATTER)
                ? FRONT_MATTER + COMMENT + markdown.substring(FRONT_MATTER.length())
                : markdown;
    }

    /** Whether cv wrote the file in that form. */
    static boolean isIn(Path file, OutputForm form) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return false;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (form == OutputForms.MARKDOWN) {
            return text.startsWith(FRONT_MATTER + COMMENT);
        }
        return form == OutputForms.JSON && NOTED.matcher(text).find();
    }
}

package dev.cv.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats in which résumés come, too: known at sight, so that they can be named, and not read yet. */
public final class OtherFormats {

    private static final String ZIP = "PK\u0003\u0004(?s:.*)";
    private static final String BY_NAME_ALONE = "";
    private static final String SPACES = " \t\n\u000B\f\r";

    /**
     * A format.
     *
     * @param words what it is, and what can be done with it
     * @param first the characters that one of them begins with
     * @param sign what a file of it holds, from its beginning; made into a pattern only where the first character fits
     * @param endings how the names of its files end
     */
    private record Format(String words, String first, String sign, List<String> endings) {

        boolean begins(String text) {
            return first.indexOf(text.charAt(0)) >= 0
                    && Pattern.compile(sign).matcher(text).lookingAt();
        }
    }

    private static Format unread(String title, String first, String sign, String... endings) {
        return new Format(title + ", which cv doesn't read yet", first, sign, List.of(endings));
    }

    private static final List<Format> ALL = List.of(
            unread("Europass XML", SPACES + "<", "\\s*<(?s:.{0,2000})(?i:europass|SkillsPassport)"),
            unread("an HTML page", SPACES + "<", "(?i)\\s*<(?:!DOCTYPE html|html\\b)", ".html", ".htm"),
            unread("XML", SPACES + "<", "\\s*<\\?xml", ".xml"),
            unread(
                    "LaTeX",
                    SPACES + "%\\",
                    "(?:\\s++|%.*+\\R){0,200}+\\\\(?:documentclass|documentstyle|begin\\{document})",
                    ".tex"),
            unread("Rich Text", "{", "\\{\\\\rtf", ".rtf"),
            new Format("a PDF: cv unpack opens what cv made", "%", "%PDF-", List.of(".pdf")),
            new Format(
                    "LinkedIn's export: cv new --from makes a folder of it",
                    "P",
                    ZIP + "(?:Positions|Profile)\\.csv",
                    List.of()),
            unread("a Word document", "P", ZIP + "word/document\\.xml", ".docx", ".doc"),
            unread("an OpenDocument text", "P", ZIP + "opendocument\\.text", ".odt"),
            unread("a Word document", "\u00D0", "\u00D0\u00CF\u0011\u00E0"),
            unread("TOML", BY_NAME_ALONE, BY_NAME_ALONE, ".toml"),
            unread("Typst", BY_NAME_ALONE, BY_NAME_ALONE, ".typ"),
            unread("reStructuredText", BY_NAME_ALONE, BY_NAME_ALONE, ".rst"),
            unread("AsciiDoc", BY_NAME_ALONE, BY_NAME_ALONE, ".adoc", ".asciidoc"),
            unread("Org mode's text", BY_NAME_ALONE, BY_NAME_ALONE, ".org"),
            unread("plain text", BY_NAME_ALONE, BY_NAME_ALONE, ".txt", ".text"));

    private OtherFormats() {}

    /** What a text is instead of Markdown or JSON Resume, by how it begins. */
    public static Optional<String> ofText(String text) {
        return ALL.stream()
                .filter(format -> !text.isEmpty() && format.begins(text))
                .map(Format::words)
                .findFirst();
    }

    /** What a file is, by what it holds, else by its name. */
    public static Optional<String> of(String path, byte[] bytes) {
        String name = path.toLowerCase(Locale.ROOT);
        return ofText(new String(bytes, StandardCharsets.ISO_8859_1))
                .or(() -> ALL.stream()
                        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                        .map(Format::words)
                        .findFirst());
    }
}

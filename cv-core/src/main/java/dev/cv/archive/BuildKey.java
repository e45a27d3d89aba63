package dev.cv.archive;

import dev.cv.model.LanguageTag;
import dev.cv.model.Presentation;
import dev.cv.source.Dialect;
import dev.cv.source.Project;
import dev.cv.source.SourcePath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the file of options may say; each is called as the option of the command is. (FORMAT.md, "What a PDF carries") */
public enum BuildKey {
    /** The path of the manifest or file in the folder. */
    MANIFEST(BuildKey::isInside, "write a path in this folder"),
    LANG(value -> LanguageTag.isWellFormed(value.replace('_', '-')), "write a language as fr or de-CH"),
    VARIANT(BuildKey::isName, "write names of variants"),
    /** The dialect of all Markdown. */
    DIALECT(value -> Dialect.named(value).isPresent(), "write " + Dialect.NAMES),
    /** What the files were a part of, which says the dialect of those that don't. */
    PROJECT(value -> Project.named(value).isPresent(), "leave it out"),
    LETTER(value -> BuildKey.isInside(value.replaceFirst("^(?:\\./)+", "")), "write the name of a letter"),
    /** The name of a theme, or the path of its folder in this one. */
    THEME(BuildKey::isInside, "write the name of a theme, or the path of a folder in this one"),
    /** Options of the theme, each {@code name=value}. */
    SET(value -> value.indexOf('=') > 0, "write a mapping, as in set: {accent: '#00578a'}"),
    /** The path of a style sheet in the folder. */
    CSS(BuildKey::isInside, "write a path in this folder"),
    QR(Presentation::isAddress, "write an address as https://example.com/ada"),
    SYSTEM_FONTS("true"::equals, "write true, or leave it out"),
    PAGE(BuildKey::isName, "write A4, Letter, Legal, A5, or a size as 210mmx297mm"),
    FIT(value -> value.matches("[1-9]\\d{0,3}|off"), "write a number of pages, or off"),
    /** The document's date, where the content gives none. */
    DATE(BuildKey::isDate, "write a day as 2026-11-22"),
    /** Which files the PDF carries. */
    SOURCE("all"::equals, "write all, or leave it out"),
    /** The state of the source as git names it, which holds while the files are those of the digest. */
    REVISION(value -> value.matches("[0-9a-f]{4,64}(?:\\+changes)?"), "leave it out"),
    DIGEST(value -> value.matches("[0-9a-f]{64}"), "leave it out");

    private static final Pattern NAME = Pattern.compile("[^\\s,]+");
    private static final Pattern ELSEWHERE = Pattern.compile("[/\\\\].*|\\p{Alpha}:.*|.*[\\\\\\p{Cntrl}].*");

    private final Predicate<String> test;
    private final String hint;

    BuildKey(Predicate<String> test, String hint) {
        this.test = test;
        this.hint = hint;
    }

    /** The key in the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to write. */
    String hint() {
        return hint;
    }

    boolean allows(String value) {
        return test.test(value);
    }

    private static boolean isName(String value) {
        return NAME.matcher(value).matches();
    }

    /** A relative path that leads nowhere else. */
    private static boolean isInside(String value) {
        return !ELSEWHERE.matcher(value).matches()
                && SourcePath.resolve("", value).equals(Optional.of(value));
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

package dev.cv.match;

import dev.cv.source.SourceFile;
import java.util.List;

/**
 * An advertisement for a job, as the terms that it asks for.
 *
 * @param language the language it is in, in English
 * @param code the same as a tag
 * @param terms what is looked for, the most frequent first
 * @param plain plain words that stand there once, in order
 * @param ignoredLines the lines that ask for nothing
 * @param common the words that are too common to tell anything, in order
 * @param numbers how many words are numbers
 * @param addresses how many addresses of web and mail there are
 */
public record Advert(
        SourceFile file,
        String language,
        String code,
        List<Term> terms,
        List<Term> plain,
        List<IgnoredLine> ignoredLines,
        List<String> common,
        int numbers,
        int addresses) {

    public Advert {
        terms = List.copyOf(terms);
        plain = List.copyOf(plain);
        ignoredLines = List.copyOf(ignoredLines);
        common = List.copyOf(common);
    }

    /** The advertisement in a text. */
    public static Advert of(SourceFile file) {
        return new AdReader(file).read();
    }
}

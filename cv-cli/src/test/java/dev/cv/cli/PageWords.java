package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.PageWriter;
import dev.cv.html.Pictures;
import dev.cv.model.Resume;
import dev.cv.proof.HtmlWords;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that a PDF must say, in the order of its page: those of the model, as a theme arranges the heads of entries. The marks
 * between the parts of a head may go.
 */
final class PageWords {

    private PageWords() {}

    static String of(Resume resume, Look look, SourceTree pictures, Set<String> missingPictures) {
        String words = ModelWords.of(Themed.arranged(resume, look.theme()), missingPictures, look.is("icons"));
        return of(resume, look, pictures, missingPictures, words);
    }

    /** The words of the page, which has those of the model as they are given. */
    static String of(Resume resume, Look look, SourceTree pictures, Set<String> missingPictures, String words) {
        Diagnostics told = new Diagnostics();
        String page = ModelWords.asLetters(HtmlWords.of(
                PageWriter.write(resume, look, PageSize.A4, new Pictures(pictures, told), told), missingPictures));
        assertThat(sorted(page))
                .as("the words of the model are those of the page")
                .isEqualTo(sorted(words));
        return page;
    }

    private static List<String> sorted(String words) {
        return Stream.of(words.split("[\\s\u00A0]+"))
                .map(word -> word.replaceAll("[,;:|\u00B7\u2013\u2014\uE000-\uE002-]+$", ""))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}

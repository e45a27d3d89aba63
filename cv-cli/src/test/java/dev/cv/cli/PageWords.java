package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.dates.DateForm;
import dev.cv.dates.ShownPeriods;
import dev.cv.html.HtmlPage;
import dev.cv.html.PageWriter;
import dev.cv.html.Pictures;
import dev.cv.model.Resume;
import dev.cv.proof.HtmlWords;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The words that a PDF must say, in the order of its page: those of the model, as a theme arranges the heads of entries. The marks
 * and words between the parts of a head may go, and the signs before items be others.
 */
final class PageWords {

    private PageWords() {}

    static String of(Resume resume, Look look, SourceTree pictures, Set<String> missingPictures) {
        Resume timed = timed(resume, look);
        boolean apart = look.value("entry-head")
                .filter(heads -> !heads.equals("as-entry"))
                .isPresent();
        String words = ModelWords.of(
                Themed.arranged(apart ? JoinedHeads.parted(timed) : timed, look.theme()),
                missingPictures,
                look.is("icons") || look.is("contact-labels"));
        return of(resume, look, pictures, missingPictures, words);
    }

    /** The words of the page, which has those of the model as they are given. */
    static String of(Resume resume, Look look, SourceTree pictures, Set<String> missingPictures, String words) {
        Diagnostics told = new Diagnostics();
        HtmlPage html = PageWriter.write(resume, look, PageSize.A4, new Pictures(pictures, told), told);
        String page = ModelWords.asLetters(HtmlWords.of(html, missingPictures));
        boolean capitals = look.value("title-case").filter("capitals"::equals).isPresent();
        assertThat(sorted(page, capitals))
                .as("the words of the model are those of the page, with %s", look.chosen())
                .isEqualTo(sorted(words + signature(html), capitals));
        return page;
    }

    /** With times as the look shows them. */
    private static Resume timed(Resume resume, Look look) {
        return new ShownPeriods(
                        DateForm.of(look.shared("dates").orElse("")),
                        !look.shared("durations").orElse("").equals("none"),
                        Vocabulary.of(resume.metadata().language()))
                .of(resume);
    }

    /** What stands below the line for a signature, which is no part of the model. */
    private static String signature(HtmlPage html) {
        NodeList paragraphs = html.document().getElementsByTagName("p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            if (paragraphs.item(i) instanceof Element one
                    && one.getAttribute("class").equals("signature")) {
                return "\n" + one.getTextContent();
            }
        }
        return "";
    }

    private static List<String> sorted(String words, boolean capitals) {
        return Stream.of((capitals ? words.toUpperCase(Locale.ROOT) : words).split("[\\s\u00A0]+"))
                .map(word -> word.replaceAll("[,;:|\u00B7\u2022\u2013\u2014\u25AA\uE000-\uE002-]+$", ""))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}

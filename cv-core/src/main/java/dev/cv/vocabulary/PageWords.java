package dev.cv.vocabulary;

import java.util.List;

/**
 * What is written around the numbers of a page, as in "Page 2 of 3".
 *
 * @param before what stands before the number of the page, with its space
 * @param between what stands before the number of pages
 * @param after what stands behind it; mostly nothing
 */
public record PageWords(String before, String between, String after) {

    private static final String PAGE = "{page}";
    private static final String PAGES = "{pages}";

    /** Those of all languages. */
    public static List<PageWords> ofAll() {
        return Language.FILES.stream()
                .map(file -> of(KeyedWords.of(file).text("page")))
                .toList();
    }

    static PageWords of(String pattern) {
        int page = pattern.indexOf(PAGE);
        int pages = pattern.indexOf(PAGES);
        return new PageWords(
                pattern.substring(0, page),
                pattern.substring(page + PAGE.length(), pages),
                pattern.substring(pages + PAGES.length()));
    }
}

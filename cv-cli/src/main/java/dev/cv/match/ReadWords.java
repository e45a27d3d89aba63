package dev.cv.match;

import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a finished PDF, in the order in which a machine reads them. */
final class ReadWords {

    private final List<ComparedWord> words = new ArrayList<>();
    private final List<Boolean> following = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> texts;

    ReadWords(ReadPdf pdf, Lexicon lexicon) {
        texts = pdf.pages().stream().map(ReadPage::text).toList();
        int number = 0;
        for (ReadPage page : pdf.pages()) {
            number++;
            for (Token token : Token.of(page.text())) {
                boolean follows = token.followsOn();
                for (ComparedWord word : lexicon.words(token.text())) {
                    words.add(word);
                    following.add(follows);
                    pages.add(number);
                    tokens.add(token);
                    follows = true; // the next is behind a hyphen
                }
            }
        }
    }

    /**
     * Some words in a row.
     *
     * @param start the index of the first
     */
    record Row(int start, int length) {}

    int page(int index) {
        return pages.get(index);
    }

    String plain(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).plain();
    }

    /** What is written there. */
    String text(Row row) {
        int last = row.start() + row.length() - 1;
        if (row.length() == 1 || page(row.start()) != page(last)) {
            return words.subList(row.start(), last + 1).stream()
                    .map(ComparedWord::text)
                    .collect(Collectors.joining(" "));
        }
        String page = texts.get(page(last) - 1);
        return page.substring(tokens.get(row.start()).start(), tokens.get(last).end())
                .replaceAll("\\s+", " ");
    }

    /** Where a term stands, in any of its forms; the longest form where several fit. */
    List<Row> find(List<List<ComparedWord>> forms) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = 0;
            for (List<ComparedWord> form : forms) {
                length = Math.max(length, isAt(i, form) ? form.size() : 0);
            }
            if (length > 0) {
                rows.add(new Row(i, length));
                i += length - 1;
            }
        }
        return rows;
    }

    private boolean isAt(int index, List<ComparedWord> form) {
        if (form.isEmpty() || index + form.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < form.size(); i++) {
            if (!form.get(i).isSameAs(words.get(index + i)) || (i > 0 && !following.get(index + i))) {
                return false;
            }
        }
        return true;
    }
}

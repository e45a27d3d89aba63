package dev.cv.match;

import dev.cv.model.Resume;
import dev.cv.reread.ReadPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The door of this package: looks for the terms of an ad in what a machine reads of a résumé. */
public final class AdMatch {

    /** How many words before and behind tell which of several equal ones it is. */
    private static final int CONTEXT = 4;

    /** Makers whose names people leave out. */
    private static final Set<String> MAKERS =
            Set.of("apache", "amazon", "aws", "microsoft", "oracle", "ibm", "hashicorp", "adobe", "google");

    private final Lexicon lexicon;
    private final ReadWords read;
    private final SourceWords source;

    private AdMatch(Lexicon lexicon, ReadWords read, SourceWords source) {
        this.lexicon = lexicon;
        this.read = read;
        this.source = source;
    }

    /**
     * Looks for all terms of an ad.
     *
     * @param resume the résumé
     * @param pdf the same as it was read back from its PDF
     */
    public static EditionMatch of(Advert ad, Resume resume, ReadPdf pdf) {
        Lexicon lexicon = Lexicon.of(Tongue.ofTag(ad.code()).orElse(Tongue.EN));
        AdMatch match = new AdMatch(lexicon, new ReadWords(pdf, lexicon), SourceWords.of(resume, lexicon));
        return new EditionMatch(
                resume.metadata().language(),
                ad.terms().stream().map(match::find).toList(),
                ad.plain().stream().map(match::find).toList());
    }

    private TermMatch find(Term term) {
        List<ReadWords.Row> rows = read.find(forms(term));
        List<Hit> hits = rows.stream()
                .map(row -> new Hit(read.text(row), read.page(row.start()), place(row)))
                .toList();
        List<String> parts = new ArrayList<>();
        if (hits.isEmpty() && term.words().size() > 1) {
            term.words().stream()
                    .filter(word -> !lexicon.isCommon(word.text())
                            && !read.find(List.of(List.of(word))).isEmpty())
                    .forEach(word -> parts.add(word.text()));
        }
        return new TermMatch(term, hits, parts);
    }

    private List<List<ComparedWord>> forms(Term term) {
        List<List<ComparedWord>> forms = new ArrayList<>();
        forms.add(term.words());
        List<ComparedWord> rest = term.words().subList(1, term.words().size());
        String restText = String.join(" ", rest.stream().map(ComparedWord::text).toList());
        if (!rest.isEmpty() && MAKERS.contains(term.words().get(0).plain()) && lexicon.isKnown(restText)) {
            forms.add(rest);
        }
        // Who writes front-end finds frontend, too.
        if (term.text().matches(".*[-\u2011].*")) {
            forms.add(lexicon.words(term.text().replaceAll("[-\u2011]", "")));
        }
        List.copyOf(forms).forEach(form -> forms.addAll(lexicon.synonyms(form)));
        return forms;
    }

    /** Of all places that have the word, the one with the same words around it. */
    private Optional<Place> place(ReadWords.Row row) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < source.words().size(); i++) {
            if (source.words().get(i).equals(read.plain(row.start()))) {
                int same = sameAround(row.start(), i);
                if (best < 0 || same > most) {
                    best = i;
                    most = same;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(source.place(best));
    }

    private int sameAround(int inRead, int inSource) {
        int same = 0;
        for (int offset = -CONTEXT; offset <= CONTEXT; offset++) {
            int i = inSource + offset;
            if (i >= 0 && i < source.words().size() && source.words().get(i).equals(read.plain(inRead + offset))) {
                same++;
            }
        }
        return same;
    }
}

package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.style.Speller.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds words that are spelled as no dictionary has them. */
final class Misspellings implements Rule {

    private final Dictionaries dictionaries;

    /** One word about a language is enough, however many résumés are in it. */
    private final Set<String> told = new HashSet<>();

    Misspellings(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Passage> passages = Passages.of(subject.resume());
        KnownWords known = new KnownWords(subject.resume(), passages);
        Map<String, Optional<Speller>> spellers = new HashMap<>();
        Map<String, Optional<Verdict>> verdicts = new HashMap<>();
        for (Passage passage : passages) {
            if (isRead(passage)) {
                spellers.computeIfAbsent(passage.language(), this::speller)
                        .ifPresent(speller -> SpelledWord.of(passage).stream()
                                .filter(word -> !known.contains(word.text()))
                                .forEach(word -> judge(word, passage, speller, verdicts)
                                        .ifPresent(verdict -> report(word, passage, verdict, findings))));
            }
        }
        String language = subject.resume().metadata().language();
        if (dictionaries != Dictionaries.NONE && dictionaries.of(language).isEmpty()) {
            passages.stream()
                    .filter(passage -> isRead(passage) && passage.language().equals(language))
                    .findFirst()
                    .filter(any -> told.add(language))
                    .ifPresent(first -> findings.report(StyleProblem.NO_DICTIONARY, first.at(0), language));
        }
    }

    private static boolean isRead(Passage passage) {
        return switch (passage.kind()) {
            case NAME, CONTACT, PLACE, PERIOD -> false;
            default -> true;
        };
    }

    private Optional<Speller> speller(String language) {
        return dictionaries
                .of(language)
                .map(dictionary -> new Speller(
                        language, dictionary, language.startsWith("de") ? dictionaries.of("en") : Optional.empty()));
    }

    private static Optional<Verdict> judge(
            SpelledWord word, Passage passage, Speller speller, Map<String, Optional<Verdict>> verdicts) {
        boolean german = passage.isIn("de");
        boolean heading = passage.kind() == Passage.Kind.HEADING;
        boolean name = word.isCapital() && !word.opens() && !heading && !german;
        if (name || word.hasCapitalInside() || (german && word.joined())) {
            return Optional.empty();
        }
        return verdicts.computeIfAbsent(passage.language() + ' ' + word.text(), any -> speller.judge(word.text()));
    }

    private static void report(SpelledWord word, Passage passage, Verdict verdict, Findings findings) {
        if (verdict.meant().isEmpty()) {
            findings.report(StyleProblem.UNKNOWN_WORD, passage.at(word.start()), word.text());
            return;
        }
        String meant = verdict.meant().stream().map(other -> '"' + other + '"').collect(Collectors.joining(" or "));
        Optional<Repair> repair = Optional.of(verdict)
                .filter(Verdict::certain)
                .flatMap(certain -> passage.replace(
                        word.start(), word.end(), certain.meant().get(0)));
        Reporting.report(findings, repair, StyleProblem.MISSPELLED_WORD, passage.at(word.start()), word.text(), meant);
    }
}

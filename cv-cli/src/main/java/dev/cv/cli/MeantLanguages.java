package dev.cv.cli;

import dev.cv.audit.Audit.Candidate;
import dev.cv.read.Edition;
import dev.cv.read.FileHead;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which résumés somebody means to send: entries that are there in French for the one manifest that is, too, are no sign that
 * every other manifest is meant to be.
 */
final class MeantLanguages {

    private final SourceTree tree;
    private final Map<String, String> own = new HashMap<>();
    private final Set<String> translated = new HashSet<>();

    /** Those of all editions that there are, the own language of each manifest first. */
    MeantLanguages(SourceTree tree, List<Edition> editions) {
        this.tree = tree;
        editions.forEach(edition -> own.putIfAbsent(edition.manifest(), edition.language()));
    }

    /** The candidates without those that nobody means. */
    List<Candidate> of(List<Candidate> candidates) {
        candidates.stream()
                .filter(candidate -> isInLanguage(candidate))
                .map(MeantLanguages::language)
                .forEach(translated::add);
        List<Candidate> meant = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (isInLanguage(candidate) || !translated.contains(language(candidate))) {
                meant.add(candidate);
            }
        }
        return meant;
    }

    private boolean isInLanguage(Candidate candidate) {
        String language = language(candidate);
        boolean ownLanguage =
                primary(own.getOrDefault(candidate.manifest(), "")).equals(language);
        return ownLanguage
                || FileHead.file(
                                tree,
                                candidate.subject().resume().metadata().origin().manifest())
                        .filter(head -> saysSo(head, language))
                        .isPresent();
    }

    /** By its name, by its language, or by anything that it says in several. */
    private static boolean saysSo(SourceFile head, String language) {
        String slug = head.slug();
        if (primary(slug.substring(slug.lastIndexOf('.') + 1)).equals(language)) {
            return true;
        }
        return FileHead.values(head).values().entrySet().stream().anyMatch(entry -> {
            if (entry.getValue() instanceof YamlValue.Scalar scalar) {
                return entry.getKey().equals("lang")
                        && primary(scalar.text().strip()).equals(language);
            }
            return entry.getValue() instanceof YamlValue.Mapping mapping
                    && mapping.values().keySet().stream()
                            .anyMatch(key -> primary(key).equals(language));
        });
    }

    private static String language(Candidate candidate) {
        return primary(candidate.subject().resume().metadata().language());
    }

    private static String primary(String tag) {
        return tag.replaceFirst("[-_].*$", "").toLowerCase(Locale.ROOT);
    }
}

package dev.cv.cli.check;

import dev.cv.audit.Audit.Candidate;
import dev.cv.content.FileHead;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which résumés somebody means to send: entries that are there in French for the one manifest that is, too, are no sign that
 * every other manifest is meant to be.
 */
final class MeantLanguages {

    private final SourceTree tree;
    private final Map<String, String> own = new HashMap<>();

    MeantLanguages(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * The candidates without those that nobody means.
     *
     * @param elsewhere what else the content holds; of each manifest the one in its own language first
     */
    List<Candidate> of(List<Candidate> candidates, List<Candidate> elsewhere) {
        List<Candidate> all =
                Stream.concat(elsewhere.stream(), candidates.stream()).toList();
        all.forEach(candidate -> own.putIfAbsent(candidate.manifest(), language(candidate)));
        Set<String> translated = all.stream()
                .filter(this::isInLanguage)
                .map(MeantLanguages::language)
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(candidate -> isInLanguage(candidate) || !translated.contains(language(candidate)))
                .toList();
    }

    private boolean isInLanguage(Candidate candidate) {
        String head = candidate.subject().resume().metadata().origin().manifest();
        return language(candidate).equals(own.get(candidate.manifest()))
                || FileHead.file(tree, head)
                        .filter(file -> saysSo(file, language(candidate)))
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

package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourcePath;
import dev.cv.source.Spelling;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the file that a slug in a manifest means. */
final class SlugIndex {

    private final Diagnostics diagnostics;
    private final Map<String, String> byPath;
    private final Map<String, List<String>> inCollections;
    private final Map<String, List<String>> byName;

    private SlugIndex(
            Map<String, String> byPath,
            Map<String, List<String>> inCollections,
            Map<String, List<String>> byName,
            Diagnostics diagnostics) {
        this.byPath = byPath;
        this.inCollections = inCollections;
        this.byName = byName;
        this.diagnostics = diagnostics;
    }

    /** An index that tells nobody what is wrong. */
    SlugIndex(List<String> paths, Versions versions, Site site) {
        this(new HashMap<>(), new HashMap<>(), new TreeMap<>(), new Diagnostics());
        for (String original : versions.originals()) {
            String stem = versions.stem(original);
            String name = site.name(stem);
            byPath.putIfAbsent(stem, original);
            byName.computeIfAbsent(baseName(name), any -> new ArrayList<>()).add(original);
            if (site.isInCollection(original)) {
                inCollections.computeIfAbsent(name, any -> new ArrayList<>()).add(original);
            }
        }
        // A version may be named outright.
        paths.forEach(path -> byPath.putIfAbsent(Versions.withoutExtension(path), path));
    }

    /** This index, telling what is wrong. */
    SlugIndex telling(Diagnostics told) {
        return new SlugIndex(byPath, inCollections, byName, told);
    }

    /** The path; empty, with a diagnostic at the slug, where there is none or more than one. */
    Optional<String> find(YamlValue.Scalar slug, String manifest) {
        String name = Versions.withoutExtension(slug.text().strip());
        Optional<String> found =
                SourcePath.resolve(manifest, name).flatMap(this::exact).or(() -> exact(name));
        if (found.isPresent()) {
            return found;
        }
        List<String> named = inCollections.getOrDefault(name, byName.getOrDefault(name, List.of()));
        if (named.size() > 1) {
            diagnostics.report(ContentProblem.AMBIGUOUS_SLUG, slug.position(), name, String.join(", ", named));
        } else if (named.isEmpty()) {
            diagnostics.report(ContentProblem.UNKNOWN_SLUG, slug.position(), name, hint(name, manifest));
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The file with this name in a site's collections; nothing is said where there is none. */
    Optional<String> inCollections(String name) {
        return inCollections.getOrDefault(name, List.of()).stream().findFirst();
    }

    private Optional<String> exact(String name) {
        return Optional.ofNullable(byPath.get(name));
    }

    private String hint(String name, String manifest) {
        List<String> others = byName.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(path -> !path.equals(manifest))
                        .map(path -> entry.getKey()))
                .toList();
        return Spelling.nearest(name, others)
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElseGet(() -> others.isEmpty()
                        ? "put the file beside the manifest"
                        : "there are " + String.join(", ", others));
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package dev.cv.read;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourcePath;
import dev.cv.source.Spelling;
import dev.cv.yaml.YamlValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the file that a slug in a manifest means. */
final class SlugIndex {

    private final List<String> paths;
    private final Diagnostics diagnostics;

    SlugIndex(List<String> paths, Diagnostics diagnostics) {
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /** The path; empty, with a diagnostic at the slug, where there is none or more than one. */
    Optional<String> find(YamlValue.Scalar slug, String manifest) {
        String name = withoutExtension(slug.text().strip());
        Optional<String> beside = SourcePath.resolve(manifest, name).flatMap(this::exact);
        Optional<String> found = beside.or(() -> exact(name));
        if (found.isPresent()) {
            return found;
        }
        List<String> named =
                paths.stream().filter(path -> baseName(path).equals(name)).toList();
        if (named.size() > 1) {
            diagnostics.report(ReadProblem.AMBIGUOUS_SLUG, slug.position(), name, String.join(", ", named));
        } else if (named.isEmpty()) {
            diagnostics.report(ReadProblem.UNKNOWN_SLUG, slug.position(), name, hint(name, manifest));
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Optional<String> exact(String name) {
        return paths.stream()
                .filter(path -> withoutExtension(path).equals(name))
                .findFirst();
    }

    private String hint(String name, String manifest) {
        List<String> others = paths.stream()
                .filter(path -> !path.equals(manifest))
                .map(SlugIndex::baseName)
                .sorted()
                .toList();
        return others.stream()
                .min(Comparator.comparingInt(other -> Spelling.distance(name, other)))
                .filter(nearest -> Spelling.distance(name, nearest) <= Math.max(2, name.length() / 3))
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElseGet(() -> others.isEmpty()
                        ? "put the file beside the manifest"
                        : "there are " + String.join(", ", others));
    }

    private static String withoutExtension(String path) {
        return SourcePath.isMarkdown(path) ? path.substring(0, path.lastIndexOf('.')) : path;
    }

    private static String baseName(String path) {
        return withoutExtension(path.substring(path.lastIndexOf('/') + 1));
    }
}

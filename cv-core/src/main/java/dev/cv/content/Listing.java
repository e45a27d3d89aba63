package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The Markdown files of a folder by their names, worked out once for all résumés that are read of it; safe for many threads. */
final class Listing {

    private final List<String> paths;
    private final Site site;
    private final Map<Optional<String>, Named> named = new ConcurrentHashMap<>();

    /** What names mean where a language is asked for, or none. */
    private record Named(Versions versions, SlugIndex slugs) {}

    private Listing(List<String> paths, Site site) {
        this.paths = paths;
        this.site = site;
    }

    static Listing of(SourceTree tree, Site site) throws IOException {
        List<String> all = tree.markdownFiles();
        return tree.once(
                Listing.class,
                () -> new Listing(all.stream().filter(site::takes).toList(), site));
    }

    /** All of them, sorted. */
    List<String> paths() {
        return paths;
    }

    Versions versions(Optional<String> language) {
        return named(language).versions;
    }

    /** @param diagnostics takes what is wrong with the slugs that it is asked for */
    SlugIndex slugs(Optional<String> language, Diagnostics diagnostics) {
        return named(language).slugs.telling(diagnostics);
    }

    private Named named(Optional<String> language) {
        return named.computeIfAbsent(language, asked -> {
            Versions versions = new Versions(paths, asked);
            return new Named(versions, new SlugIndex(paths, versions, site));
        });
    }
}

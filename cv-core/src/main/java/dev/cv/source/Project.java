package dev.cv.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a file may be a part of, beside a Jekyll site: a project of other software that shows Markdown. Each reads GFM. */
public enum Project {
    HUGO("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default"),
    ELEVENTY(".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", "eleventy.config.ts"),
    ASTRO("astro.config.mjs", "astro.config.js", "astro.config.ts", "astro.config.mts", "astro.config.cjs"),
    OBSIDIAN(".obsidian");

    /** Names that Hugo's configuration may have, and others'. */
    private static final List<String> OF_HUGO_OR_ANY =
            List.of("config.toml", "config.yaml", "config.yml", "config.json");

    private final List<String> marks;

    Project(String... marks) {
        this.marks = List.of(marks);
    }

    /**
     * The project whose root a folder is.
     *
     * @param holds whether the folder holds a file or folder of a path
     */
    public static Optional<Project> at(Predicate<String> holds) {
        return Stream.of(values())
                .filter(project -> project.marks.stream().anyMatch(holds))
                .findFirst()
                .or(() -> Optional.of(HUGO)
                        .filter(any -> holds.test("archetypes") || holds.test("themes"))
                        .filter(any -> OF_HUGO_OR_ANY.stream().anyMatch(holds)));
    }

    /** That of a name in small letters; empty where it is none. */
    public static Optional<Project> named(String name) {
        return Stream.of(values())
                .filter(project -> project.toString().equals(name))
                .findFirst();
    }

    /** The dialect of its files. */
    public Dialect dialect() {
        return Dialect.GFM;
    }

    /** Its name in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

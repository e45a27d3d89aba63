package dev.cv.read;

import dev.cv.content.FrontMatter;
import dev.cv.facts.FactReader;
import dev.cv.model.Attributes;
import dev.cv.source.Diagnostics;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What front matter says of a file's entries: their classes, and by the key {@code entries} whether heads keep the author's
 * own lines, which is a class, too. (FORMAT.md, "Entries")
 */
final class EntriesKey {

    private static final String KEY = "entries";

    private static final String AS_ENTRIES = "set";

    private final Optional<FrontMatter> manifest;
    private final Diagnostics diagnostics;

    /**
     * A reader.
     *
     * @param manifest what speaks for the files that don't say it
     */
    EntriesKey(Optional<FrontMatter> manifest, Diagnostics diagnostics) {
        this.manifest = manifest;
        this.diagnostics = diagnostics;
    }

    /** The classes of entries, or of the section that a file opens. */
    Attributes classes(FrontMatter file) {
        return with(file, file.names("class"));
    }

    /** What the key alone says. */
    Attributes key(FrontMatter file) {
        return with(file, List.of());
    }

    private Attributes with(FrontMatter file, List<String> classes) {
        List<String> all = new ArrayList<>(classes);
        if (value(file)
                .or(() -> manifest.flatMap(this::value))
                .filter(FactReader.AS_WRITTEN::equals)
                .isPresent()) {
            all.add(FactReader.AS_WRITTEN);
        }
        return Attributes.ofClasses(all.stream().distinct().toList());
    }

    /** What is said, where it is one of the values there are. */
    private Optional<String> value(FrontMatter frontMatter) {
        if (isData(frontMatter.values().values().get(KEY))) {
            return Optional.empty();
        }
        Optional<YamlValue.Scalar> said = frontMatter.scalar(KEY);
        Optional<String> known =
                said.map(value -> value.text().strip()).filter(Set.of(FactReader.AS_WRITTEN, AS_ENTRIES)::contains);
        said.filter(value -> known.isEmpty())
                .ifPresent(value -> diagnostics.report(ReadProblem.UNKNOWN_ENTRIES, value.position(), value.text()));
        return known;
    }

    /** Whether it is a list of things with parts, which a site's layout shows. */
    private static boolean isData(@Nullable YamlValue value) {
        return value instanceof YamlValue.Sequence list
                && list.values().stream().anyMatch(YamlValue.Mapping.class::isInstance);
    }
}

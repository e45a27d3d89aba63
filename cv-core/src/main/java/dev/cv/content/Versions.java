package dev.cv.content;

import dev.cv.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which files say the same in other languages: {@code amazon.fr.md} beside {@code amazon.md}. */
final class Versions {

    /** A file that stands for all its versions: the one without a language in its name, else the first. */
    private final Map<String, Map<String, String>> byOriginal = new TreeMap<>();

    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    /** A name taken apart: {@code amazon} and {@code fr}. */
    private record Name(String path, String stem, String language) {

        static Name of(String path) {
            String whole = withoutExtension(path);
            int dot = whole.lastIndexOf('.');
            String language = dot > whole.lastIndexOf('/') + 1 ? whole.substring(dot + 1) : "";
            return Languages.isLanguage(language)
                    ? new Name(path, whole.substring(0, dot), Languages.tag(language))
                    : new Name(path, whole, "");
        }
    }

    /**
     * The versions among files.
     *
     * @param asked the language that is asked for; a name says it even where no other file does
     */
    Versions(List<String> paths, Optional<String> asked) {
        Map<String, List<Name>> byStem = new LinkedHashMap<>();
        paths.stream()
                .map(Name::of)
                .forEach(name -> byStem.computeIfAbsent(name.stem, stem -> new ArrayList<>())
                        .add(name));
        Set<String> occurring = new HashSet<>();
        for (List<Name> names : byStem.values()) {
            if (names.size() > 1) {
                names.forEach(name -> occurring.add(name.language));
            }
        }
        Predicate<String> isLanguage = language -> occurring.contains(language)
                || asked.stream().anyMatch(tag -> !language.isEmpty() && Languages.alike(tag, language));
        byStem.values().forEach(names -> add(names, isLanguage));
    }

    private void add(List<Name> names, Predicate<String> isLanguage) {
        if (names.size() == 1 && !isLanguage.test(names.get(0).language)) {
            add(names.get(0).path, Map.of()); // vue.ts.md is about TypeScript, and not in Tsonga
            return;
        }
        List<String> plain = names.stream()
                .filter(name -> name.language.isEmpty())
                .map(Name::path)
                .toList();
        Map<String, String> versions = new TreeMap<>();
        for (Name name : names) {
            if (!name.language.isEmpty()) {
                versions.putIfAbsent(name.language, name.path);
                languages.put(name.path, name.language);
            }
        }
        add(plain.isEmpty() ? names.get(0).path : plain.get(0), versions);
        plain.stream().skip(1).forEach(other -> add(other, Map.of()));
    }

    private void add(String original, Map<String, String> versions) {
        byOriginal.put(original, versions);
        originals.put(original, original);
        versions.values().forEach(path -> originals.put(path, original));
    }

    /** The file whose version this would be, by its name. */
    static Optional<String> plainOf(String path) {
        Name name = Name.of(path);
        return name.language.isEmpty()
                ? Optional.empty()
                : Optional.of(name.stem + path.substring(path.lastIndexOf('.')));
    }

    /** One path for each file and its versions, by name. */
    List<String> originals() {
        return List.copyOf(byOriginal.keySet());
    }

    /** The file that stands for this one. */
    String original(String path) {
        return originals.getOrDefault(path, path);
    }

    /** The language in the name of a version. */
    Optional<String> language(String path) {
        return Optional.ofNullable(languages.get(path));
    }

    /** The path without ending and language. */
    String stem(String path) {
        return languages.containsKey(path) ? Name.of(path).stem : withoutExtension(path);
    }

    /** The languages in the names of all versions of the file. */
    Set<String> languages(String path) {
        return byOriginal.getOrDefault(original(path), Map.of()).keySet();
    }

    /** The version to take of a file. */
    String pick(String path, Languages wanted) {
        String original = original(path);
        Map<String, String> versions = byOriginal.getOrDefault(original, Map.of());
        boolean plain = !languages.containsKey(original);
        return wanted.pick(versions, /* withOwn= */ !plain).map(versions::get).orElse(original);
    }

    static String withoutExtension(String path) {
        return SourcePath.isMarkdown(path) ? path.substring(0, path.lastIndexOf('.')) : path;
    }
}

package dev.cv.archive;

import dev.cv.model.Setting;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlReader;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options that a PDF was made with, as {@code .cv/build.yml} in the folder of its source has them: only what is not
 * as usual, so that mostly there is no such file.
 *
 * @param values what each key says, with its place; each has one value but variants and options of the theme
 */
public record BuildFile(Map<BuildKey, List<Setting>> values) {

    /** Where it lies. */
    public static final String PATH = ".cv/build.yml";

    /** All as usual. */
    public static final BuildFile NONE = new BuildFile(Map.of());

    private static final Set<BuildKey> SEVERAL = Set.of(BuildKey.VARIANT, BuildKey.SET);

    public BuildFile {
        Map<BuildKey, List<Setting>> copy = new EnumMap<>(BuildKey.class);
        values.forEach((key, settings) -> copy.put(key, List.copyOf(settings)));
        values = copy;
    }

    /** The one in a folder; without it all is as usual. */
    public static BuildFile in(SourceTree folder, Diagnostics diagnostics) throws IOException {
        return folder.read(PATH)
                .flatMap(bytes -> SourceText.decode(PATH, folder.display(PATH), bytes, diagnostics))
                .map(file -> read(file, diagnostics))
                .orElse(NONE);
    }

    /** What a file says; what it must not say is told and left out. */
    public static BuildFile read(SourceFile file, Diagnostics diagnostics) {
        YamlValue.Mapping mapping = YamlReader.document(file, diagnostics)
                .filter(YamlValue.Mapping.class::isInstance)
                .map(YamlValue.Mapping.class::cast)
                .orElse(new YamlValue.Mapping(Map.of(), Map.of(), file.at(0)));
        Map<BuildKey, List<Setting>> values = new EnumMap<>(BuildKey.class);
        mapping.values().forEach((name, value) -> {
            Optional<BuildKey> key = Stream.of(BuildKey.values())
                    .filter(one -> one.key().equals(name))
                    .findFirst();
            if (key.isEmpty()) {
                String known = Stream.of(BuildKey.values()).map(BuildKey::key).collect(Collectors.joining(", "));
                diagnostics.report(
                        ArchiveProblem.BUILD_KEY_UNKNOWN,
                        mapping.keys().getOrDefault(name, value.position()),
                        name,
                        "write one of " + known);
            } else {
                List<Setting> settings = settings(key.get(), value);
                settings.stream()
                        .filter(setting -> !key.get().allows(setting.value()))
                        .forEach(setting -> diagnostics.report(
                                ArchiveProblem.BUILD_VALUE,
                                setting.position(),
                                name,
                                setting.value().isEmpty() ? value.kind() : setting.value(),
                                key.get().hint()));
                values.put(
                        key.get(),
                        settings.stream()
                                .filter(setting -> key.get().allows(setting.value()))
                                .toList());
            }
        });
        return new BuildFile(values);
    }

    /** A value of a kind that the key doesn't take is an empty one, which no key allows. */
    private static List<Setting> settings(BuildKey key, YamlValue value) {
        if (key == BuildKey.SET && value instanceof YamlValue.Mapping options) {
            List<Setting> settings = new ArrayList<>();
            options.values().forEach((name, one) -> settings.add(setting(key, one, name + "=")));
            return settings;
        }
        if (SEVERAL.contains(key) && key != BuildKey.SET && value instanceof YamlValue.Sequence several) {
            return several.values().stream().map(one -> setting(key, one, "")).toList();
        }
        return List.of(setting(key, value, ""));
    }

    private static Setting setting(BuildKey key, YamlValue value, String before) {
        String text = value instanceof YamlValue.Scalar scalar ? before + scalar.text() : "";
        return new Setting(key.key(), text, value.position());
    }

    /** What a key says; empty where it says nothing. */
    public Optional<Setting> one(BuildKey key) {
        return all(key).stream().findFirst();
    }

    /** What a key says, in words; empty where it says nothing. */
    public Optional<String> text(BuildKey key) {
        return one(key).map(Setting::value);
    }

    /** All that a key says. */
    public List<Setting> all(BuildKey key) {
        return values.getOrDefault(key, List.of());
    }

    /** Whether all is as usual. */
    public boolean isEmpty() {
        return values.values().stream().allMatch(List::isEmpty);
    }
}

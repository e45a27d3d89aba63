package dev.cv.mapped;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlReader;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A format of data that a mapping makes readable: a file says which key is which part of a résumé. */
public final class DataFormat {

    private static final List<String> FILES = List.of(
            "rendercv",
            "al-folio",
            "online-cv",
            "yamlresume",
            "reactive-resume",
            "fresh",
            "modern-resume-theme",
            "jglovier");

    /** Under which a site's data stands. */
    private static final String DATA = "data.";

    private static final List<DataFormat> ALL =
            FILES.stream().map(DataFormat::new).toList();

    private final String name;
    private @Nullable Rules rules;

    private DataFormat(String name) {
        this.name = name;
    }

    /** All that there are, each read when it is first asked for something; of several that a file could be in, the first is meant. */
    public static List<DataFormat> all() {
        return ALL;
    }

    private static Rules load(String name) {
        String resource = name + ".yml";
        try (InputStream in = Objects.requireNonNull(DataFormat.class.getResourceAsStream(resource), resource)) {
            SourceFile file = new SourceFile(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            YamlValue rules = YamlReader.document(file, new Diagnostics()).orElseThrow();
            return new Rules((YamlValue.Mapping) rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it is called. */
    public String title() {
        return rules().word("title").orElseThrow();
    }

    /** How the names of its files end. */
    public List<String> endings() {
        return rules().words("endings");
    }

    /** The files of a site's data in which its résumés stand. */
    public List<String> files() {
        return rules().words("files");
    }

    /** Whether its data is in several files of a site, with what its settings say: {@code site} and {@code data}. */
    public boolean isOfSite() {
        return rules().word("site-wide").isPresent();
    }

    /** The files of a site's data that are asked for, without folder and ending. */
    public List<String> dataNames() {
        Stream<String> shown = rules().rules("sections").stream().flatMap(section -> section.words("from").stream());
        return Stream.concat(shown, rules().words("data").stream())
                .filter(path -> path.startsWith(DATA))
                .map(path -> path.substring(DATA.length()).replaceFirst("\\..*", ""))
                .distinct()
                .toList();
    }

    /** Whether it is a site's settings that hold the data. */
    public boolean isSettings() {
        return rules().word("settings").isPresent();
    }

    /** Whether an entry or a section says that it is not to be shown. */
    boolean hides(YamlValue value) {
        return value instanceof YamlValue.Mapping mapping
                && rules().of("hidden").values().values().entrySet().stream()
                        .anyMatch(sign -> mapping.values().get(sign.getKey()) instanceof YamlValue.Scalar said
                                && said.text().equals(((YamlValue.Scalar) sign.getValue()).text()));
    }

    /** Whether a text could be in it, which is soon told. */
    boolean mayBe(String text) {
        return rules().words("sign").stream().allMatch(text::contains);
    }

    /** Whether a value is in it. */
    public boolean recognizes(YamlValue root) {
        List<String> all = rules().words("has");
        List<String> any = rules().words("any");
        boolean listed = rules().word("items").isEmpty()
                || (root instanceof YamlValue.Sequence list
                        && !list.values().isEmpty()
                        && list.values().stream()
                                .allMatch(item -> item instanceof YamlValue.Mapping mapping
                                        && rules().words("items").stream().allMatch(mapping.values()::containsKey)));
        return listed
                && all.stream().allMatch(path -> Values.at(root, path).isPresent())
                && (any.isEmpty()
                        || any.stream().anyMatch(path -> Values.at(root, path).isPresent()));
    }

    synchronized Rules rules() {
        Rules known = rules;
        if (known == null) {
            known = load(name);
            rules = known;
        }
        return known;
    }

    /** Keys that say nothing to a reader, wherever they are. */
    Set<String> skipped() {
        return Set.copyOf(rules().words("skip"));
    }

    /** The shapes of entries: those of a rule for sections, then those of all. */
    List<Shape> shapes(Rules section) {
        List<Rules> all = new ArrayList<>(section.rules("shapes"));
        all.addAll(rules().rules("shapes"));
        return all.stream().map(shape -> new Shape(shape, skipped())).toList();
    }
}

package dev.cv.read;

import dev.cv.mapped.DataFormat;
import dev.cv.mapped.MappedReader;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data of a Jekyll site that a page of it fills itself from: {@code _data}, {@code _config.yml}, {@code assets/json/resume.json}. */
final class SiteDataFormat implements InputFormat {

    private static final String DATA = "_data/";
    private static final List<String> SETTINGS = List.of("_config.yml", "_config.yaml");

    /** Where themes keep JSON Resume. */
    private static final List<String> JSON =
            List.of("_data/resume.json", "_data/resume.yml", "_data/resume.yaml", "assets/json/resume.json");

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R(?s:(.*?))\\R---[ \\t]*(?:\\R|\\z)");
    private static final Pattern NO_TEXT = Pattern.compile("\\{%(?s:.*?)%}|\\{\\{(?s:.*?)}}|<[^>]*>|&\\w+;|\\s+");
    private static final Pattern LAYOUT = Pattern.compile("(?m)^layout:[ \\t]*[\"']?([\\w-]+)");

    /** Layouts by which themes set a résumé from data. */
    private static final Set<String> OF_RESUMES = Set.of("cv", "resume", "print", "vitae", "curriculum");

    private static final Pattern AL_FOLIO = Pattern.compile("(?m)^cv_format:");

    /**
     * Where a site's résumé is.
     *
     * @param format reads it
     * @param path the file of it; empty where it is in several
     */
    private record Found(InputFormat format, String path) {}

    @Override
    public String title() {
        return "a site's data";
    }

    /** No file is known by its name. */
    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public boolean recognizes(String path, byte[] bytes) {
        return false;
    }

    /** Where no page says that it is a résumé. */
    @Override
    public boolean recognizes(SourceTree tree) throws IOException {
        return find(tree).isPresent() && MarkdownFormat.manifests(tree).isEmpty();
    }

    /** A page without words, which a layout fills or its Liquid does. */
    @Override
    public boolean fills(SourceTree tree, String path) throws IOException {
        Optional<SourceFile> page = MappedFormat.file(tree, path, new Diagnostics());
        if (page.isEmpty()) {
            return false;
        }
        String text = page.get().text();
        Matcher front = FRONT_MATTER.matcher(text);
        if (!front.find()) {
            return false;
        }
        String body = text.substring(front.end());
        boolean asks = isOfResume(front.group()) || body.contains("site.data") || body.contains("include");
        return asks
                && NO_TEXT.matcher(body).replaceAll("").isEmpty()
                && find(tree).isPresent();
    }

    private static boolean isOfResume(String front) {
        Matcher layout = LAYOUT.matcher(front);
        return (layout.find() && OF_RESUMES.contains(layout.group(1).toLowerCase(Locale.ROOT)))
                || AL_FOLIO.matcher(front).find();
    }

    @Override
    public Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        if (!path.isEmpty()) {
            tree.keep(path);
        }
        Optional<Found> found = find(tree);
        return found.isEmpty()
                ? InputFormats.MARKDOWN.read(tree, path, options, diagnostics)
                : found.get().format.read(tree, found.get().path, options, diagnostics);
    }

    private static Optional<Found> find(SourceTree tree) throws IOException {
        YamlValue.Mapping settings = MappedFormat.site(tree);
        if (settings.values().isEmpty()) {
            return Optional.empty();
        }
        boolean isJson = settings.values().containsKey("jekyll_get_json");
        List<Found> all = new ArrayList<>();
        for (DataFormat format : DataFormat.all()) {
            all.addAll(found(tree, format, settings));
        }
        for (String path : JSON) {
            Optional<byte[]> bytes = tree.peek(path);
            if (bytes.isPresent() && InputFormats.JSON_RESUME.recognizes(path, bytes.get())) {
                all.add(isJson ? 0 : all.size(), new Found(InputFormats.JSON_RESUME, path));
            }
        }
        return all.stream().findFirst();
    }

    private static List<Found> found(SourceTree tree, DataFormat format, YamlValue.Mapping settings)
            throws IOException {
        if (format.isOfSite()) {
            boolean known = format.recognizes(root(tree, format, settings, new Diagnostics()));
            return known ? List.of(new Found(new Whole(format), "")) : List.of();
        }
        MappedFormat reader = new MappedFormat(format);
        List<String> paths = format.isSettings()
                ? SETTINGS
                : format.files().stream().map(DATA::concat).toList();
        List<Found> found = new ArrayList<>();
        for (String path : paths) {
            Optional<byte[]> bytes = tree.peek(path);
            if (bytes.isPresent() && reader.recognizes(path, bytes.get())) {
                found.add(new Found(reader, path));
            }
        }
        return found;
    }

    /** What Jekyll hands to its pages, as much of it as a format asks for. */
    private static YamlValue.Mapping root(
            SourceTree tree, DataFormat format, YamlValue.Mapping settings, Diagnostics diagnostics)
            throws IOException {
        Map<String, YamlValue> data = new LinkedHashMap<>();
        for (String name : format.dataNames()) {
            for (String ending : List.of(".yml", ".yaml", ".json")) {
                String path = DATA + name + ending;
                MappedFormat.file(tree, path, diagnostics)
                        .flatMap(file -> MappedReader.value(file, diagnostics))
                        .ifPresent(value -> data.putIfAbsent(name, value));
            }
        }
        YamlValue.Mapping all = new YamlValue.Mapping(data, Map.of(), settings.position());
        return new YamlValue.Mapping(Map.of("site", settings, "data", all), Map.of(), settings.position());
    }

    /** Data in several files. */
    private record Whole(DataFormat format) implements InputFormat {

        @Override
        public String title() {
            return format.title();
        }

        @Override
        public List<String> endings() {
            return List.of();
        }

        @Override
        public boolean recognizes(String path, byte[] bytes) {
            return false;
        }

        @Override
        public Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
                throws IOException {
            YamlValue.Mapping settings = MappedFormat.site(tree);
            YamlValue.Mapping root = root(tree, format, settings, diagnostics);
            SourceFile file = settings.position().file();
            return diagnostics.hasErrors()
                    ? Optional.empty()
                    : MappedReader.read(format, file, root, settings, options.variants(), diagnostics);
        }
    }
}

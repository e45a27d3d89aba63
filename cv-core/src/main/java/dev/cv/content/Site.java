package dev.cv.content;

import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlProblem;
import dev.cv.values.YamlReader;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Jekyll site, as its configuration tells it; content without one is no site. (FORMAT.md, "Jekyll sites") */
public final class Site {

    /** What makes a folder a site. */
    static final List<String> CONFIGURATIONS = List.of("_config.yml", "_config.yaml");

    private static final Pattern DATED = Pattern.compile("\\d{2,4}-\\d{1,2}-\\d{1,2}-(?=.)");
    private static final String POSTS = "posts";

    private final boolean there;
    private final SiteConfig config;
    private final List<Collection> collections = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>(List.of("node_modules", "vendor"));

    /**
     * A folder whose files belong together.
     *
     * @param folder its path from the root
     */
    private record Collection(String name, String folder) {

        boolean holds(String path) {
            return path.startsWith(folder + "/");
        }
    }

    private Site(boolean there, YamlValue.Mapping values) {
        this.there = there;
        this.config = new SiteConfig(values);
        String parent = config.text("collections_dir").map(Site::withoutSlashes).orElse("");
        List<String> names = new ArrayList<>(config.names("collections"));
        if (!names.contains(POSTS)) {
            names.add(POSTS);
        }
        names.forEach(
                name -> collections.add(new Collection(name, (parent.isEmpty() ? "" : parent + "/") + "_" + name)));
        config.names("exclude").stream().map(Site::withoutSlashes).forEach(excluded::add);
    }

    /** The site whose root the tree has; what is wrong with its configuration is told. */
    public static Site of(SourceTree tree, Diagnostics diagnostics) throws IOException {
        for (String name : CONFIGURATIONS) {
            Optional<byte[]> bytes = tree.read(name);
            if (bytes.isPresent()) {
                return SourceText.decode(name, tree.display(name), bytes.get(), diagnostics)
                        .map(file -> new Site(true, read(file, diagnostics)))
                        .orElseGet(() -> new Site(true, nothing(new SourceFile(name, ""))));
            }
        }
        return new Site(false, nothing(new SourceFile("", "")));
    }

    private static YamlValue.Mapping nothing(SourceFile file) {
        return new YamlValue.Mapping(Map.of(), Map.of(), file.at(0));
    }

    /** Of two values for a key Jekyll takes the second and says nothing. */
    private static YamlValue.Mapping read(SourceFile file, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        YamlValue.Mapping values = YamlReader.read(file, 0, file.text().length(), found);
        for (Diagnostic diagnostic : found.all()) {
            if (diagnostic.problem() != YamlProblem.DUPLICATE_KEY) {
                String why = diagnostic.message().replaceFirst("^the front matter is not valid YAML: ", "");
                Position at = diagnostic.position().orElse(file.at(0));
                diagnostics.report(ContentProblem.SITE_CONFIG_INVALID, at, why, diagnostic.hint());
            }
        }
        return values;
    }

    /** Whether there is one. */
    public boolean isThere() {
        return there;
    }

    /** What the configuration says. */
    public SiteConfig config() {
        return config;
    }

    /** Whether Jekyll would read the file. */
    boolean takes(String path) {
        if (!there) {
            return true;
        }
        if (excluded.stream().anyMatch(pattern -> Wildcards.covers(pattern, path))) {
            return false;
        }
        return isInCollection(path) || Arrays.stream(path.split("/", -1)).noneMatch(part -> part.startsWith("_"));
    }

    /** Whether nothing in the folder is read. */
    boolean skips(String folder) {
        boolean leads = collections.stream().anyMatch(collection -> (collection.folder + "/").startsWith(folder + "/"));
        return !leads && !takes(folder + "/x.md");
    }

    /** Whether it is in one of the site's collections. */
    boolean isInCollection(String path) {
        return there && collections.stream().anyMatch(collection -> collection.holds(path));
    }

    /** The files of each collection, without posts; of content that is no site, all in one. */
    List<List<String>> collections(List<String> paths) {
        if (!there) {
            return List.of(paths);
        }
        return collections.stream()
                .filter(collection -> !collection.name.equals(POSTS))
                .map(collection -> paths.stream().filter(collection::holds).toList())
                .toList();
    }

    /** The name by which Jekyll knows the file: in its collection, without ending and date; its path elsewhere. */
    String name(String stem) {
        for (Collection collection : collections) {
            if (there && collection.holds(stem)) {
                String name = stem.substring(collection.folder.length() + 1);
                int file = name.lastIndexOf('/') + 1;
                return name.substring(0, file)
                        + DATED.matcher(name.substring(file)).replaceFirst("");
            }
        }
        return stem;
    }

    /** The front matter, with what the site says of all files of its kind. */
    FrontMatter withDefaults(FrontMatter frontMatter, String path) {
        String type = collections.stream()
                .filter(collection -> there && collection.holds(path))
                .map(Collection::name)
                .findFirst()
                .orElse("pages");
        return frontMatter.over(config.defaults(path, type));
    }

    private static String withoutSlashes(String path) {
        String from = path.startsWith("/") ? path.substring(1) : path;
        return from.endsWith("/") ? from.substring(0, from.length() - 1) : from;
    }
}

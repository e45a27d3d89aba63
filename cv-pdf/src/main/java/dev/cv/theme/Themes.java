package dev.cv.theme;

import static java.util.Objects.requireNonNull;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The themes that come along. */
public final class Themes {

    /** Their names, in the order in which they are shown. */
    public static final List<String> NAMES = List.of(
            "classic",
            "modern",
            "compact",
            "academic",
            "sidebar",
            "address",
            "corners",
            "accent",
            "swiss",
            "lebenslauf",
            "duo");

    /** The theme where nobody chose. */
    public static final String STANDARD = "modern";

    private Themes() {}

    /** The theme of a name; empty where none comes along. */
    public static Optional<Theme> named(String name) {
        return NAMES.contains(requireNonNull(name, "name")) ? Optional.of(read(name)) : Optional.empty();
    }

    /** A sans serif page with the logos at the left, the dates at the right and a rule below every section title. */
    public static Theme modern() {
        return read("modern");
    }

    /** What every theme begins with: how each construct looks where the theme says nothing else of it. */
    static String common() {
        return text("common.css");
    }

    /** What the options do that themes share. */
    static String sharedCss() {
        return text("options.css");
    }

    /** A file that themes share. */
    static String text(String file) {
        try {
            return new String(resource(file).orElseThrow(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Theme read(String name) {
        Diagnostics diagnostics = new Diagnostics();
        return ThemeReader.read(name, files(name), diagnostics)
                .filter(theme -> diagnostics.all().isEmpty())
                .orElseThrow(() -> new IllegalStateException(name + " is broken: " + diagnostics.all()));
    }

    /** The files of a theme that comes along, to read or to start one's own from. */
    public static SourceTree files(String name) {
        return new SourceTree() {
            @Override
            public Optional<byte[]> read(String path) throws IOException {
                return resource(name + "/" + path);
            }

            @Override
            public List<String> markdownFiles() {
                return List.of();
            }

            @Override
            public String display(String path) {
                return name + "/" + path;
            }
        };
    }

    private static Optional<byte[]> resource(String path) throws IOException {
        try (InputStream in = Themes.class.getResourceAsStream("/themes/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}

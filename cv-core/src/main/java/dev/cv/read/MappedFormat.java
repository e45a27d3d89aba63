package dev.cv.read;

import dev.cv.content.ContentProblem;
import dev.cv.mapped.DataFormat;
import dev.cv.mapped.MappedReader;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Data in a format that a mapping reads. */
record MappedFormat(DataFormat format) implements InputFormat {

    /** All formats that there is a mapping for; one whose data is in several files of a site recognizes no file. */
    static List<InputFormat> all() {
        return DataFormat.all().stream().<InputFormat>map(MappedFormat::new).toList();
    }

    @Override
    public String title() {
        return format.title();
    }

    @Override
    public List<String> endings() {
        return format.endings();
    }

    /** By what it holds alone: what is named so may as well be JSON Resume. */
    @Override
    public boolean fits(String path) {
        return false;
    }

    @Override
    public boolean recognizes(String path, byte[] bytes) {
        String name = path.toLowerCase(Locale.ROOT);
        return format.endings().stream().anyMatch(name::endsWith)
                && SourceText.decode(path, path, bytes, new Diagnostics())
                        .filter(file -> MappedReader.recognizes(format, file))
                        .isPresent();
    }

    @Override
    public Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        Optional<SourceFile> file = file(tree, path, diagnostics);
        if (file.isEmpty()) {
            diagnostics.report(ContentProblem.NO_SUCH_FILE, tree.display(path));
            return Optional.empty();
        }
        Optional<YamlValue> root = MappedReader.value(file.get(), diagnostics);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        return MappedReader.read(format, file.get(), root.get(), site(tree), options.variants(), diagnostics);
    }

    static Optional<SourceFile> file(SourceTree tree, String path, Diagnostics diagnostics) throws IOException {
        return tree.read(path).flatMap(bytes -> SourceText.decode(path, tree.display(path), bytes, diagnostics));
    }

    /** What the settings of the site say that the file is in. */
    static YamlValue.Mapping site(SourceTree tree) throws IOException {
        for (String name : List.of("_config.yml", "_config.yaml")) {
            Optional<YamlValue> settings =
                    file(tree, name, new Diagnostics()).flatMap(file -> MappedReader.value(file, new Diagnostics()));
            if (settings.isPresent() && settings.get() instanceof YamlValue.Mapping mapping) {
                return mapping;
            }
        }
        return new YamlValue.Mapping(Map.of(), Map.of(), new SourceFile("", "").at(0));
    }
}

package dev.cv.theme;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The options that themes share: themes/options.yml. */
public final class SharedOptions {

    private static final String FILE = "options.yml";

    private SharedOptions() {}

    private static final class Read {
        static final Map<String, ThemeOption> OPTIONS = read();
    }

    /** They, by their names, in the order in which they are shown. */
    public static Map<String, ThemeOption> all() {
        return Read.OPTIONS;
    }

    private static Map<String, ThemeOption> read() {
        SourceFile file = new SourceFile(FILE, Themes.text(FILE));
        Diagnostics diagnostics = new Diagnostics();
        Map<String, ThemeOption> options = new LinkedHashMap<>();
        new OptionReader(Map.of(), diagnostics)
                .options(YamlReader.read(file, 0, file.text().length(), diagnostics))
                .forEach(option -> options.put(option.name(), option));
        if (!diagnostics.all().isEmpty()) {
            throw new IllegalStateException(FILE + " is broken: " + diagnostics.all());
        }
        return Collections.unmodifiableMap(options);
    }
}

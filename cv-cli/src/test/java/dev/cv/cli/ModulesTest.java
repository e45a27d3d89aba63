package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What our modules export: the doors to all, and to each other what they use. */
class ModulesTest {

    private static final Map<String, String> MODULES =
            Map.of("cv-core", "dev.cv.core", "cv-pdf", "dev.cv.pdf", "cv-cli", "dev.cv.cli");
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+)(?: to([\\w.,\\s]+))?;");
    private static final Pattern DOOR = Pattern.compile("`(dev\\.cv\\.[a-z.]+)\\.[A-Z]\\w*`");
    private static final Pattern TYPE = Pattern.compile("\\b(dev\\.cv\\.[a-z.]+)\\.[A-Z]");

    @Test
    void theDoorsOfTheReadmesAreExportedToAll() {
        Set<String> doors = new TreeSet<>(Set.of("dev.cv.pdf.pages")); // where a RenderedPdf tells of its pages
        for (String module : Set.of("cv-core", "cv-pdf")) {
            Matcher door = DOOR.matcher(read(Path.of("..", module, "README.md")));
            while (door.find()) {
                doors.add(door.group(1));
            }
        }
        Set<String> toAll = new TreeSet<>();
        exported().forEach((room, to) -> {
            if (to.isEmpty()) {
                toAll.add(room);
            }
        });
        assertThat(toAll).isEqualTo(doors).hasSizeGreaterThan(5);
    }

    @Test
    void ourOwnModulesAreGivenWhatTheyUse() throws IOException {
        Map<String, Set<String>> exported = exported();
        Map<String, Set<String>> used = new TreeMap<>();
        for (String module : MODULES.keySet()) {
            try (Stream<Path> files = Files.walk(sources(module))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    Matcher type = TYPE.matcher(read(file));
                    while (type.find()) {
                        String room = type.group(1);
                        if (!Files.isDirectory(sources(module).resolve(room.replace('.', '/')))) {
                            used.computeIfAbsent(room, any -> new TreeSet<>()).add(MODULES.get(module));
                        }
                    }
                });
            }
        }
        exported.forEach((room, to) -> {
            if (to.isEmpty()) {
                used.put(room, to);
            }
        });
        assertThat(exported.entrySet()).containsExactlyInAnyOrderElementsOf(used.entrySet());
    }

    /** The packages that are exported, and to which modules; to none for all. */
    private static Map<String, Set<String>> exported() {
        Map<String, Set<String>> exported = new TreeMap<>();
        for (String module : Set.of("cv-core", "cv-pdf")) {
            Matcher exports = EXPORTS.matcher(read(sources(module).resolve("module-info.java")));
            while (exports.find()) {
                String to = exports.group(2);
                exported.put(
                        exports.group(1),
                        to == null ? Set.of() : new TreeSet<>(Set.of(to.strip().split(",\\s*"))));
            }
        }
        return exported;
    }

    private static Path sources(String module) {
        return Path.of("..", module, "src/main/java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

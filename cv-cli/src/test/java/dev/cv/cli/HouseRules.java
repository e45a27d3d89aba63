package dev.cv.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What ARCHITECTURE.md says of rooms, as rules on classes. */
final class HouseRules {

    private static final Path ARCHITECTURE = Path.of("..", "ARCHITECTURE.md");
    private static final Pattern ROW =
            Pattern.compile("\\| cv-\\w+ \\| `(dev\\.cv\\.[\\w.]+)` \\| .* \\| ([\\w., ]+) \\|");

    /** Which rooms may use a library. */
    static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.jsoup..", List.of("dev.cv.markdown..")),
            Map.entry("com.vladsch.flexmark..", List.of("dev.cv.markdown.commonmark")),
            Map.entry("org.nibor.autolink..", List.of("dev.cv.markdown.commonmark")),
            Map.entry("org.tomlj..", List.of("dev.cv.toml")),
            Map.entry("org.yaml..", List.of("dev.cv.values")),
            Map.entry("dev.harrel..", List.of("dev.cv.json")),
            Map.entry("com.openhtmltopdf..", List.of("dev.cv.pdf..")),
            Map.entry("org.apache.pdfbox..", List.of("dev.cv.pdf..", "dev.cv.reread")),
            Map.entry("com.google.zxing..", List.of("dev.cv.html")),
            Map.entry("picocli..", List.of("dev.cv.cli..")),
            Map.entry("com.github.difflib..", List.of("dev.cv.cli.print")),
            Map.entry("org.apache.lucene..", List.of("dev.cv.match", "dev.cv.spelling")));

    private HouseRules() {}

    /** The rooms that the table lists, in its order, and which others each may use. */
    static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(ARCHITECTURE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                table.put(row.group(1), Arrays.asList(row.group(2).split(", ")));
            }
        }
        return table;
    }

    /** One rule for each room that may not use all others. */
    static List<ArchRule> rooms(Map<String, List<String>> table) {
        List<String> rooms = List.copyOf(table.keySet());
        List<ArchRule> rules = new ArrayList<>();
        table.forEach((room, used) -> {
            String[] forbidden = rooms.stream()
                    .filter(other -> !other.equals(room) && !used.contains(other.substring("dev.cv.".length())))
                    .filter(other -> !used.contains("all above") || rooms.indexOf(other) > rooms.indexOf(room))
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                rules.add(noClasses()
                        .that(resideInAPackage(room))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(forbidden)));
            }
        });
        return rules;
    }

    static ArchRule circles() {
        return slices().matching("dev.cv.(**)").should().beFreeOfCycles();
    }

    /** Only the library's rooms use it. */
    static ArchRule library(String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        LIBRARIES.getOrDefault(library, List.of()).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** Beside the command and what starts it, only a tree of files opens any, what finds its root, and what looks for the machine's fonts. */
    static ArchRule files() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("dev.cv.cli..", "dev.cv.launch", "dev.cv.resident", "dev.cv.start")
                .and()
                .haveNameNotMatching(
                        "dev\\.cv\\.(source\\.FolderTree|content\\.ContentPlace|pdf\\.fonts\\.SystemFonts)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Files.class,
                        File.class,
                        FileInputStream.class,
                        FileReader.class,
                        RandomAccessFile.class,
                        FileChannel.class);
    }
}

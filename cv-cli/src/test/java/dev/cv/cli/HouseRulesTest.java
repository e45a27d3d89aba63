package dev.cv.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.cv.cli.print.KnownRules;
import dev.cv.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house and who may use whom, as ARCHITECTURE.md tells them. */
class HouseRulesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("\\| cv-\\w+ \\| `(dev\\.cv\\.[\\w.]+)` \\| .* \\| ([\\w., ]+) \\|");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("test-jar")
                    && !location.contains("-tests.jar")
                    && !location.contains("/test-classes/"))
            .importPackages("dev.cv");

    @Test
    void theTableListsEveryPackage() throws IOException {
        List<String> packages = CLASSES.stream()
                .map(type -> type.getPackageName())
                .distinct()
                .sorted()
                .toList();
        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(table().keySet())
                .hasSizeGreaterThan(5);
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() throws IOException {
        Map<String, List<String>> table = table();
        for (String name : table.keySet()) {
            List<String> rooms = List.copyOf(table.keySet());
            List<String> forbidden = rooms.stream()
                    .filter(other ->
                            !other.equals(name) && !table.get(name).contains(other.substring("dev.cv.".length())))
                    .filter(other ->
                            !table.get(name).contains("all above") || rooms.indexOf(other) > rooms.indexOf(name))
                    .toList();
            if (!forbidden.isEmpty()) {
                noClasses()
                        .that(resideInAPackage(name))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(forbidden.toArray(String[]::new)))
                        .check(CLASSES);
            }
        }
    }

    @Test
    void noCycles() {
        slices().matching("dev.cv.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void librariesStayInTheirRooms() {
        only("com.vladsch..", "dev.cv.markdown..");
        only("org.yaml..", "dev.cv.values");
        only("com.openhtmltopdf..", "dev.cv.pdf..");
        only("org.apache.pdfbox..", "dev.cv.pdf..", "dev.cv.reread");
        only("com.google.zxing..", "dev.cv.html");
        only("picocli..", "dev.cv.cli..");
        only("org.apache.lucene..", "dev.cv.match", "dev.cv.spelling");
    }

    @Test
    void noTwoProblemsShareARule() {
        List<String> rules = CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Problem.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(constant -> ((Problem) constant).rule())
                .toList();
        assertThat(rules).doesNotHaveDuplicates().contains("end-before-start").hasSizeGreaterThan(20);
        assertThat(KnownRules.names()).containsExactlyInAnyOrderElementsOf(rules);
    }

    /** It would say nothing where one reads it alone, as in the index of javadoc. */
    @Test
    void noJavadocSaysTheSame() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContainPattern("/\\*\\*\\s+(\\* )?The same\\b"));
        }
    }

    @Test
    void filesAreShort() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> long300 = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 300)
                    .toList();
            assertThat(long300).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void only(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("ARCHITECTURE.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                table.put(row.group(1), Arrays.asList(row.group(2).split(", ")));
            }
        }
        return table;
    }
}

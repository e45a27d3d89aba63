package dev.cv.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.cv.cli.print.KnownRules;
import dev.cv.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and who may use whom, as ARCHITECTURE.md tells them; each rule finds a class that breaks it. */
class HouseRulesTest {

    private static final Path ROOT = Path.of("..");
    private static final int LONGEST_FILE = 300;
    private static final Pattern THE_SAME = Pattern.compile("/\\*\\*\\s+(\\* )?The same\\b");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("test-jar")
                    && !location.contains("-tests.jar")
                    && !location.contains("/test-classes/"))
            .importPackages("dev.cv");

    /** What breaks the rules, once each. */
    private static final JavaClasses STRANGE = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("dev.cv.strange", "dev.cv.source");

    @Test
    void theTableListsEveryPackage() throws IOException {
        Set<String> rooms = HouseRules.table().keySet();
        assertThat(packages(CLASSES)).containsExactlyInAnyOrderElementsOf(rooms).hasSizeGreaterThan(5);
        assertThat(packages(STRANGE)).contains("dev.cv.strange");
        assertThat(rooms).doesNotContain("dev.cv.strange");
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() throws IOException {
        List<ArchRule> rules = HouseRules.rooms(HouseRules.table());
        rules.forEach(rule -> rule.check(CLASSES));
        assertThat(rules)
                .filteredOn(rule -> finds(rule, "dev.cv.source.Upwards"))
                .hasSize(1);
    }

    @Test
    void noCycles() {
        HouseRules.circles().check(CLASSES);
        assertThat(finds(HouseRules.circles(), "dev.cv.strange.one.One")).isTrue();
    }

    static Set<String> libraries() {
        return new TreeSet<>(HouseRules.LIBRARIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void librariesStayInTheirRooms(String library) {
        ArchRule rule = HouseRules.library(library);
        rule.check(CLASSES);
        assertThat(finds(rule, "dev.cv.strange.Stranger")).isTrue();
        for (String room : HouseRules.LIBRARIES.getOrDefault(library, List.of())) {
            assertThat(CLASSES).as("who uses it in " + room).anyMatch(type -> uses(type, room, library));
        }
    }

    private static boolean uses(JavaClass type, String room, String library) {
        return resideInAPackage(room).test(type)
                && type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(resideInAnyPackage(library));
    }

    @Test
    void filesComeThroughATree() {
        HouseRules.files().check(CLASSES);
        assertThat(finds(HouseRules.files(), "dev.cv.strange.Stranger")).isTrue();
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
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(THE_SAME));
        }
        assertThat("/**\n * The same, in German.\n */").containsPattern(THE_SAME);
    }

    @Test
    void filesAreShort() throws IOException {
        assertThat(longerThan(LONGEST_FILE)).isEmpty();
        assertThat(longerThan(LONGEST_FILE / 2)).isNotEmpty();
    }

    private static List<Path> longerThan(int most) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            // Not what is generated, or unpacked to be compiled.
            return files.filter(file -> file.toString().matches(".*[/\\\\]src[/\\\\].*\\.java"))
                    .filter(file -> lines(file) > most)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean finds(ArchRule rule, String breaks) {
        return rule.allowEmptyShould(true).evaluate(STRANGE).getFailureReport().getDetails().stream()
                .anyMatch(told -> told.contains(breaks));
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }
}

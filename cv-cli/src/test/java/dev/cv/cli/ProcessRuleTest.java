package dev.cv.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.cv.cli.world.World;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One class asks the process what the world is like; all others are told, so that runs can go on side by side. */
class ProcessRuleTest {

    private static final Set<String> ASKING = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.setProperty",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.console",
            "java.lang.System.exit",
            "java.lang.System.in",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.Runtime.version",
            "java.lang.Runtime.maxMemory",
            "java.lang.ProcessHandle.current",
            "java.lang.management.ManagementFactory.getRuntimeMXBean",
            "java.io.FileDescriptor.in",
            "java.io.FileDescriptor.out",
            "java.io.FileDescriptor.err",
            "java.io.File.getAbsoluteFile",
            "java.io.File.getAbsolutePath",
            "java.io.File.getCanonicalFile",
            "java.io.File.getCanonicalPath",
            "java.nio.file.Path.toAbsolutePath",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault");

    /** What has to, and why. */
    private static final Map<String, Set<String>> MAY = Map.of(
            "ThisProcess", ASKING, // hands it on
            "Main", Set.of("java.lang.System.exit"), // ends the program
            "ContentPlace", Set.of("java.nio.file.Path.toAbsolutePath"), // of a path of those who embed cv
            "Quiet",
                    Set.of(
                            "java.lang.System.getProperty",
                            "java.lang.System.setProperty")); // PDFBox knows no other way

    /** What begins and ends a process, before there is a world and outside of any. */
    private static final DescribedPredicate<JavaClass> STARTING =
            resideInAnyPackage("dev.cv.launch", "dev.cv.resident", "dev.cv.start");

    private static final ArchCondition<JavaClass> ASK_NOTHING = new ArchCondition<>("ask the process nothing") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                    .filter(access -> asks(access.getTarget()))
                    .filter(access ->
                            !MAY.getOrDefault(outermost(type), Set.of()).contains(name(access.getTarget())))
                    .map(JavaAccess::getDescription)
                    .forEach(told -> events.add(SimpleConditionEvent.violated(type, told)));
        }
    };

    @Test
    void oneClassAsksTheProcess() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("test-jar")
                        && !location.contains("-tests.jar")
                        && !location.contains("/test-classes/"))
                .importPackages("dev.cv");
        classes().that(not(STARTING)).should(ASK_NOTHING).check(all);
        assertThat(all).anyMatch(STARTING).extracting(JavaClass::getSimpleName).containsAll(MAY.keySet());
    }

    @Test
    void whoeverAsksIsFound() {
        EvaluationResult result =
                classes().should(ASK_NOTHING).evaluate(new ClassFileImporter().importClasses(Asking.class));
        assertThat(result.getFailureReport().getDetails().stream().distinct()).hasSize(11);
    }

    private static boolean asks(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean ofNow = owner.startsWith("java.time.") && target.getName().equals("now");
        boolean inDefaultLocale = owner.equals("java.lang.String")
                && (target.getName().equals("formatted") || target.getName().equals("format"));
        return ASKING.contains(name(target))
                || (ofNow && !takes(target, Clock.class))
                || (inDefaultLocale && !takes(target, Locale.class));
    }

    private static boolean takes(AccessTarget target, Class<?> type) {
        return ((CodeUnitAccessTarget) target)
                .getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static String name(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }

    /** Asks in each way once, and one time in none. */
    @SuppressWarnings({"unused", "FormatStringAnnotation"})
    private static final class Asking {

        static final LongSupplier NANOS = System::nanoTime;

        static String all() {
            return System.getenv("HOME")
                    + System.getProperty("user.dir")
                    + System.currentTimeMillis()
                    + System.in
                    + LocalDate.now(ZoneId.of("UTC"))
                    + Instant.now()
                    + Locale.getDefault()
                    + Path.of("x").toAbsolutePath()
                    + new File("x").getAbsolutePath()
                    + "%d".formatted(NANOS.getAsLong());
        }

        static String told(World world) {
            return LocalDate.now(world.clock()) + String.format(Locale.ROOT, "%d", 1);
        }
    }
}

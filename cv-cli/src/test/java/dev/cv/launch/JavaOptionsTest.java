package dev.cv.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {

    private static final Pattern OF_SCRIPT = Pattern.compile("(?m)^fast='([^']*)'");

    /** A run is the same, whoever starts it. */
    @Test
    void theScriptGivesTheSame() throws IOException {
        List<String> given = OF_SCRIPT
                .matcher(Files.readString(Path.of("..", "cv")))
                .results()
                .flatMap(options -> Stream.of(options.group(1).strip().split("\\s+")))
                .toList();
        assertThat(given).containsExactlyElementsOf(JavaOptions.ofRun());
        assertThat(new JavaOptions(given).areOurs()).isTrue();
        assertThat(new JavaOptions(given).canBeHandedOn()).isFalse();
    }

    @Test
    void whoSaysHowJavaRunsIsNotOverruled() {
        assertThat(options().canBeHandedOn()).isTrue();
        assertThat(options("-Dx=y", "-Xmx64m", "-Xss2m").canBeHandedOn()).isTrue();
        assertThat(options("-Dx=é").canBeHandedOn()).isFalse();
        for (String own : List.of("-XX:+UseZGC", "-javaagent:x.jar", "-agentlib:jdwp", "@file", "-cp", "-verbose")) {
            assertThat(options(own).canBeHandedOn()).as(own).isFalse();
            assertThat(options(own).areOurs()).as(own).isFalse();
        }
        assertThat(new JavaOptions(null).canBeHandedOn()).isFalse();
        assertThat(new JavaOptions(null).areOurs()).isFalse();
    }

    @Test
    void aProcessWithPropertiesOfItsOwnIsNotServed() {
        assertThat(options().areOurs()).isTrue();
        assertThat(options("-XX:AOTCache=/x/y.classes").areOurs()).isTrue();
        assertThat(options("-Duser.timezone=Asia/Tokyo").areOurs()).isFalse();
        assertThat(options("-Xmx64m").areOurs()).isFalse();
    }

    @Test
    void whoSaysHowLargeTheHeapIsSaysItOfItsParts() {
        assertThat(options("-Dx=y").withRun()).contains("-Xmn96m", "-Dx=y");
        assertThat(options("-Xmx64m").withRun()).doesNotContain("-Xmn96m").endsWith("-Xmx64m");
    }

    @Test
    void optionsEndBeforeTheJar() {
        assertThat(JavaOptions.before(List.of("java", "-Xmx1g", "-jar", "cv.jar", "-jar")))
                .containsExactly("-Xmx1g");
        assertThat(JavaOptions.before(List.of("java", "-cp", "x", "Main"))).isNull();
        assertThat(JavaOptions.before(List.of("java"))).isNull();
    }

    private static JavaOptions options(String... given) {
        return new JavaOptions(List.of(given));
    }
}

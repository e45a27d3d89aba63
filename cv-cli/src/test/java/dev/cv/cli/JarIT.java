package dev.cv.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people download: one jar with all it needs, nothing it does not, and the licences of both. */
final class JarIT {
    @Test
    void manifestNamesTheMainClassAndVersion() throws IOException {
        try (JarFile jar = open()) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("dev.cv.start.First");
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isNotBlank();
        }
    }

    /** An old Java reads it, and is told which is needed; no other class is for such. */
    @Test
    void theFirstClassIsForJava8() throws IOException {
        try (JarFile jar = open()) {
            assertThat(classVersion(jar, "dev/cv/start/First.class")).isEqualTo(52);
            assertThat(classVersion(jar, "dev/cv/start/Start.class")).isEqualTo(61);
        }
    }

    private static int classVersion(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readNBytes(8)[7];
        }
    }

    /**
     * What each run would wait for: records compared by what Java makes for them, by method handles that no class cache keeps, and what
     * reads other formats and dialects.
     */
    @Test
    void aRunLoadsNothingThatItCanDoWithout(@TempDir Path home) throws IOException {
        JarProcess.Outcome run = new JarProcess(home)
                .with("CV_FORK", "0")
                .with("CV_SERVE", "0")
                .option("-Xlog:class+load")
                .cv(
                        "-q",
                        "--pdf",
                        "out.pdf",
                        Path.of("..", "content").toAbsolutePath().toString());
        assertThat(run.code()).isZero();
        assertThat(run.text())
                .contains("dev.cv.cli.RenderCommand ")
                .doesNotContain("java.lang.runtime.ObjectMethods ")
                .doesNotContain("dev.cv.mapped.Rules ", "com.vladsch.flexmark.", "org.tomlj.");
    }

    @Test
    void holdsNothingTwiceAndNothingOfTestsOrSigners() throws IOException {
        List<String> names = names();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names)
                .noneMatch(name -> name.endsWith("module-info.class") || name.matches("META-INF/.*\\.(SF|RSA|DSA)"));
        assertThat(names).noneMatch(name -> name.matches("(net/sf/saxon|org/verapdf|org/junit|javax/xml/bind)/.*"));
    }

    @Test
    void carriesTheLicencesOfAllItBundles() throws IOException {
        List<String> names = names();
        assertThat(names).contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/jsoup/LICENSE");
        for (String bundled : List.of("fontbox-jar", "openhtmltopdf-core-jar", "pdfbox-jar", "xml-apis-ext-jar")) {
            assertThat(names).contains("META-INF/licenses/" + bundled + "/LICENSE");
        }
        assertThat(names)
                .contains("META-INF/licenses/lucene-core-jar/LICENSE.txt", "dictionaries/de/GPL-2.txt")
                .contains(
                        "dictionaries/en/LICENSE.txt", "dictionaries/en-GB/LICENSE.txt", "dictionaries/de/LICENSE.txt");
        String thirdParty = read("META-INF/THIRD-PARTY.txt");
        assertThat(thirdParty)
                .contains("org.apache.pdfbox:pdfbox:", "LGPL-2.1-or-later")
                .doesNotContain("junit", "Unknown");
        List<String> fonts =
                names.stream().filter(name -> name.matches("fonts/[^/]+/")).toList();
        assertThat(fonts).isNotEmpty();
        for (String font : fonts) {
            assertThat(names).contains(font + "OFL.txt");
            assertThat(thirdParty).contains(font.substring(0, font.length() - 1) + ": OFL-1.1");
        }
    }

    /** Of Lucene not all is bundled. */
    @Test
    void holdsAllThatSpellingAndStemmingNeed() throws Exception {
        URL[] jar = {Path.of(System.getProperty("cv.jar")).toUri().toURL()};
        try (URLClassLoader bundled = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
            Object[] tongues = bundled.loadClass("dev.cv.match.Tongue").getEnumConstants();
            assertThat(tongues).hasSizeGreaterThan(5);
            for (Object tongue : tongues) {
                assertThat((Set<?>) call(tongue, "stopWords")).isNotEmpty();
                assertThat((String) call(tongue, "stem", "nation")).isNotEmpty();
            }
            Object dictionaries = bundled.loadClass("dev.cv.spelling.HunspellDictionaries")
                    .getConstructor()
                    .newInstance();
            for (String language : List.of("en-GB", "en", "de", "de-CH")) {
                Object dictionary = ((Optional<?>) requireNonNull(call(dictionaries, "of", language))).orElseThrow();
                assertThat(call(dictionary, "knows", "computer")).isEqualTo(!language.startsWith("de"));
                assertThat((List<?>) call(dictionary, "suggestions", "Computre"))
                        .isNotEmpty();
            }
        }
    }

    private static @Nullable Object call(Object object, String name, Object... arguments) throws Exception {
        Method method = Stream.of(object.getClass().getDeclaredMethods())
                .filter(one ->
                        one.getName().equals(name) && !one.isBridge() && one.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        return method.invoke(object, arguments);
    }

    private static JarFile open() throws IOException {
        return new JarFile(System.getProperty("cv.jar"));
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = open()) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String read(String name) throws IOException {
        try (JarFile jar = open();
                InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

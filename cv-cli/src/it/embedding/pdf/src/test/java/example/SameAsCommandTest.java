package example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cv.model.Resume;
import dev.cv.pdf.Carried;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who depends on cv-pdf, and on nothing else of ours, has what the command has: the libraries and the bytes. */
class SameAsCommandTest {

    private static final Path COMMAND = Path.of(System.getProperty("cv.jar"));

    /** A copy outside of the repository, whose state the command would write into the PDF. */
    @TempDir
    private static Path content;

    @BeforeAll
    static void copyTheSample() throws IOException {
        Path sample = Path.of(System.getProperty("sample"));
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(sample.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Those that a PDF takes; the command has more, for its options, for words and for differences. */
    @Test
    void hasTheLibrariesOfTheCommand() throws IOException {
        Set<String> ours = new TreeSet<>();
        String paths = System.getProperty("jdk.module.path") + File.pathSeparator + System.getProperty("java.class.path");
        for (String entry : paths.split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.endsWith(".jar") && !name.startsWith("cv-")) {
                ours.add(name.substring(0, name.length() - ".jar".length()));
            }
        }
        ours.removeIf(name -> name.matches("(junit|opentest4j|apiguardian|surefire|common-|maven-).*"));
        Set<String> commands = new TreeSet<>();
        try (JarFile jar = new JarFile(COMMAND.toFile())) {
            byte[] list = jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.txt")).readAllBytes();
            new String(list, StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] parts = line.split(":");
                if (parts.length == 4) {
                    commands.add(parts[1] + "-" + parts[2]);
                }
            });
        }
        commands.removeIf(name -> name.matches("(picocli|lucene|java-diff-utils).*"));
        // What reads other dialects and TOML is there for who asks for it.
        commands.removeIf(name -> name.matches("(flexmark|autolink|tomlj|antlr4|annotations).*"));
        assertTrue(commands.stream().anyMatch(name -> name.startsWith("pdfbox-3")), commands.toString());
        assertEquals(commands, ours);
    }

    @Test
    void isAModuleThatSeesTheDoorsAlone() {
        Module core = ResumeReader.class.getModule();
        Module pdf = ResumeRenderer.class.getModule();
        assertEquals(List.of("dev.cv.core", "dev.cv.pdf"), List.of(core.getName(), pdf.getName()));
        Module own = SameAsCommandTest.class.getModule();
        assertTrue(own.isNamed() && pdf.isExported("dev.cv.render", own));
        assertFalse(core.isExported("dev.cv.yaml", own) || pdf.isExported("dev.cv.html", own));
    }

    @Test
    void makesTheBytesOfTheCommand() throws IOException, InterruptedException {
        assertArrayEquals(ofTheCommand(), own());
    }

    private static byte[] own() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree files = new FolderTree(content, content);
        Resume resume = new ResumeReader().read(files, "", diagnostics).orElseThrow();
        Carried version = new Carried(List.of(), Optional.of(System.getProperty("cv.version")), Optional.empty());
        PageSetup setup = PageSetup.of(Themes.modern(), PageSize.A4).carrying(version);
        Optional<RenderedPdf> pdf = new ResumeRenderer().render(resume, setup, files, diagnostics);
        assertEquals(List.of(), diagnostics.all());
        return pdf.orElseThrow().bytes();
    }

    private static byte[] ofTheCommand() throws IOException, InterruptedException {
        Path pdf = content.resolve("command.pdf");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process command = new ProcessBuilder(
                        java, "-jar", COMMAND.toString(), "--no-source", "--pdf", pdf.toString(), content.toString())
                .inheritIO()
                .start();
        assertEquals(0, command.waitFor());
        return Files.readAllBytes(pdf);
    }
}

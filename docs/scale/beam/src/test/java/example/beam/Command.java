package example.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import example.document.RenderOptions;
import example.document.RequestReader;
import example.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command, as somebody types it who has one résumé. */
final class Command {

    private static final Path JAR = Path.of(System.getProperty("cv.jar"));

    private Command() {}

    /** The PDF that the command makes of the document that a request holds. */
    static byte[] pdf(String request, Path folder, String... options) throws Exception {
        SourceDocument document =
                RequestReader.read(request, RenderOptions.USUAL, Set.of()).document();
        for (Map.Entry<String, byte[]> file : document.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return pdf(folder.resolve(document.name()), folder.resolve("command.pdf"), options);
    }

    /** The PDF that the command makes of what lies there. */
    static byte[] pdf(Path content, Path out, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", JAR.toString(), "--quiet", "--pdf", out.toString()));
        command.addAll(List.of(options));
        command.add(content.toString());
        ProcessBuilder builder = java(command);
        builder.environment().putAll(Map.of("CV_FORK", "0", "CV_SERVE", "0"));
        builder.environment().remove("SOURCE_DATE_EPOCH");
        assertEquals(0, builder.start().waitFor());
        return Files.readAllBytes(out);
    }

    /** Another Java of the same kind, which says what it says where the test does. */
    static ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("test.jvm").split(" ")));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO();
    }
}

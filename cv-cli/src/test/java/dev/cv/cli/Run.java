package dev.cv.cli;

import dev.cv.reread.ReadPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A folder in which the command is run, and what it printed last. */
final class Run {

    final Path folder;
    Map<String, String> environment = new HashMap<>();
    InputStream in = InputStream.nullInputStream();
    boolean terminal;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Run(Path folder) {
        this.folder = folder;
    }

    Run with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    int cv(String... arguments) {
        out.reset();
        err.reset();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(Worlds.of(folder, environment, in, out, errors, terminal, arguments));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    ReadPdf pdf(String name) throws IOException {
        return ReadPdf.of(Files.readAllBytes(folder.resolve(name)));
    }
}

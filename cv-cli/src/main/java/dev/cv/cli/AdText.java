package dev.cv.cli;

import dev.cv.cli.world.World;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A job ad as it was given.
 *
 * @param name what it is called in messages
 * @param fault why it can't be read; empty where it can
 */
record AdText(String name, String text, Optional<String> fault) {

    /** Longer ones are no ads. */
    private static final int MOST_BYTES = 512 << 10;

    private static final Pattern HTML = Pattern.compile("(?i)\\s*<(?:!doctype|html|\\?xml)");

    static AdText read(World world, String given) throws IOException {
        String name = given.equals("-") ? "standard input" : given;
        try {
            byte[] bytes =
                    given.equals("-") ? start(world.in()) : start(world.folder().resolve(given));
            if (bytes.length > MOST_BYTES) {
                return wrong(name, name + " is longer than 512 KB: give the text of the ad alone");
            }
            Diagnostics diagnostics = new Diagnostics();
            Optional<SourceFile> file = SourceText.decode(name, name, bytes, diagnostics);
            if (file.isPresent() && HTML.matcher(file.get().text()).lookingAt()) {
                return wrong(name, name + " is HTML: save the ad as plain text, or copy its text");
            }
            return file.isEmpty() || file.get().text().indexOf('\0') >= 0
                    ? wrong(name, name + " is no plain text" + words(diagnostics) + ": save the ad as UTF-8 text")
                    : new AdText(name, file.get().text(), Optional.empty());
        } catch (IOException | InvalidPathException e) {
            return wrong(name, name + " can't be read: name a text file, as in --ad job.txt, or - for standard input");
        }
    }

    private static String words(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .map(Diagnostic::message)
                .map(text -> " (" + text + ")")
                .collect(Collectors.joining());
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return start(in);
        }
    }

    private static byte[] start(InputStream in) throws IOException {
        return in.readNBytes(MOST_BYTES + 1);
    }

    private static AdText wrong(String name, String fault) {
        return new AdText(name, "", Optional.of(fault));
    }
}

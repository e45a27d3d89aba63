package dev.cv.cli;

import static java.util.Objects.requireNonNull;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.world.ThisProcess;
import dev.cv.cli.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Runs for nobody: what they load and compile, later runs have. They set the résumé that newcomers begin with, and a single file with
 * most that Markdown can say, in the forms that people use elsewhere, both with a picture.
 */
public final class Rehearsal {

    private static final String LOGO = "images/logo.png";
    private static final String FILE = "rehearsal.md";

    /** Of 8 × 8 pixels, with a border that is cut. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAWUlEQVR42nXJoRHDUAwEURdhLKwirgjhxSriKlEl6s"
                    + "8J8UfJzix61/On6/sdZKCggg4cvCBSSJRoYR2ABEFBgzlg0siUaWMfGHLQUEMPngNLLlpq6cX7ws8+8iF48SB9yRkA"
                    + "AAAASUVORK5CYII=";

    private Rehearsal() {}

    /** Rehearses once, and does then what the words ask for, if there are any. */
    public static void main(String[] words) throws IOException {
        run(1, Main::run);
        if (words.length > 0) {
            demand(Main.run(words));
        }
    }

    /** Does so a number of times. */
    static void run(int times, ToIntFunction<World> command) throws IOException {
        Path folder = Files.createTempDirectory("cv");
        try {
            demand(command.applyAsInt(ThisProcess.silent(folder, "new", "me", "--lang", "en")));
            Files.write(folder.resolve("me").resolve(LOGO), Base64.getDecoder().decode(PICTURE));
            Path entry = folder.resolve("me/earlier-company.md");
            Files.writeString(entry, Files.readString(entry) + "\n![A logo](" + LOGO + ")\n");
            Files.writeString(folder.resolve("me").resolve(FILE), file());
            for (int i = 0; i < times; i++) {
                demand(command.applyAsInt(ThisProcess.silent(folder, "--pdf", "file.pdf", "me/" + FILE)));
                demand(command.applyAsInt(ThisProcess.silent(folder, "--pdf", "me.pdf", "me")));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : all) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String file() throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream(FILE)) {
            return new String(requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void demand(int code) throws IOException {
        if (code != ExitCode.DONE) {
            throw new IOException("a rehearsal ended with " + code);
        }
    }
}

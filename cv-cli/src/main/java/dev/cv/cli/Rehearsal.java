package dev.cv.cli;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.world.ThisProcess;
import dev.cv.cli.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A run for nobody: what it loads and compiles, later runs have. It sets the résumé that newcomers begin with, with a picture. */
public final class Rehearsal {

    private static final String LOGO = "images/logo.png";

    /** Of 8 × 8 pixels, with a border that is cut. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAWUlEQVR42nXJoRHDUAwEURdhLKwirgjhxSriKlEl6s"
                    + "8J8UfJzix61/On6/sdZKCggg4cvCBSSJRoYR2ABEFBgzlg0siUaWMfGHLQUEMPngNLLlpq6cX7ws8+8iF48SB9yRkA"
                    + "AAAASUVORK5CYII=";

    private Rehearsal() {}

    public static void main(String[] words) throws IOException {
        run(1, Main::run);
    }

    /** Does so a number of times. */
    static void run(int times, ToIntFunction<World> command) throws IOException {
        Path folder = Files.createTempDirectory("cv");
        try {
            demand(command.applyAsInt(ThisProcess.silent(folder, "new", "me", "--lang", "en")));
            Files.write(folder.resolve("me").resolve(LOGO), Base64.getDecoder().decode(PICTURE));
            Path entry = folder.resolve("me/earlier-company.md");
            Files.writeString(entry, Files.readString(entry) + "\n![A logo](" + LOGO + ")\n");
            for (int i = 0; i < times; i++) {
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

    private static void demand(int code) throws IOException {
        if (code != ExitCode.DONE) {
            throw new IOException("a rehearsal ended with " + code);
        }
    }
}

package dev.cv.cli;

import dev.cv.pdf.PdfRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Sets one document over and over in one JVM and prints how long that takes once the JVM has warmed up. */
final class Warm {
    private static final long WARM_UP = 15_000_000_000L;
    private static final int RUNS = 200;

    public static void main(String[] arguments) throws Exception {
        Path content = Path.of(arguments[0]).toAbsolutePath();
        boolean folder = Files.isDirectory(content);
        Path root = folder ? content : content.getParent();
        String path = folder ? "" : content.getFileName().toString();
        Theme theme = Themes.modern();
        PdfRenderer renderer = new PdfRenderer();
        Build build = new Build(new FolderTree(root, root), path, theme, PageSize.A4, Optional.empty());

        long end = System.nanoTime() + WARM_UP;
        while (System.nanoTime() < end) {
            build.run(new Diagnostics(), () -> renderer).orElseThrow();
        }
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            build.run(new Diagnostics(), () -> renderer).orElseThrow();
            nanos[i] = System.nanoTime() - start;
        }
        double perSecond = RUNS * 1e9 / Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        System.out.printf("%.1f ms each (median of %d), %.0f a second%n", nanos[RUNS / 2] / 1e6, RUNS, perSecond);
    }
}

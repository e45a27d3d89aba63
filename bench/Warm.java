package dev.cv.cli;

import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Sets one document over and over in one JVM and prints how long that takes once the JVM has warmed up. */
final class Warm {
    private static final long WARM_UP = 15_000_000_000L;
    private static final int RUNS = 200;

    public static void main(String[] arguments) throws Exception {
        Path content = Path.of(arguments[0]).toAbsolutePath();
        boolean folder = Files.isDirectory(content);
        Path root = folder ? content : content.getParent();
        String path = folder ? "" : content.getFileName().toString();
        SourceTree tree = new FolderTree(root, root);
        ResumeReader reader = new ResumeReader();
        ResumeRenderer renderer = new ResumeRenderer(Themes.modern());
        Runnable run = () -> {
            Diagnostics diagnostics = new Diagnostics();
            Resume resume = reader.read(tree, path, diagnostics).orElseThrow();
            renderer.render(resume, PageSize.A4, tree, diagnostics).orElseThrow();
        };

        long end = System.nanoTime() + WARM_UP;
        while (System.nanoTime() < end) {
            run.run();
        }
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            run.run();
            nanos[i] = System.nanoTime() - start;
        }
        double perSecond = RUNS * 1e9 / Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        System.out.printf("%.1f ms each (median of %d), %.0f a second%n", nanos[RUNS / 2] / 1e6, RUNS, perSecond);
    }
}

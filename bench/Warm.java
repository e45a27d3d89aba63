import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes one document over and over in one JVM, by several versions in turn, and prints what each takes once the JVM has warmed up:
 * {@code Warm CONTENT CLASSES=JAR ...}, where the folder CLASSES has bench/Compare compiled against that jar. It counts the time of
 * the processor, so that a busy machine tells nearly what a quiet one would.
 */
final class Warm {
    private static final long WARM_UP = 15_000_000_000L;
    private static final int RUNS = 100;

    public static void main(String[] arguments) throws Exception {
        List<String> versions = Arrays.asList(arguments).subList(1, arguments.length);
        for (boolean full : new boolean[] {false, true}) {
            compare(arguments[0], versions, full);
        }
    }

    private static void compare(String content, List<String> versions, boolean full) throws Exception {
        List<Supplier<byte[]>> all = new ArrayList<>();
        for (String version : versions) {
            String[] parts = version.split("=", 2);
            URL[] places = {Path.of(parts[0] + "/").toUri().toURL(), Path.of(parts[1]).toUri().toURL()};
            ClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
            Thread.currentThread().setContextClassLoader(loader);
            @SuppressWarnings("unchecked")
            Supplier<byte[]> one = (Supplier<byte[]>) loader.loadClass("dev.cv.cli.build.Compare")
                    .getConstructor(String.class, boolean.class)
                    .newInstance(content, full);
            all.add(one);
        }
        long end = System.nanoTime() + WARM_UP * all.size();
        while (System.nanoTime() < end) {
            all.forEach(Supplier::get);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[][] millis = new double[all.size()][RUNS];
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < all.size(); i++) {
                long start = threads.getCurrentThreadCpuTime();
                all.get(i).get();
                millis[i][run] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            Arrays.sort(millis[i]);
            System.out.printf(
                    "  %-24s %6.1f ms of a processor, %.2f of the first  %s%n",
                    full ? "with source, read back" : "pages",
                    millis[i][RUNS / 2],
                    millis[i][RUNS / 2] / millis[0][RUNS / 2],
                    versions.get(i).replaceFirst(".*=", ""));
        }
    }
}

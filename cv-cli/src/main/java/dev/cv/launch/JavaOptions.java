package dev.cv.launch;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that this Java was started with, before {@code -jar}, and those that cv wants. */
public final class JavaOptions {

    /** So much room for what is new that a run of a second need not collect it. */
    private static final String YOUNG = "-Xmn96m";

    /** Light compiling: of 2,500 small résumés in one run, full compiling still took more than it saved. */
    private static final String LIGHT = "-XX:TieredStopAtLevel=1";

    /** For a run of a second: little inlined, one collector thread, the cache mapped as it was written. The script has the same. */
    private static final List<String> SHORT_RUN = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Xlog:disable",
            "-XX:C1MaxInlineSize=12",
            YOUNG,
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            LIGHT);

    /** For a process that stays: what is run often is compiled well, memory is bounded and given back. */
    private static final List<String> RESIDENT = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Xlog:disable",
            "-Xmx512m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    private static final String AOT_CACHE = "-XX:AOTCache=";
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    /** Java takes more options from these, and says so each time. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final @Nullable List<String> given;

    /**
     * Options.
     *
     * @param given those there are; null where that can't be known
     */
    JavaOptions(@Nullable List<String> given) {
        this.given = given;
    }

    /** Those of this process. */
    public static JavaOptions ofThisProcess() {
        for (String variable : VARIABLES) {
            if (System.getenv(variable) != null) {
                return new JavaOptions(null);
            }
        }
        return new JavaOptions(before(commandLine()));
    }

    /** Those that a run is started with. */
    public static List<String> ofRun() {
        return SHORT_RUN;
    }

    /** These with those of a run before them; who says how large the heap is says it of its parts, too. */
    public List<String> withRun() {
        List<String> options = new ArrayList<>(SHORT_RUN);
        for (String option : all()) {
            if (option.startsWith("-Xmx") || option.startsWith("-Xms")) {
                options.remove(YOUNG);
            }
            options.add(option);
        }
        return options;
    }

    /** Those that a resident process is started with. */
    public static List<String> ofResident() {
        return RESIDENT;
    }

    /** Whether they say nothing of how Java should run, so that another may run with them and with ours. */
    public boolean canBeHandedOn() {
        if (given == null) {
            return false;
        }
        for (String option : given) {
            boolean known = option.startsWith("-D")
                    || option.startsWith("-Xmx")
                    || option.startsWith("-Xms")
                    || option.startsWith("-Xss");
            if (!known || !isAscii(option)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are none but ours, so that any Java with ours does the same. */
    public boolean areOurs() {
        if (given == null) {
            return false;
        }
        for (String option : given) {
            if (!SHORT_RUN.contains(option) && !isCache(option)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this run is one that a cache of classes is made from. */
    public boolean areTraining() {
        for (String option : all()) {
            if (option.startsWith("-XX:ArchiveClassesAtExit=")
                    || option.startsWith("-XX:AOTCacheOutput=")
                    || option.startsWith("-XX:AOTConfiguration=")) {
                return true;
            }
        }
        return false;
    }

    /** All that are given. */
    public List<String> all() {
        return given == null ? List.of() : given;
    }

    /** The cache of classes among them. */
    public @Nullable String cache() {
        for (String option : all()) {
            if (isCache(option)) {
                return option;
            }
        }
        return null;
    }

    /** How a cache is named to a Java. */
    static String ofCache(String file, int feature) {
        return (feature >= 25 ? AOT_CACHE : ARCHIVE) + file;
    }

    /** Whether a program that is started gets this word as it is: names of files come as the locale says. */
    public static boolean arrives(String word) {
        return isAscii(word)
                || (Charset.defaultCharset().equals(StandardCharsets.UTF_8)
                        && "UTF-8".equals(System.getProperty("sun.jnu.encoding"))
                        && word.indexOf('\uFFFD') < 0);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCache(String option) {
        return option.startsWith(AOT_CACHE) || option.startsWith(ARCHIVE);
    }

    /** What stands between the program and {@code -jar}; null where there is no such. */
    static @Nullable List<String> before(List<String> commandLine) {
        int end = commandLine.indexOf("-jar");
        return end < 1 ? null : commandLine.subList(1, end);
    }

    private static List<String> commandLine() {
        try (FileInputStream in = new FileInputStream("/proc/self/cmdline")) {
            String all = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            List<String> words = new ArrayList<>();
            int from = 0;
            for (int to = all.indexOf('\0'); to >= 0; to = all.indexOf('\0', from)) {
                words.add(all.substring(from, to));
                from = to + 1;
            }
            return words;
        } catch (IOException e) {
            return elsewhere();
        }
    }

    /** As a system without {@code /proc} tells them. */
    private static List<String> elsewhere() {
        List<String> words = new ArrayList<>();
        words.add("java");
        String[] told = ProcessHandle.current().info().arguments().orElse(new String[0]);
        for (String word : told) {
            words.add(word);
        }
        return words;
    }
}

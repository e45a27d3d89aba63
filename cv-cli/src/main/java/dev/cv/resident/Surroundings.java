package dev.cv.resident;

import dev.cv.launch.JarFacts;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What two processes must have alike for one to do the other's work: the jar, the user and groups, the mask of new files, what they see
 * of the disk, and the language in which the system tells of errors. All else a request brings along.
 */
public final class Surroundings {

    private static final String[] OF_PROCESS = {"\nUmask:", "\nUid:", "\nGid:", "\nGroups:"};

    private Surroundings() {}

    /** Those of this process, as a text to be compared. */
    public static String of(JarFacts jar, Map<String, String> environment) {
        StringBuilder all = new StringBuilder();
        all.append(jar.path()).append(' ').append(jar.size()).append(' ').append(jar.time());
        all.append('\n').append(locale(environment, "LC_CTYPE"));
        all.append('\n').append(locale(environment, "LC_MESSAGES"));
        all.append('\n').append(environment.getOrDefault("LANGUAGE", ""));
        all.append('\n').append(System.getProperty("sun.jnu.encoding"));
        try (FileInputStream in = new FileInputStream("/proc/self/status")) {
            String status = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            for (String name : OF_PROCESS) {
                int at = status.indexOf(name);
                all.append(at < 0 ? "\n" : status.substring(at, status.indexOf('\n', at + 1)));
            }
            all.append('\n').append(Files.readSymbolicLink(Path.of("/proc/self/ns/mnt")));
        } catch (IOException e) {
            all.append("\nanother system");
        }
        return all.toString();
    }

    private static String locale(Map<String, String> environment, String category) {
        String all = environment.getOrDefault("LC_ALL", "");
        if (!all.isEmpty()) {
            return all;
        }
        String one = environment.getOrDefault(category, "");
        return one.isEmpty() ? environment.getOrDefault("LANG", "") : one;
    }
}

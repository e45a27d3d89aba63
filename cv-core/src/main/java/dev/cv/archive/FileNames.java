package dev.cv.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the names of files that come from elsewhere, before anything is written under them. */
public final class FileNames {

    private static final Pattern UNSEEN =
            Pattern.compile(".*[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069].*");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
    /** The last is what Windows calls a file whose name is too long for old programs: {@code GIT~1} is {@code .git}. */
    private static final Pattern NOT_ON_WINDOWS = Pattern.compile(".*[<>\"|?*:].*|.*[. ]|.*~\\d.*");

    /** Characters that some machines leave out of names. */
    private static final Pattern UNSHOWN = Pattern.compile("\\p{Cf}");

    /** The one hidden folder that a source has, for what belongs to it and is no content. */
    private static final String OURS = ".cv";

    private static final int MOST_BYTES = 255;
    private static final int MOST_FOLDERS = 64;

    private FileNames() {}

    /**
     * What is wrong with one of the names, in words; empty where files can be written below a folder under all of them.
     *
     * @param windows whether that is where they are to be written
     */
    public static Optional<String> fault(Collection<String> names, boolean windows) {
        Map<String, String> known = new HashMap<>();
        for (String name : names) {
            Optional<String> fault = fault(name, windows);
            if (fault.isPresent()) {
                return Optional.of("it has a file called " + visible(name) + ", " + fault.get());
            }
            String other = known.put(alike(name), name);
            if (other != null) {
                return Optional.of("its files " + other + " and " + name + " are one on many machines");
            }
        }
        for (String name : names) {
            for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
                String file = known.get(alike(name.substring(0, end)));
                if (file != null) {
                    return Optional.of("it has a file " + file + " and others in it, as if it were a folder");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(String name, boolean windows) {
        if (UNSEEN.matcher(name).matches()
                || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            return Optional.of("with characters that no name has");
        }
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.matches("\\p{Alpha}:.*")) {
            return Optional.of("which would lie outside of the folder");
        }
        String[] parts = name.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (part.equals("..") || part.equals(".") || part.isEmpty()) {
                return Optional.of("which would lie outside of the folder");
            }
            boolean ours = i == 0 && part.equals(OURS) && parts.length > 1;
            if (UNSHOWN.matcher(part).replaceAll("").startsWith(".") && !ours) {
                return Optional.of("which would be hidden");
            }
            if (part.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES || parts.length > MOST_FOLDERS) {
                return Optional.of("which is too long");
            }
            if (windows
                    && (DEVICE.matcher(part).matches()
                            || NOT_ON_WINDOWS.matcher(part).matches())) {
                return Optional.of("which Windows allows no file to be");
            }
        }
        return Optional.empty();
    }

    /** The name as file systems see it that don't tell capitals, or that take accents apart. */
    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String visible(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().limit(80).forEach(character -> {
            if (UNSEEN.matcher(Character.toString(character)).matches()) {
                text.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                text.appendCodePoint(character);
            }
        });
        return text.toString();
    }
}

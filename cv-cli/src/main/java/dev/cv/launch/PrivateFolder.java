package dev.cv.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that is the user's alone: made so, and looked at before anything in it is believed. */
public final class PrivateFolder {

    private static final int DIRECTORY = 0040000;
    private static final int KIND = 0170000;
    private static final int OF_OTHERS = 0077;

    private PrivateFolder() {}

    /** Whether it is there, a folder and no link, of this user, and closed to all others; false where a system can't tell. */
    public static boolean isOurs(Path folder) {
        try {
            int mode = (Integer) Files.getAttribute(folder, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            return (mode & KIND) == DIRECTORY && (mode & OF_OTHERS) == 0 && user().equals(owner(folder));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Makes it where it is missing, and says whether it is ours. */
    public static boolean make(Path folder) {
        try {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Path above = folder.getParent();
                if (above != null) {
                    Files.createDirectories(above, PosixFilePermissions.asFileAttribute(permissions()));
                }
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(permissions()));
            }
            return isOurs(folder);
        } catch (IOException | UnsupportedOperationException e) {
            return isOurs(folder); // another start may have made it
        }
    }

    /** The number of the user that this process runs as; a name where there is no {@code /proc}. */
    public static String user() {
        if (!new File("/proc/self/status").exists()) {
            return System.getProperty("user.name", "");
        }
        try {
            return String.valueOf(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "";
        }
    }

    private static String owner(Path folder) throws IOException {
        return new File("/proc/self/status").exists()
                ? String.valueOf(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))
                : Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
    }

    private static Set<PosixFilePermission> permissions() {
        return PosixFilePermissions.fromString("rwx------");
    }
}

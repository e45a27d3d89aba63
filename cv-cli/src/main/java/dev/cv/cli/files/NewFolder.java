package dev.cv.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is begun, or added to: all files are written or none, and none in place of another.
 *
 * @param folder the folder, absolute; it need not be there
 * @param shownAs the folder as the user named it
 * @param files what they hold, by path
 */
public record NewFolder(Path folder, String shownAs, Map<String, byte[]> files) {

    /** Why they can't be written at all; looks only. */
    public Optional<String> fault() throws IOException {
        return restored().fault();
    }

    private RestoredFolder restored() {
        return new RestoredFolder(folder, shownAs, files);
    }

    /** The paths at which something is there already. */
    public List<String> taken() {
        return files.keySet().stream()
                .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /**
     * Writes the files, at whose paths nothing is.
     *
     * @throws IOException where one can't be written; those that were are taken away again
     */
    public void write() throws IOException {
        Deque<Path> missing = missingFolders();
        try {
            restored().write();
        } catch (IOException e) {
            for (String path : files.keySet()) {
                Files.deleteIfExists(folder.resolve(path));
            }
            for (Path path : missing) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    /** The folders that will be made, the innermost first. */
    private Deque<Path> missingFolders() {
        Deque<Path> missing = new ArrayDeque<>();
        for (String path : files.keySet()) {
            Deque<Path> above = new ArrayDeque<>();
            for (@Nullable Path at = folder.resolve(path).getParent();
                    at != null && !Files.exists(at);
                    at = at.getParent()) {
                above.push(at);
            }
            above.stream().filter(one -> !missing.contains(one)).forEach(missing::push);
        }
        return missing;
    }
}

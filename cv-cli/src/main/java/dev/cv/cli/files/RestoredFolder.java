package dev.cv.cli.files;

import dev.cv.archive.FileNames;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that files are to be written to which came from elsewhere: all or, as far as can be known before, none of them.
 *
 * @param folder where they go
 * @param shownAs the folder as the user named it
 * @param files what they hold, by path
 */
public record RestoredFolder(Path folder, String shownAs, Map<String, byte[]> files) {

    /** Why they can't be written at all; looks only. */
    public Optional<String> fault() throws IOException {
        Optional<String> name = FileNames.fault(files.keySet(), File.separatorChar == '\\');
        if (name.isPresent()) {
            return name;
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of(shownAs + " is no folder");
        }
        for (String path : files.keySet()) {
            Path at = folder;
            for (String part : path.split("/", -1)) {
                at = at.resolve(part);
                boolean last = at.equals(folder.resolve(path));
                if (Files.isSymbolicLink(at)) {
                    return Optional.of(shown(at) + " is a link, and may lead anywhere");
                }
                if (Files.exists(at) && Files.isDirectory(at) == last) {
                    return Optional.of(shown(at) + (last ? " is a folder there" : " is no folder there"));
                }
            }
        }
        return Optional.empty();
    }

    private String shown(Path at) {
        return Path.of(shownAs).resolve(folder.relativize(at)).toString();
    }

    /** The files that are there and hold something else. */
    public List<String> different() throws IOException {
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path there = folder.resolve(file.getKey());
            if (Files.exists(there) && !isSame(there, file.getValue())) {
                different.add(file.getKey());
            }
        }
        return different;
    }

    /** Writes what is not there yet as it should be; each file whole or not at all. */
    public void write() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path there = folder.resolve(file.getKey());
            if (!Files.exists(there) || !isSame(there, file.getValue())) {
                Files.createDirectories(there.resolveSibling(""));
                OutputFile.write(there, file.getValue());
            }
        }
    }

    private static boolean isSame(Path there, byte[] bytes) throws IOException {
        return Files.size(there) == bytes.length && Arrays.equals(Files.readAllBytes(there), bytes);
    }
}

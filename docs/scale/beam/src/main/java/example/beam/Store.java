package example.beam;

import example.document.UnreadableRequest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** The folder that is written to, on whatever Beam knows as a file system: disks, HDFS, object stores. */
final class Store implements Serializable {

    /** Below it lies what isn't whole yet. */
    static final String TEMPORARY = "temporary";

    private static final long serialVersionUID = 1;

    private final String root;

    Store(String root) {
        this.root = root.endsWith("/") ? root : root + "/";
    }

    /** A file in the folder. */
    ResourceId resource(String path) {
        ResourceId at = FileSystems.matchNewResource(root, /* isDirectory= */ true);
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            at = at.resolve(parts[i], StandardResolveOptions.RESOLVE_DIRECTORY);
        }
        return at.resolve(parts[parts.length - 1], StandardResolveOptions.RESOLVE_FILE);
    }

    /** A folder in the folder. */
    ResourceId folder(String name) {
        return FileSystems.matchNewResource(root, /* isDirectory= */ true)
                .resolve(name, StandardResolveOptions.RESOLVE_DIRECTORY);
    }

    /** Takes away what tells of an earlier run as a whole, and what one that was killed has left; documents stay. */
    void clear() throws IOException {
        List<ResourceId> old = new ArrayList<>();
        for (String pattern : List.of(TEMPORARY + "/**", "results-*", "dead-letters-*")) {
            MatchResult found = FileSystems.match(root + pattern, EmptyMatchTreatment.ALLOW);
            found.metadata().forEach(file -> old.add(file.resourceId()));
        }
        FileSystems.delete(old, StandardMoveOptions.IGNORE_MISSING_FILES);
    }

    /** The text of a file in the folder; empty where there is none. */
    Optional<String> read(String path) throws IOException {
        try (InputStream in = Channels.newInputStream(FileSystems.open(resource(path)))) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes a file that is there as a whole or not at all, whenever the worker dies. */
    void write(String path, byte[] bytes, String mediaType) throws IOException {
        ResourceId part = resource(TEMPORARY + "/" + UUID.randomUUID());
        try (OutputStream out = Channels.newOutputStream(FileSystems.create(part, mediaType))) {
            out.write(bytes);
        }
        FileSystems.rename(List.of(part), List.of(resource(path)));
    }

    /** A file anywhere. */
    static byte[] read(String path, int most) throws IOException, UnreadableRequest {
        ResourceId file = FileSystems.matchNewResource(path, /* isDirectory= */ false);
        try (InputStream in = Channels.newInputStream(FileSystems.open(file))) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableRequest("it is larger than " + most + " bytes");
            }
            return bytes;
        }
    }
}

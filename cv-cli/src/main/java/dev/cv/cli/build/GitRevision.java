package dev.cv.cli.build;

import dev.cv.cli.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks git, on a thread of its own while the run goes on, which revision content is of; without git there is none. */
public final class GitRevision implements Sending.Revision {

    private static final long PATIENCE_SECONDS = 2;

    private final Path folder;
    private final Path from;
    private final Map<String, String> environment;
    private final FutureTask<Optional<State>> answer = new FutureTask<>(this::ask);

    /**
     * What git knows.
     *
     * @param top the folder of the repository
     * @param tracked the files in the folder that it keeps, by their paths from the top
     * @param changed those of them that are not as they were
     */
    private record State(String head, Path top, Set<String> tracked, Set<String> changed) {}

    /**
     * Begins to ask.
     *
     * @param folder the folder of the content
     * @param world tells where the paths of files count from, and what git is to know
     */
    public GitRevision(Path folder, World world) {
        this.folder = folder.normalize();
        this.from = world.folder();
        this.environment = world.environment();
        if (isInRepository()) {
            Thread thread = new Thread(answer, "git");
            thread.setDaemon(true);
            thread.start();
        } else {
            answer.cancel(false);
        }
    }

    private boolean isInRepository() {
        for (@Nullable Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 1a2b3c4d5e6f}, with {@code +changes} where one of the files is not as it is there. */
    @Override
    public Optional<String> of(List<Path> files) {
        if (answer.isCancelled()) {
            return Optional.empty();
        }
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).map(state -> revision(state, files));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true); // a PDF without a revision is better than none
        }
        return Optional.empty();
    }

    private String revision(State state, List<Path> files) {
        for (Path file : files) {
            String path = fromTop(state.top(), from.resolve(file).normalize());
            if (!state.tracked().contains(path) || state.changed().contains(path)) {
                return state.head() + "+changes";
            }
        }
        return state.head();
    }

    private static String fromTop(Path top, Path file) {
        try {
            Path real = file.resolveSibling(".").toRealPath().resolve(file.getFileName());
            return top.relativize(real).toString().replace('\\', '/');
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    private Optional<State> ask() throws IOException {
        List<String> lines = git("rev-parse", "--short=12", "HEAD", "--show-toplevel")
                .map(text -> text.lines().toList())
                .orElse(List.of());
        if (lines.size() != 2 || !lines.get(0).matches("[0-9a-f]+")) {
            return Optional.empty();
        }
        Set<String> tracked = parts(git("ls-files", "-z", "--full-name"), 0);
        Set<String> changed = parts(git("status", "--porcelain", "-z", "--no-renames", "-uno", "--", "."), 3);
        Path root = Path.of(lines.get(1)).toRealPath();
        return Optional.of(new State(lines.get(0), root, tracked, changed));
    }

    /** The paths in an answer; each stands behind so many characters. */
    private static Set<String> parts(Optional<String> answer, int start) {
        Set<String> paths = new HashSet<>();
        for (String part : answer.orElse("").split("\0", -1)) {
            if (part.length() > start) {
                paths.add(part.substring(start));
            }
        }
        return paths;
    }

    private Optional<String> git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString(), "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("GIT_OPTIONAL_LOCKS", "0", "LC_ALL", "C"));
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroy();
        }
    }
}

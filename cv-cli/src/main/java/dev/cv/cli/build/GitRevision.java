package dev.cv.cli.build;

import dev.cv.cli.world.World;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks git, on a thread of its own while the run goes on, which revision content is of; without git there is none. A folder may
 * be anybody's, and its settings name programs: git is only asked what is written down in it. Whether files are changed is told by
 * their hashes, as {@code git status} would run filters.
 */
public final class GitRevision implements Sending.Revision {

    private static final long PATIENCE_SECONDS = 2;

    private final Path folder;
    private final Path from;
    private final Map<String, String> environment;
    private final FutureTask<Optional<State>> answer = new FutureTask<>(this::ask);

    /** Whatever a folder's settings say: no watcher, no hook, no folder that poses as a repository. */
    private static final List<String> SETTINGS = List.of(
            "-c", "core.fsmonitor=false", "-c", "core.hooksPath=", "-c", "safe.bareRepository=explicit", "--no-pager");

    /** No object is fetched from elsewhere, by whatever program. */
    private static final Map<String, String> SURROUNDINGS = Map.of(
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_TERMINAL_PROMPT", "0",
            "LC_ALL", "C");

    /**
     * What git knows.
     *
     * @param top the folder of the repository
     * @param hashes what the files in the folder held at that revision, by their paths from the top
     */
    private record State(String head, Path top, Map<String, String> hashes) {}

    /**
     * Begins to ask.
     *
     * @param folder the content: a folder, or a file in one
     * @param world tells where the paths of files count from, and what git is to know
     */
    public GitRevision(Path folder, World world) {
        Path content = folder.normalize();
        this.folder = Files.isDirectory(content) ? content : content.resolveSibling("");
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
            Path there = from.resolve(file).normalize();
            String hash = state.hashes().get(fromTop(state.top(), there));
            if (hash == null || !BlobHash.isOf(there, hash)) {
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
        Optional<Path> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        String git = program.get().toString();
        String head = git(git, "rev-parse", "--short=12", "HEAD").orElse("").strip();
        String top = git(git, "rev-parse", "--show-toplevel").orElse("").strip();
        if (!head.matches("[0-9a-f]+") || top.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> hashes = new HashMap<>();
        String tree = git(git, "ls-tree", "-r", "-z", "--full-name", "HEAD").orElse("");
        for (String entry : tree.split("\0", -1)) { // 100644 blob 0123456789abcdef<tab>content/navy.md
            String[] parts = entry.split("[ \t]", 4);
            if (parts.length == 4) {
                hashes.put(parts[3], parts[2]);
            }
        }
        return Optional.of(new State(head, Path.of(top).toRealPath(), hashes));
    }

    /** The one on the path: a system may look into the folder first where only its name is given. */
    private Optional<Path> program() {
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .flatMap(folder -> Stream.of(folder.resolve("git"), folder.resolve("git.exe")))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private Optional<String> git(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program, "-C", folder.toString()));
        command.addAll(SETTINGS);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(SURROUNDINGS);
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

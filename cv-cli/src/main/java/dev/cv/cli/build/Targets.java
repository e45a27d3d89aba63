package dev.cv.cli.build;

import dev.cv.archive.RecordedTree;
import dev.cv.cli.files.ChangedTree;
import dev.cv.content.ContentPlace;
import dev.cv.pdf.Attachment;
import dev.cv.read.Edition;
import dev.cv.read.InputFormats;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourcePath;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files that a run writes from those that it is made of.
 *
 * @param folder where paths count from
 * @param place the content
 * @param all whether every résumé in it is asked for
 * @param force whether files are replaced that have the name of a source, and that cv did not write
 */
public record Targets(Path folder, ContentPlace place, boolean all, boolean force) {

    private static final Set<String> MADE = Set.of("application/pdf", "text/plain");

    /**
     * A file to write.
     *
     * @param shown its path as the user knows it
     * @param content what it will hold, where it could be read as content
     */
    public record Target(String shown, OutputForm form, String content) {

        /**
         * A file to write.
         *
         * @param bytes is asked for what it will hold where that matters
         */
        public static Target of(String shown, OutputForm form, Supplier<byte[]> bytes) {
            boolean text = SourcePath.isMarkdown(shown);
            return new Target(shown, form, text ? new String(bytes.get(), StandardCharsets.UTF_8) : "");
        }
    }

    /**
     * Why files can't be written without losing a source or becoming one; empty where all can. It looks only.
     *
     * @param read the files that the run has read, by their paths as the user knows them
     * @param wanted which résumé is read, where not all are
     */
    public Optional<String> fault(List<Target> targets, Collection<String> read, ReadOptions wanted)
            throws IOException {
        Map<String, Target> inContent = new HashMap<>();
        Map<Object, String> sources = new HashMap<>();
        for (Target target : targets) {
            Path file = real(folder.resolve(target.shown));
            Optional<String> source = same(file, read, sources);
            if (source.isPresent()) {
                return Optional.of(target.shown + " is what the " + target.form.title()
                        + " is made from, and would be lost: name another file");
            } else if (!force && Files.isRegularFile(file) && isSource(file) && !OwnMark.isIn(file, target.form)) {
                return Optional.of(target.shown + " is there already, and cv did not write it: name another file, or"
                        + " --force to replace it by the " + target.form.title());
            }
            path(file).filter(SourcePath::isMarkdown).ifPresent(path -> inContent.put(path, target));
        }
        return (inContent.isEmpty() ? Optional.<Target>empty() : readNext(inContent, wanted))
                .map(target -> target.shown + " would be read as content the next time: write it to another folder");
    }

    /** The one of some files that is the file in question, however it is spelled or linked. */
    private Optional<String> same(Path file, Collection<String> read, Map<Object, String> known) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            for (String one : read) {
                Path source = folder.resolve(one);
                if (Files.exists(source)) {
                    known.putIfAbsent(identity(source), one);
                }
            }
        }
        return Optional.ofNullable(known.get(identity(file)));
    }

    /** What two names of the same file have in common: its number on the disk, else its path behind all links. */
    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }

    /** Whether the file is named as sources are: content, pictures, fonts, style sheets; PDFs and plain text are only made. */
    private static boolean isSource(Path file) {
        String name = file.toString();
        return InputFormats.CONTENT.stream().anyMatch(format -> format.fits(name))
                || Attachment.mediaType(name)
                        .filter(type -> !MADE.contains(type))
                        .isPresent();
    }

    /**
     * A file that the command would read if all were written, or that would keep it from knowing what to read; or one that
     * another résumé of the folder is made from.
     */
    private Optional<Target> readNext(Map<String, Target> targets, ReadOptions wanted) {
        RecordedTree next = new RecordedTree(new ChangedTree(
                place.tree(),
                targets.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, target -> target.getValue().content))));
        boolean known = all
                || new ResumeReader(wanted)
                        .read(next, place.path(), new Diagnostics())
                        .isPresent();
        if (all) {
            readAll(next, Set.of());
        }
        RecordedTree now = new RecordedTree(place.tree());
        if (place.path().isEmpty()) {
            readAll(now, targets.keySet());
        }
        return targets.keySet().stream()
                .filter(path ->
                        !known || next.used().containsKey(path) || now.used().containsKey(path))
                .sorted()
                .findFirst()
                .map(targets::get);
    }

    private void readAll(SourceTree tree, Set<String> except) {
        for (Edition edition : new ResumeReader().editions(tree, place.path(), new Diagnostics())) {
            if (!except.contains(edition.manifest())) {
                Optional<String> language = Optional.of(edition.language()).filter(tag -> !tag.isEmpty());
                new ResumeReader(new ReadOptions(language, edition.variants()))
                        .read(tree, edition.manifest(), new Diagnostics());
            }
        }
    }

    /** Its path in the content; empty where it is elsewhere, or hidden. */
    private Optional<String> path(Path file) throws IOException {
        Path root = real(folder.resolve(place.tree().display("")));
        if (!file.startsWith(root)) {
            return Optional.empty();
        }
        String path = root.relativize(file).toString().replace('\\', '/');
        return Optional.of(path).filter(some -> !some.startsWith(".") && !some.contains("/."));
    }

    /** The file behind all links; where it is not there yet, in the folder behind them. */
    private static Path real(Path file) throws IOException {
        Path absolute = file.normalize();
        for (@Nullable Path there = absolute; there != null; there = there.getParent()) {
            if (Files.isRegularFile(there) || Files.isDirectory(there)) { // a pipe may be behind a link to no path
                return there.toRealPath().resolve(there.relativize(absolute).toString());
            }
        }
        return absolute;
    }
}

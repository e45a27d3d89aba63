package dev.cv.cli.check;

import dev.cv.audit.Finding;
import dev.cv.audit.Repair;
import dev.cv.audit.Repairs;
import dev.cv.cli.files.ChangedTree;
import dev.cv.cli.files.OutputFile;
import dev.cv.cli.print.UnifiedDiff;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All repairs of a check, made in memory until there is no more to repair, and what a check of that finds.
 *
 * @param changes each file that changes, as it was read, with its new text
 * @param repairs how many were made
 * @param outcome what is found once they are made
 */
public record Mending(Map<SourceFile, String> changes, int repairs, Inspection.Outcome outcome) {

    /** What one repair uncovers the next round mends; nothing needs more. */
    private static final int MOST_ROUNDS = 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    public static Mending of(Inspection inspection, SourceTree tree, Inspection.Outcome found) {
        Map<String, SourceFile> originals = new TreeMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Inspection.Outcome outcome = found;
        int made = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Repair> repairs = repairs(outcome);
            Map<SourceFile, String> mended = Repairs.apply(repairs);
            if (mended.isEmpty()) {
                break;
            }
            Map<String, String> tried = new LinkedHashMap<>(texts);
            mended.forEach((file, text) -> tried.put(file.path(), text));
            Inspection.Outcome next = inspection.of(new ChangedTree(tree, tried));
            if (next.errors() > outcome.errors()) {
                break; // no repair may break what could be read
            }
            mended.keySet().forEach(file -> originals.putIfAbsent(file.path(), file));
            texts.putAll(tried);
            made += Math.max(1, repairs.size() - repairs(next).size());
            outcome = next;
        }
        Map<SourceFile, String> changes = new LinkedHashMap<>();
        originals.forEach((path, file) -> Optional.ofNullable(texts.get(path))
                .filter(text -> !text.equals(file.text()))
                .ifPresent(text -> changes.put(file, text)));
        return new Mending(changes, made, outcome);
    }

    private static List<Repair> repairs(Inspection.Outcome outcome) {
        return outcome.findings().stream()
                .map(Finding::repair)
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@code 3 things in 2 files}. */
    public String words() {
        return CheckSummary.words(repairs, "thing") + " in " + CheckSummary.words(changes.size(), "file");
    }

    public List<String> diff(boolean colour) {
        List<String> lines = new ArrayList<>();
        changes.forEach((file, text) -> lines.addAll(UnifiedDiff.of(file, text, colour)));
        return lines;
    }

    /**
     * Writes all files, or none where one of them can't be written or is another one meanwhile.
     *
     * @param folder what the paths of the files count from
     */
    public void write(Path folder) throws IOException {
        List<OutputFile.Staged> staged = new ArrayList<>();
        try {
            for (Map.Entry<SourceFile, String> change : changes.entrySet()) {
                Path path = folder.resolve(change.getKey().shownAs());
                byte[] old = Files.readAllBytes(path);
                boolean marked = old.length >= BYTE_ORDER_MARK.length
                        && Arrays.equals(old, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
                byte[] read = bytes(change.getKey().text(), marked);
                if (!Arrays.equals(old, read)) {
                    throw new FileSystemException(
                            path.toString(), null, change.getKey().shownAs() + " has changed since it was read");
                }
                staged.add(OutputFile.stage(path, bytes(change.getValue(), marked)));
            }
            OutputFile.commit(staged);
        } finally {
            for (OutputFile.Staged one : staged) {
                one.discard();
            }
        }
    }

    private static byte[] bytes(String text, boolean marked) {
        return ((marked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}

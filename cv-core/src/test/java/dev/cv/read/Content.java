package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A content folder in memory.
 *
 * @param files the bytes of each path
 */
public record Content(Map<String, byte[]> files) {

    static Content empty() {
        return new Content(Map.of());
    }

    public static Content of(String path, String text) {
        return empty().and(path, text);
    }

    public Content and(String path, String text) {
        return and(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Content and(String path, byte[] bytes) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(path, bytes);
        return new Content(more);
    }

    /** Reads the folder as a whole. */
    public Reading read() {
        return read("");
    }

    public Reading read(String path) {
        return read(path, ReadOptions.DEFAULT);
    }

    public Reading read(String path, ReadOptions options) {
        return read(SourceTree.of(files), path, options);
    }

    /** Reads all of it in a language. */
    Reading in(String language) {
        return read("", new ReadOptions(Optional.of(language), List.of()));
    }

    public static Reading read(SourceTree tree, String path) {
        return read(tree, path, ReadOptions.DEFAULT);
    }

    private static Reading read(SourceTree tree, String path, ReadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Resume> resume = new ResumeReader(options).read(tree, path, diagnostics);
        return new Reading(resume, diagnostics.all());
    }

    /** What came of it. */
    public record Reading(Optional<Resume> resume, List<Diagnostic> diagnostics) {

        /** The résumé of content in which nothing is wrong. */
        public Resume clean() {
            assertThat(printed()).isEmpty();
            return resume.orElseThrow();
        }

        /** The only section of content in which nothing is wrong. */
        public Section section() {
            assertThat(clean().sections()).hasSize(1);
            return clean().sections().get(0);
        }

        /** The diagnostics as a user sees them. */
        public String printed() {
            StringBuilder text = new StringBuilder();
            diagnostics.forEach(diagnostic -> text.append(diagnostic).append('\n'));
            return text.toString();
        }
    }
}

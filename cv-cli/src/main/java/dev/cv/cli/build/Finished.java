package dev.cv.cli.build;

import dev.cv.read.Edition;
import dev.cv.source.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is kept of one result of many, until all are written: little beside its bytes, which wait elsewhere.
 *
 * @param values what its name may be made of; none where nothing was made
 * @param files the bytes of each form; none where nothing was made
 * @param facts what the PDF is, or why there is none, in a few words
 * @param findings what is wrong with it
 * @param read the files that it is made from, by their paths as the user knows them
 * @param pages what each page holds
 * @param fit what made it fit
 */
public record Finished(
        Edition edition,
        Map<String, String> values,
        Map<OutputForm, Stage.Staged> files,
        String facts,
        List<Diagnostic> findings,
        Set<String> read,
        List<String> pages,
        List<String> fit) {

    /**
     * What is kept of a result.
     *
     * @param stage takes its bytes
     * @param shared gives for a finding the one equal to it that is kept already
     * @param mostPages how many pages were asked for; 0 for as many as it takes
     */
    public static Finished of(Built built, Stage stage, UnaryOperator<Diagnostic> shared, int mostPages) {
        Map<OutputForm, Stage.Staged> files = new LinkedHashMap<>();
        built.products().ifPresent(made -> made.files().forEach((form, bytes) -> files.put(form, stage.put(bytes))));
        return new Finished(
                built.edition(),
                built.products().isPresent() ? built.values() : Map.of(),
                files,
                built.products().map(made -> made.facts(OutputForms.PDF)).orElseGet(() -> "no: " + built.faults()),
                built.findings().stream().map(shared).toList(),
                built.products().isPresent() ? Set.copyOf(built.inputs().read()) : Set.of(),
                built.pageReport(),
                mostPages > 0 ? built.fitReport(mostPages) : List.of());
    }

    /** Whether there is something to write. */
    public boolean isMade() {
        return !files.isEmpty();
    }
}

package dev.cv.cli.build;

import dev.cv.read.Edition;
import dev.cv.read.ReadOptions;
import dev.cv.source.Diagnostic;
import dev.cv.source.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One résumé, and what became of it.
 *
 * @param products what was made; empty where errors forbid it
 * @param findings what is wrong with it
 * @param inputs what it depends on, also where nothing was made
 */
public record Built(Edition edition, Optional<Products> products, List<Diagnostic> findings, Inputs inputs) {

    public Built {
        findings = List.copyOf(findings);
    }

    /** What became of a résumé; what was made says itself which it is. */
    public static Built of(
            BuildRequest request, Optional<Products> products, List<Diagnostic> findings, Inputs inputs) {
        ReadOptions reading = request.reading();
        Edition asked = new Edition(
                request.place().path(), reading.variants(), reading.language().orElse(""));
        Edition made = products.map(Products::resume)
                .map(resume -> new Edition(
                        asked.manifest().isEmpty() ? resume.metadata().origin().manifest() : asked.manifest(),
                        asked.variants(),
                        resume.metadata().language()))
                .orElse(asked);
        return new Built(made, products, findings, inputs);
    }

    /** Without what was made, where what is wrong is too much to give it away. */
    public Built withheld() {
        return new Built(edition, Optional.empty(), findings, inputs);
    }

    /** That none of several is asked for. */
    public static String noneOf(List<Edition> editions) {
        return "none of the résumés is for that language and these variants: there are "
                + editions.stream().map(Built::words).collect(Collectors.joining("; "));
    }

    /** What it is, in a few words: {@code resume-iot, backend, fr}. */
    public static String words(Edition edition) {
        String variants = edition.variants().isEmpty() ? "" : ", " + String.join("+", edition.variants());
        String language = edition.language().isEmpty() ? "" : ", " + edition.language();
        return slug(edition.manifest()) + variants + language;
    }

    /** What the places in a template for file names stand for. */
    public Map<String, String> values() {
        Products made = products.orElseThrow();
        String name = made.resume().person().name();
        return Map.of(
                "name", name.isBlank() ? made.resume().metadata().title() : name,
                "manifest", slug(edition.manifest()),
                "variant", String.join("+", edition.variants()),
                "lang", edition.language(),
                "theme", made.theme(),
                "date", made.resume().metadata().date().map(Object::toString).orElse(""));
    }

    /** What each page of it holds. */
    public List<String> pageReport() {
        return products.map(Products::pageReport).orElse(List.of()).stream()
                .map(line -> words(edition) + ", " + line)
                .toList();
    }

    /** What made it fit on so many pages. */
    public List<String> fitReport(int most) {
        return products.map(made -> made.fitReport(most)).orElse(List.of()).stream()
                .map(line -> words(edition) + ": " + line)
                .toList();
    }

    /** Why it was not written: {@code 2 errors}. */
    public String faults() {
        long errors = count(Severity.ERROR);
        long count = errors > 0 ? errors : count(Severity.WARNING);
        return count + (errors > 0 ? " error" : " warning") + (count == 1 ? "" : "s");
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The manifest without folders and extension; of a folder that has none, {@code resume}. */
    public static String slug(String manifest) {
        String file = manifest.substring(manifest.lastIndexOf('/') + 1);
        return file.isEmpty() ? "resume" : file.replaceFirst("\\.[^.]*$", "");
    }
}

package dev.cv.audit;

import dev.cv.model.Attributes;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostic;
import dev.cv.source.Position;
import dev.cv.source.Severity;
import dev.cv.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a résumé doesn't want to be told: by a class where it stands, or by front matter. (FORMAT.md, "Check") */
final class Silence {

    private static final String CLASS = "no-check";
    private static final String CLASS_OF_RULE = CLASS + "-";

    private final Collection<String> known;
    private final Nesting nesting;
    private final List<SourceFile> heads;
    private final Map<String, FileLevels> read = new HashMap<>();
    private final Findings mistaken = new Findings();

    /**
     * What a résumé says.
     *
     * @param heads the files that speak for all of it, such as its manifest, the first first
     * @param known the rules there are
     */
    Silence(Resume resume, List<SourceFile> heads, Collection<String> known) {
        this.known = known;
        this.nesting = new Nesting(resume);
        this.heads = List.copyOf(heads);
        heads.forEach(this::levels);
        resume.files().forEach(this::levels);
        nesting.nodes().forEach(this::lookForUnknown);
    }

    /** What it says of rules and levels that there are not. */
    List<Finding> mistaken() {
        return mistaken.all();
    }

    private FileLevels levels(SourceFile file) {
        FileLevels known = read.get(file.path());
        if (known == null) {
            known = FileLevels.read(file, this.known, mistaken);
            read.put(file.path(), known);
        }
        return known;
    }

    private void lookForUnknown(Nesting.Node node) {
        for (String name : node.attributes().classes()) {
            if (name.startsWith(CLASS_OF_RULE)) {
                String rule = name.substring(CLASS_OF_RULE.length());
                if (!known.contains(rule)) {
                    mistaken.report(AuditProblem.UNKNOWN_RULE, node.position(), rule, FileLevels.advice(rule, known));
                }
            }
        }
    }

    /** The finding at the level that is wanted; empty where it is not to be told. Errors of the content stay what they are. */
    Optional<Finding> heard(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        boolean serious = diagnostic.severity() == Severity.ERROR;
        if (serious) {
            return Optional.of(finding);
        }
        String rule = diagnostic.rule();
        Optional<Position> at = diagnostic.position();
        if (at.isPresent() && isSilent(at.get(), rule)) {
            return Optional.empty();
        }
        Optional<Level> level = at.flatMap(place -> levels(place.file()).of(rule))
                .or(() -> FileLevels.first(heads.stream().map(this::levels).toList(), rule));
        if (level.isEmpty()) {
            return Optional.of(finding);
        }
        return level.get().severity().map(severity -> new Finding(Levelled.of(diagnostic, severity), finding.repair()));
    }

    private boolean isSilent(Position at, String rule) {
        for (Attributes attributes : nesting.around(at)) {
            if (attributes.has(CLASS) || attributes.has(CLASS_OF_RULE + rule)) {
                return true;
            }
        }
        return false;
    }
}

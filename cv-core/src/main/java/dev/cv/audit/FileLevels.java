package dev.cv.audit;

import dev.cv.content.FileHead;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.Spelling;
import dev.cv.values.YamlValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the front matter of a file makes of rules: {@code check: {gap: off}}, or {@code check: off}. (FORMAT.md, "Check") */
final class FileLevels {

    private static final String KEY = "check";

    private final Map<String, Level> levels = new HashMap<>();
    private Optional<Level> ofAll = Optional.empty();

    /**
     * Reads what a file says.
     *
     * @param known the rules there are
     * @param findings takes what it says of rules or levels that there are not
     */
    static FileLevels read(SourceFile file, Collection<String> known, Findings findings) {
        FileLevels levels = new FileLevels();
        YamlValue said = FileHead.values(file).values().get(KEY);
        if (said instanceof YamlValue.Scalar scalar) {
            levels.ofAll = level(scalar, findings);
        } else if (said instanceof YamlValue.Mapping mapping) {
            mapping.values().forEach((rule, value) -> {
                if (!known.contains(rule)) {
                    Position at = mapping.keys().getOrDefault(rule, mapping.position());
                    findings.report(AuditProblem.UNKNOWN_RULE, at, rule, advice(rule, known));
                } else if (value instanceof YamlValue.Scalar scalar) {
                    level(scalar, findings).ifPresent(level -> levels.levels.put(rule, level));
                } else {
                    findings.report(AuditProblem.UNKNOWN_LEVEL, value.position(), value.kind());
                }
            });
        } else if (said != null) {
            findings.report(AuditProblem.UNKNOWN_LEVEL, said.position(), said.kind());
        }
        return levels;
    }

    private static Optional<Level> level(YamlValue.Scalar scalar, Findings findings) {
        Optional<Level> level = Level.parse(scalar.text());
        if (level.isEmpty()) {
            findings.report(AuditProblem.UNKNOWN_LEVEL, scalar.position(), scalar.text());
        }
        return level;
    }

    /** What to write instead of the name of a rule that there is not. */
    static String advice(String rule, Collection<String> known) {
        return Spelling.nearest(rule, known)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("cv check --rules lists them");
    }

    /** What this file makes of a rule; empty where it says nothing of it. */
    Optional<Level> of(String rule) {
        return Optional.ofNullable(levels.get(rule)).or(() -> ofAll);
    }

    /** What the first of these that says something makes of a rule. */
    static Optional<Level> first(List<FileLevels> files, String rule) {
        return files.stream().flatMap(file -> file.of(rule).stream()).findFirst();
    }
}

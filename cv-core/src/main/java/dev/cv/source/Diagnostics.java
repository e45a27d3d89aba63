package dev.cv.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is found while content is read and laid out; nothing is thrown, nothing is printed. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing(Diagnostics::path).thenComparing(Diagnostics::offset);

    /** More of a kind than anybody reads at once; a hostile file has one at every character. */
    private static final int MOST_OF_A_KIND = 100;

    /** By what tells one from another, as to compare files would be to compare all that they hold. */
    private final Map<List<Object>, Diagnostic> found = new LinkedHashMap<>();

    private final Map<Problem, Integer> kinds = new HashMap<>();

    /** Nothing found so far. */
    public Diagnostics() {}

    /** Notes a problem at a place; the details fill the message and the hint. */
    public void report(Problem problem, Position at, Object... details) {
        add(problem, Optional.of(requireNonNull(at, "at")), details);
    }

    /** Notes a problem that concerns no single place. */
    public void report(Problem problem, Object... details) {
        add(problem, Optional.empty(), details);
    }

    /** Notes what others found. */
    public void reportAll(Diagnostics others) {
        found.putAll(others.found);
    }

    private void add(Problem problem, Optional<Position> at, Object... details) {
        int before = kinds.getOrDefault(requireNonNull(problem, "problem"), 0);
        if (before < MOST_OF_A_KIND && isNew(Diagnostic.of(problem, at, details))) {
            kinds.put(problem, before + 1);
        } else if (before == MOST_OF_A_KIND) {
            isNew(Diagnostic.of(SourceProblem.MORE_OF_A_KIND, at, problem.rule(), MOST_OF_A_KIND));
            kinds.put(problem, before + 1);
        }
    }

    private boolean isNew(Diagnostic one) {
        List<Object> key = List.of(one.problem(), path(one), offset(one), one.message(), one.hint());
        return found.putIfAbsent(key, one) == null;
    }

    private static String path(Diagnostic one) {
        return one.position().map(place -> place.file().path()).orElse("");
    }

    private static int offset(Diagnostic one) {
        return one.position().map(Position::offset).orElse(-1);
    }

    /** Whether an error is among them. */
    public boolean hasErrors() {
        return found.values().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All findings, each once, by file and place. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = new ArrayList<>(found.values());
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}

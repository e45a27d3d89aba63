package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An employer is spelled one way throughout: {@code Sperry Rand} and {@code Sperry-Rand} are one. */
final class EmployerRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, List<Fact>> bySpelling = new LinkedHashMap<>();
        subject.resume().sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(Entry::organization)
                .flatMap(Optional::stream)
                .forEach(fact -> {
                    List<Fact> facts = bySpelling.computeIfAbsent(fact.text().strip(), name -> new ArrayList<>());
                    if (facts.stream().noneMatch(known -> known.position().equals(fact.position()))) {
                        facts.add(fact);
                    }
                });
        List<Map.Entry<String, List<Fact>>> spellings = List.copyOf(bySpelling.entrySet());
        for (int i = 0; i < spellings.size(); i++) {
            for (int j = i + 1; j < spellings.size(); j++) {
                if (EmployerName.areSame(
                        spellings.get(i).getKey(), spellings.get(j).getKey())) {
                    report(spellings.get(i).getValue(), spellings.get(j).getValue(), findings);
                }
            }
        }
    }

    /** The rarer spelling is told, else the later one. */
    private static void report(List<Fact> one, List<Fact> other, Findings findings) {
        boolean firstIsRarer = one.size() < other.size();
        List<Fact> rare = firstIsRarer ? one : other;
        List<Fact> usual = firstIsRarer ? other : one;
        String usualName = usual.get(0).text();
        boolean clear = usual.size() > rare.size() && usual.size() > 1;
        for (Fact fact : rare) {
            Written written = Written.at(fact.position(), fact.text());
            Optional<Repair> repair = clear && !fact.inferred() ? written.replacedBy(usualName) : Optional.empty();
            if (repair.isPresent()) {
                findings.report(
                        repair.get(), TruthProblem.EMPLOYER_SPELLING, written.position(), fact.text(), usualName);
            } else {
                findings.report(TruthProblem.EMPLOYER_SPELLING, written.position(), fact.text(), usualName);
            }
        }
    }
}

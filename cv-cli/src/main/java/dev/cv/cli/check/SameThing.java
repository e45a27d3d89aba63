package dev.cv.cli.check;

import dev.cv.audit.Finding;
import dev.cv.source.Position;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is found by several: each thing is told once, by whoever knows most of it, and not without end. */
final class SameThing {

    /** What says more, and what need not be told where it is. */
    private static final Map<String, Set<String>> SAYS_MORE = Map.of(
            "link-scheme", Set.of("link-not-live", "mail-without-scheme"),
            "link-malformed", Set.of("link-not-live"),
            "invalid-email", Set.of("email-malformed"));

    /** More of a kind than anybody reads. */
    private static final int MOST_OF_A_KIND = 100;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding finding) ->
                    finding.diagnostic().position().map(at -> at.file().path()).orElse(""))
            .thenComparing(finding ->
                    finding.diagnostic().position().map(Position::offset).orElse(-1));

    private SameThing() {}

    static List<Finding> once(List<Finding> findings) {
        Set<Object> needless = new HashSet<>();
        for (Finding finding : findings) {
            for (String rule : SAYS_MORE.getOrDefault(finding.diagnostic().rule(), Set.of())) {
                needless.add(List.of(rule, finding.diagnostic().position()));
            }
        }
        Set<Object> mended = findings.stream()
                .filter(finding -> finding.repair().isPresent())
                .map(finding -> key(finding))
                .collect(Collectors.toSet());
        Map<String, Integer> kinds = new HashMap<>();
        return new LinkedHashSet<>(findings)
                .stream()
                        .filter(finding -> finding.repair().isPresent() || !mended.contains(key(finding)))
                        .filter(finding -> !needless.contains(key(finding)))
                        .sorted(BY_PLACE)
                        .filter(finding -> kinds.merge(finding.diagnostic().rule(), 1, Integer::sum) <= MOST_OF_A_KIND)
                        .toList();
    }

    private static Object key(Finding finding) {
        return List.of(finding.diagnostic().rule(), finding.diagnostic().position());
    }
}

package dev.cv.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Few rows of choices, in which each value of an option stands beside each value of every other. */
final class Pairs {

    private final Map<String, List<String>> options;
    private final Set<Pair> left = new LinkedHashSet<>();

    private Pairs(Map<String, List<String>> options) {
        this.options = options;
    }

    private record Pair(String one, String value, String other, String otherValue) {}

    /**
     * The rows.
     *
     * @param options the values that each may have
     */
    static List<Map<String, String>> of(Map<String, List<String>> options) {
        return new Pairs(options).rows();
    }

    private List<Map<String, String>> rows() {
        List<String> names = List.copyOf(options.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                for (String value : values(names.get(i))) {
                    for (String otherValue : values(names.get(j))) {
                        left.add(new Pair(names.get(i), value, names.get(j), otherValue));
                    }
                }
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        while (!left.isEmpty()) {
            Map<String, String> row = row(left.iterator().next(), names);
            left.removeIf(pair -> covers(row, pair));
            rows.add(row);
        }
        return rows;
    }

    private List<String> values(String name) {
        return options.getOrDefault(name, List.of());
    }

    private static boolean covers(Map<String, String> row, Pair pair) {
        return pair.value().equals(row.get(pair.one())) && pair.otherValue().equals(row.get(pair.other()));
    }

    /** From a pair on, each option gets the value with the most pairs that no row has yet. */
    private Map<String, String> row(Pair first, List<String> names) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(first.one(), first.value());
        row.put(first.other(), first.otherValue());
        for (String name : names) {
            if (!row.containsKey(name)) {
                String best = "";
                long most = -1;
                for (String value : values(name)) {
                    Map<String, String> with = new LinkedHashMap<>(row);
                    with.put(name, value);
                    long covered = left.stream()
                            .filter(pair ->
                                    pair.one().equals(name) || pair.other().equals(name))
                            .filter(pair -> covers(with, pair))
                            .count();
                    if (covered > most) {
                        best = value;
                        most = covered;
                    }
                }
                row.put(name, best);
            }
        }
        return row;
    }
}

package dev.cv.recall;

import dev.cv.ats.FoundJob;
import dev.cv.recall.Field.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each entry of a résumé the job that a machine made of it. */
final class Pairing {

    private Pairing() {}

    static Map<Integer, FoundJob> of(Map<Integer, List<Field>> entries, List<FoundJob> jobs) {
        Map<Integer, FoundJob> pairs = new HashMap<>();
        List<FoundJob> left = new ArrayList<>(jobs);
        for (int least = 3; least > 0; least--) {
            for (Map.Entry<Integer, List<Field>> entry : entries.entrySet()) {
                if (!pairs.containsKey(entry.getKey())) {
                    FoundJob best = null;
                    int most = least - 1;
                    for (FoundJob job : left) {
                        int score = score(entry.getValue(), job);
                        if (score > most) {
                            best = job;
                            most = score;
                        }
                    }
                    if (best != null) {
                        pairs.put(entry.getKey(), best);
                        left.remove(best);
                    }
                }
            }
        }
        return pairs;
    }

    /** How many of the fields they share; the place counts for nothing, as many have the same. */
    private static int score(List<Field> fields, FoundJob job) {
        return (int) fields.stream()
                .filter(field -> field.kind() != Kind.PLACE)
                .filter(field -> isIn(job, field, text(field.kind(), job)))
                .count();
    }

    /**
     * Whether a job says what a field does; a time may be written otherwise, where that is chosen of the page.
     *
     * @param read what the job has of this kind
     */
    static boolean isIn(FoundJob job, Field field, String read) {
        String dates = job.period().from() + "/" + job.period().to();
        return Same.is(field.kind(), field.text(), read)
                || (field.kind() == Kind.PERIOD && field.dates().equals(dates));
    }

    static String text(Kind kind, FoundJob job) {
        return switch (kind) {
            case ORGANIZATION -> job.organization();
            case ROLE -> job.role();
            case PERIOD -> job.period().text();
            default -> job.place();
        };
    }
}

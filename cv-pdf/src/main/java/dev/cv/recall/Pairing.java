package dev.cv.recall;

import dev.cv.ats.FoundJob;
import dev.cv.recall.Field.Kind;
import dev.cv.recall.Likeness.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Finds for each entry of a résumé the job that a machine made of it. */
final class Pairing {

    /** What makes a pair; the place counts for nothing, as many have the same. */
    private static final List<Kind> TELLING = List.of(Kind.ORGANIZATION, Kind.ROLE, Kind.PERIOD);

    private final List<FoundJob> jobs;
    private final Map<Kind, Likeness> likeness = new EnumMap<>(Kind.class);

    private Pairing(List<FoundJob> jobs) {
        this.jobs = jobs;
        TELLING.forEach(kind -> likeness.put(kind, new Likeness(kind, jobs)));
    }

    /** A field of an entry, with the jobs that say the same. */
    private record Clue(Likeness likeness, Set<Group> alike) {

        private int size() {
            return alike.stream().mapToInt(group -> group.jobs.size()).sum();
        }
    }

    /**
     * The job of each entry that has one: first for those that share all of organization, role and time, then two of them, then one.
     * Earlier entries choose first, and take the earliest job.
     */
    static Map<Integer, FoundJob> of(Map<Integer, List<Field>> entries, List<FoundJob> jobs) {
        return new Pairing(jobs).pairs(entries);
    }

    private Map<Integer, FoundJob> pairs(Map<Integer, List<Field>> entries) {
        Map<Integer, List<Clue>> clues = new HashMap<>();
        entries.forEach((entry, fields) -> clues.put(entry, clues(fields)));
        Map<Integer, FoundJob> pairs = new HashMap<>();
        for (int shared = TELLING.size(); shared > 0; shared--) {
            for (Integer entry : entries.keySet()) {
                OptionalInt job = pairs.containsKey(entry)
                        ? OptionalInt.empty()
                        : first(clues.getOrDefault(entry, List.of()), shared);
                if (job.isPresent()) {
                    pairs.put(entry, jobs.get(job.getAsInt()));
                    take(job.getAsInt());
                }
            }
        }
        return pairs;
    }

    private List<Clue> clues(List<Field> fields) {
        List<Clue> clues = new ArrayList<>();
        for (Field field : fields) {
            Likeness ofKind = likeness.get(field.kind());
            if (ofKind != null) {
                clues.add(new Clue(ofKind, ofKind.of(field)));
            }
        }
        return clues;
    }

    private void take(int job) {
        likeness.values().forEach(ofKind -> ofKind.groupOf(job).jobs.remove(job));
    }

    /** The first job left that shares so many of the clues. It is among those of some, so that the commonest need no look. */
    private static OptionalInt first(List<Clue> clues, int shared) {
        List<Clue> rarestFirst = new ArrayList<>(clues);
        rarestFirst.sort(Comparator.comparingInt(Clue::size));
        int first = Integer.MAX_VALUE;
        for (int i = 0; i <= clues.size() - shared; i++) {
            for (Group group : rarestFirst.get(i).alike) {
                for (int job : group.jobs) {
                    if (job >= first) {
                        break;
                    }
                    if (count(clues, job) >= shared) {
                        first = job;
                    }
                }
            }
        }
        return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private static int count(List<Clue> clues, int job) {
        int count = 0;
        for (Clue clue : clues) {
            count += clue.alike.contains(clue.likeness.groupOf(job)) ? 1 : 0;
        }
        return count;
    }

    /**
     * Whether a job says what a field does; a time may be written otherwise, where that is chosen of the page.
     *
     * @param read what the job has of this kind
     */
    static boolean isIn(FoundJob job, Field field, String read) {
        return Same.is(field.kind(), field.text(), read)
                || (field.kind() == Kind.PERIOD && field.dates().equals(dates(job)));
    }

    /** What a machine understood of a job's time, as fields have it. */
    static String dates(FoundJob job) {
        return job.period().from() + "/" + job.period().to();
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

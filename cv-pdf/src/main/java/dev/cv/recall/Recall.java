package dev.cv.recall;

import dev.cv.ats.Fields;
import dev.cv.ats.Job;
import dev.cv.model.Resume;
import dev.cv.recall.Field.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of a résumé a machine recovers.
 *
 * @param recoveries what became of each field, in the order of the résumé
 */
public record Recall(List<Recovery> recoveries) {

    public Recall {
        recoveries = List.copyOf(recoveries);
    }

    /** Holds what a machine read against the résumé. */
    public static Recall of(Resume resume, Fields read) {
        List<Field> fields = ResumeFields.of(resume);
        Map<Integer, List<Field>> entries = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.entry() >= 0)
                .forEach(field -> entries.computeIfAbsent(field.entry(), number -> new ArrayList<>())
                        .add(field));
        Map<Integer, Job> jobs = Pairing.of(entries, read.jobs());
        List<Recovery> recoveries = new ArrayList<>();
        for (Field field : fields) {
            recoveries.add(field.entry() < 0 ? person(field, read) : work(field, jobs.get(field.entry())));
        }
        return new Recall(recoveries);
    }

    private static Recovery person(Field field, Fields read) {
        return switch (field.kind()) {
            case NAME -> one(field, read.name());
            case LOCATION -> among(field, read.locations());
            case EMAIL -> among(field, read.emails());
            case PHONE -> among(field, read.phones());
            case LINK -> among(field, Stream.concat(read.links().stream(), read.targets().stream()).toList());
            default -> among(field, read.skills());
        };
    }

    private static Recovery work(Field field, @org.jspecify.annotations.Nullable Job job) {
        return job == null ? one(field, "") : one(field, Pairing.text(field.kind(), job));
    }

    private static Recovery one(Field field, String read) {
        return new Recovery(field, read, Same.is(field.kind(), field.text(), read));
    }

    private static Recovery among(Field field, List<String> read) {
        return read.stream()
                .filter(text -> Same.is(field.kind(), field.text(), text))
                .findFirst()
                .map(text -> new Recovery(field, text, true))
                .orElse(new Recovery(field, "", false));
    }

    /** How many fields there are, of these kinds. */
    public int all(Kind... kinds) {
        return (int) recoveries.stream()
                .filter(one -> List.of(kinds).contains(one.field().kind()))
                .count();
    }

    /** What was not recovered. */
    public List<Recovery> lost() {
        return recoveries.stream().filter(one -> !one.recovered()).toList();
    }
}

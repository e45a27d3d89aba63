package dev.cv.recall;

import dev.cv.ats.FoundFields;
import dev.cv.ats.FoundJob;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    public static Recall of(Resume resume, FoundFields read) {
        List<Field> fields = ResumeFields.of(resume);
        Map<Integer, List<Field>> entries = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.entry() >= 0)
                .forEach(field -> entries.computeIfAbsent(field.entry(), number -> new ArrayList<>())
                        .add(field));
        Map<Integer, FoundJob> jobs = Pairing.of(entries, read.jobs());
        List<Recovery> recoveries = new ArrayList<>();
        for (Field field : fields) {
            recoveries.add(
                    field.entry() < 0
                            ? person(field, read)
                            : work(field, jobs.get(field.entry()), entries.getOrDefault(field.entry(), List.of())));
        }
        return new Recall(recoveries);
    }

    private static Recovery person(Field field, FoundFields read) {
        return switch (field.kind()) {
            case NAME -> one(field, read.name());
            case LOCATION -> among(field, read.locations());
            case EMAIL -> among(field, read.emails());
            case PHONE -> among(field, read.phones());
            case LINK ->
                among(
                        field,
                        Stream.concat(read.links().stream(), read.targets().stream())
                                .toList());
            default -> among(field, read.skills());
        };
    }

    /** A name that stands alone is found, whether a machine takes it for the organization or for the role. */
    private static Recovery work(Field field, @Nullable FoundJob job, List<Field> entry) {
        if (job == null) {
            return one(field, "");
        }
        boolean alone = field.kind() == Field.Kind.ORGANIZATION
                && job.organization().isEmpty()
                && entry.stream().noneMatch(other -> other.kind() == Field.Kind.ROLE);
        String found = alone ? job.role() : Pairing.text(field.kind(), job);
        return new Recovery(field, found, Pairing.isIn(job, field, found));
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

    /** How many fields the résumé has in words. */
    public int all() {
        return (int) recoveries.stream().filter(one -> !one.field().pictured()).count();
    }

    /** How many of them were recovered. */
    public int recovered() {
        return all() - lost().size();
    }

    /** What was not recovered, though words say it. */
    public List<Recovery> lost() {
        return recoveries.stream()
                .filter(one -> !one.recovered() && !one.field().pictured())
                .toList();
    }

    /**
     * Tells what is lost of name, contacts, organizations, roles and periods, with its place in the source.
     *
     * @param unprinted code points that the page has boxes for, which is told by itself
     */
    public void report(Collection<Integer> unprinted, Diagnostics diagnostics) {
        for (Recovery one : recoveries) {
            if (!one.recovered() && one.field().text().codePoints().noneMatch(unprinted::contains)) {
                problem(one.field())
                        .ifPresent(problem ->
                                diagnostics.report(problem, one.field().position(), details(one)));
            }
        }
    }

    private static Optional<RecallProblem> problem(Field field) {
        return Optional.ofNullable(
                switch (field.kind()) {
                    case NAME -> RecallProblem.NAME_NOT_RECOVERED;
                    case EMAIL, PHONE, LINK, LOCATION -> RecallProblem.CONTACT_NOT_RECOVERED;
                    case ORGANIZATION ->
                        field.pictured() ? RecallProblem.ONLY_IN_PICTURE : RecallProblem.ORGANIZATION_NOT_RECOVERED;
                    case ROLE -> RecallProblem.ROLE_NOT_RECOVERED;
                    case PERIOD -> RecallProblem.PERIOD_NOT_RECOVERED;
                    case PLACE, SKILL -> null;
                });
    }

    private static Object[] details(Recovery one) {
        String said = one.field().text();
        if (one.field().pictured()) {
            return new Object[] {said, one.read().isEmpty() ? "nothing in its place" : "“" + one.read() + "”"};
        }
        String instead = one.read().isEmpty() ? "" : ", but reads “" + one.read() + "” in its place";
        return problem(one.field()).orElseThrow() == RecallProblem.CONTACT_NOT_RECOVERED
                ? new Object[] {one.field().kind().label(), said, instead}
                : new Object[] {said, instead};
    }
}

package dev.cv.ats;

import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadLink;
import dev.cv.reread.ReadPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recovers fields by rules that résumé parsers have published: what is large and first is the name, what is short, set apart
 * and known is the title of a section, what stands around a period is a job.
 */
public final class FieldRecognizer {

    private static final Set<String> WITHOUT_JOBS = Set.of("skills", "languages", "interests", "references");

    private FieldRecognizer() {}

    /**
     * The fields of a text.
     *
     * @param read its lines, in one of the orders in which machines read
     * @param links where its links lead
     */
    public static FoundFields recognize(List<ReadLine> read, List<ReadLink> links) {
        List<PrintedLine> lines = UsualLines.of(read);
        List<Titles.Title> titles = Titles.of(lines);
        int head = titles.isEmpty() ? lines.size() : titles.get(0).line();
        PersonFinder person = new PersonFinder(lines.subList(0, head), lines);
        List<FieldSection> sections = new ArrayList<>();
        Map<TextStyle, Integer> roles = Jobs.noStyles();
        List<Jobs> jobs = contents(lines, titles, person.end);
        jobs.forEach(section -> section.findDated(roles));
        jobs.forEach(section -> section.findUndated(roles));
        for (int i = 0; i < jobs.size(); i++) {
            Titles.Title title = i == 0 ? new Titles.Title(0, "", "") : titles.get(i - 1);
            boolean skills = title.topic().equals("skills") || title.topic().equals("languages");
            List<FoundJob> found = jobs(jobs.get(i), title.topic(), i == 0 && !titles.isEmpty());
            if (i > 0 || titles.isEmpty() || !found.isEmpty()) {
                sections.add(new FieldSection(
                        title.text(),
                        title.topic(),
                        found,
                        skills ? Skills.in(jobs.get(i).lines()) : List.of()));
            }
        }
        return new FoundFields(
                person.name,
                List.copyOf(person.emails),
                List.copyOf(person.phones),
                List.copyOf(person.links),
                List.copyOf(person.locations),
                links.stream().map(ReadLink::target).distinct().toList(),
                sections);
    }

    /** Where a person tells of themselves there are jobs only if one has all that a job has. */
    private static List<FoundJob> jobs(Jobs section, String topic, boolean beforeTitles) {
        if (WITHOUT_JOBS.contains(topic)) {
            return List.of();
        }
        boolean telling = beforeTitles || topic.equals("profile");
        List<FoundJob> all = section.all();
        if (!telling) {
            return all;
        }
        return all.stream().noneMatch(FoundJob::isWhole)
                ? List.of()
                : all.stream().filter(job -> job.period().isRange()).toList();
    }

    /** Loads the words of all languages; a program that runs once may call this on a second thread. */
    public static void warmUp() {
        ReadPiece title = new ReadPiece("Work", "Bold", 12, 0, 0, 0, -1);
        ReadPiece job = new ReadPiece("Engineer at Example Ltd, May 2019 – heute", "Plain", 10, 0, 0, 20, -1);
        recognize(
                List.of(new ReadLine(0, List.of(job)), new ReadLine(0, List.of(title)), new ReadLine(0, List.of(job))),
                List.of());
    }

    /** What stands behind the person and before the first title, then the sections. */
    private static List<Jobs> contents(List<PrintedLine> lines, List<Titles.Title> titles, int begin) {
        List<Jobs> contents = new ArrayList<>();
        contents.add(new Jobs(
                lines.subList(
                        begin, titles.isEmpty() ? lines.size() : titles.get(0).line()),
                ""));
        for (int i = 0; i < titles.size(); i++) {
            Titles.Title title = titles.get(i);
            int end = i + 1 < titles.size() ? titles.get(i + 1).line() : lines.size();
            contents.add(new Jobs(
                    Beside.titleTaken(lines.get(title.line()), lines.subList(title.line() + 1, end)), title.topic()));
        }
        return contents;
    }
}

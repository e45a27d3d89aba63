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

    private static final Set<String> WITHOUT_JOBS = Set.of("skills", "profile", "languages", "interests", "references");

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
        List<Jobs> jobs = contents(lines, titles);
        jobs.forEach(section -> section.findDated(roles));
        jobs.forEach(section -> section.findUndated(roles));
        for (int i = 0; i < jobs.size(); i++) {
            Titles.Title title = titles.isEmpty() ? new Titles.Title(0, "", "") : titles.get(i);
            boolean skills = title.topic().equals("skills") || title.topic().equals("languages");
            boolean without = WITHOUT_JOBS.contains(title.topic());
            sections.add(new FieldSection(
                    title.text(),
                    title.topic(),
                    without ? List.of() : jobs.get(i).all(),
                    skills ? Skills.in(jobs.get(i).lines()) : List.of()));
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

    /** Loads the words of all languages; a program that runs once may call this on a second thread. */
    public static void warmUp() {
        ReadPiece title = new ReadPiece("Work", "Bold", 12, 0, 0, 0, -1);
        ReadPiece job = new ReadPiece("Engineer at Example Ltd, May 2019 – heute", "Plain", 10, 0, 0, 20, -1);
        recognize(
                List.of(new ReadLine(0, List.of(job)), new ReadLine(0, List.of(title)), new ReadLine(0, List.of(job))),
                List.of());
    }

    private static List<Jobs> contents(List<PrintedLine> lines, List<Titles.Title> titles) {
        List<Jobs> contents = new ArrayList<>();
        if (titles.isEmpty()) {
            contents.add(new Jobs(lines, ""));
        }
        for (int i = 0; i < titles.size(); i++) {
            Titles.Title title = titles.get(i);
            int end = i + 1 < titles.size() ? titles.get(i + 1).line() : lines.size();
            contents.add(new Jobs(
                    Beside.titleTaken(lines.get(title.line()), lines.subList(title.line() + 1, end)), title.topic()));
        }
        return contents;
    }
}

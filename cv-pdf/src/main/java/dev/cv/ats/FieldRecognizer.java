package dev.cv.ats;

import dev.cv.reread.ReadLine;
import java.util.ArrayList;
import java.util.List;
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
     */
    public static Fields recognize(List<ReadLine> read) {
        List<Line> lines = Lines.of(read);
        List<Titles.Title> titles = Titles.of(lines);
        int head = titles.isEmpty() ? lines.size() : titles.get(0).line();
        Person person = new Person(lines.subList(0, head), lines);
        List<FieldSection> sections = new ArrayList<>();
        if (titles.isEmpty()) {
            List<Job> jobs = Jobs.in(lines, "", false);
            if (!jobs.isEmpty()) {
                sections.add(new FieldSection("", "", jobs, List.of()));
            }
        }
        for (int i = 0; i < titles.size(); i++) {
            Titles.Title title = titles.get(i);
            int end = i + 1 < titles.size() ? titles.get(i + 1).line() : lines.size();
            List<Line> content = lines.subList(title.line() + 1, end);
            List<Line> withRest = Beside.titleTaken(lines.get(title.line()), content);
            boolean jobs = !WITHOUT_JOBS.contains(title.topic());
            boolean skills = title.topic().equals("skills") || title.topic().equals("languages");
            sections.add(new FieldSection(
                    title.text(),
                    title.topic(),
                    jobs ? Jobs.in(withRest, title.topic(), true) : List.of(),
                    skills ? Skills.in(withRest) : List.of()));
        }
        return new Fields(
                person.name,
                List.copyOf(person.emails),
                List.copyOf(person.phones),
                List.copyOf(person.links),
                person.location,
                sections);
    }
}

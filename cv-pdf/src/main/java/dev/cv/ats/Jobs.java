package dev.cv.ats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the jobs of a section: each stands around a line that says when it was. */
final class Jobs {

    private static final int MOST_ABOVE = 5;
    private static final int MOST_BETWEEN = 3;
    private static final float NEW_BLOCK = 1.3f;
    private static final int MOST_PLACE_WORDS = 8;
    private static final Set<String> AT_WORK = Set.of("work", "volunteer", "");

    private final List<Line> lines;
    private final String topic;
    private final List<Optional<Anchor>> anchors = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    /** The first line that no job has taken yet. */
    private int free;

    private Jobs(List<Line> lines, String topic) {
        this.lines = lines;
        this.topic = topic;
        lines.forEach(line -> anchors.add(Anchor.of(line, topic, false)));
    }

    static List<Job> in(List<Line> lines, String topic, boolean titled) {
        return new Jobs(lines, topic).find();
    }

    private List<Job> find() {
        for (int i = 0; i < lines.size(); i++) {
            if (anchors.get(i).isPresent()) {
                jobs.add(job(i, anchors.get(i).get()));
            }
        }
        return jobs;
    }

    private Job job(int index, Anchor anchor) {
        Head head = new Head(topic);
        List<Part> same = anchor.rest();
        int above = index - 1;
        if (same.isEmpty() && isPlace(above)) {
            head.place(lines.get(above).text());
            above--;
        }
        boolean bullet = lines.get(index).isBullet();
        List<Part> up = bullet ? List.of() : above(above);
        head.beside(same, up);
        free = index + 1;
        below(index, head);
        int page = lines.get(index).page();
        Job job = head.job(anchor.period(), page);
        Job before = jobs.isEmpty() ? null : jobs.get(jobs.size() - 1);
        boolean inherits = job.organization().isEmpty() && before != null && AT_WORK.contains(topic);
        return inherits
                ? new Job(job.role(), before.organization(), !before.organization().isEmpty(), job.period(), job.place(), page)
                : job;
    }

    private boolean isPlace(int index) {
        if (index < free) {
            return false;
        }
        Line line = lines.get(index);
        boolean set = index > free && lines.get(index - 1).styled();
        return !line.styled()
                && !line.isBullet()
                && !line.goesOn()
                && line.words() <= MOST_PLACE_WORDS
                && set
                && Places.isPlace(line.text());
    }

    /** What stands above a period and belongs to it, the nearest first: lines set apart, with what explains them below. */
    private List<Part> above(int from) {
        List<Part> found = new ArrayList<>();
        List<Line> between = new ArrayList<>();
        for (int i = from; i >= free && found.size() < MOST_ABOVE; i--) {
            Line line = lines.get(i);
            if (line.isBullet() || anchors.get(i).isPresent() || between.size() > MOST_BETWEEN) {
                break;
            }
            boolean lead = line.styled() && !line.goesOn() && !Character.isLowerCase(line.text().codePointAt(0));
            if (!lead) {
                between.add(line);
                continue;
            }
            Part part = Part.of(line);
            if (!between.isEmpty() && !part.mixed()) {
                break;
            }
            found.add(part);
            between.clear();
            if (found.size() > 1 && line.step() > NEW_BLOCK && (i == free || !lines.get(i - 1).styled())) {
                break;
            }
        }
        return found.isEmpty() ? plainAbove(from) : found;
    }

    /** Where nothing is set apart: the lines of the same block. */
    private List<Part> plainAbove(int from) {
        List<Part> found = new ArrayList<>();
        for (int i = from; i >= free && found.size() < 2; i--) {
            Line line = lines.get(i);
            if (line.isBullet() || line.goesOn() || line.words() > MOST_PLACE_WORDS + 4 || line.text().endsWith(".")) {
                break;
            }
            found.add(Part.of(line));
            if (line.step() > NEW_BLOCK) {
                break;
            }
        }
        return found;
    }

    /** What goes on below the period: the organization, or the place. */
    private void below(int index, Head head) {
        int next = index + 1;
        if (next >= lines.size() || anchors.get(next).isPresent()) {
            return;
        }
        Line line = lines.get(next);
        if (line.isBullet() || line.goesOn() || lines.get(index).isBullet()) {
            return;
        }
        boolean columns = line.segments().size() > 1 && line.words() <= MOST_PLACE_WORDS * 2;
        boolean named = line.styled() && (line.first().isMixed() || columns || isSetAsName(line));
        if (!head.hasOrganization() && named && !head.isLike(line)) {
            head.organizationBelow(line);
            free = next + 1;
        } else if (!head.hasPlace() && !line.styled() && line.words() <= MOST_PLACE_WORDS / 2 && line.text().contains(",")
                && Places.isPlace(line.text())) {
            head.place(line.text());
            free = next + 1;
        }
    }

    private static boolean isSetAsName(Line line) {
        return line.step() < NEW_BLOCK
                && line.step() > 0
                && (Words.ORGANIZATION.isIn(line.text()) || Words.SCHOOL.isIn(line.text()) || !line.style().bold())
                && line.words() <= MOST_PLACE_WORDS;
    }
}

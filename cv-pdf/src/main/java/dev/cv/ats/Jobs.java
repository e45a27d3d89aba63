package dev.cv.ats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds the jobs of a section: each stands around a line that says when it was, or looks as one that does. */
final class Jobs {

    private static final Set<String> AT_WORK = Set.of("work", "volunteer", "");
    static final Set<String> OF_JOBS = Set.of("work", "volunteer", "education");

    private final List<PrintedLine> lines;
    private final String topic;
    private final List<Optional<Anchor>> anchors = new ArrayList<>();
    private final TreeMap<Integer, FoundJob> jobs = new TreeMap<>();
    /** Above 0 where lines of a role and an organization begin with the role, below where with the organization. */
    private int order;

    /** Above 0 where of names that words tell apart, on two lines or far apart on one, mostly the role is read first. */
    private int namesOrder;
    /** The order that is guessed of names which no word tells apart. */
    private final Map<Integer, Integer> guesses = new HashMap<>();

    private final TreeSet<Integer> taken = new TreeSet<>();

    Jobs(List<PrintedLine> lines, String topic) {
        this.lines = lines;
        this.topic = topic;
        lines.forEach(line -> anchors.add(Anchor.of(line, topic)));
    }

    /** Finds those with a period, and counts how their roles are set. */
    void findDated(Map<TextStyle, Integer> roles) {
        for (int i = 0; i < lines.size(); i++) {
            if (anchors.get(i).isPresent() && !taken.contains(i)) {
                Head head = head(i, anchors.get(i).get(), i - 1);
                if (head.roleStyle().isPresent()) {
                    roles.merge(head.roleStyle().get(), 1, Integer::sum);
                }
                order += head.order();
                jobs.put(i, head.job(anchors.get(i).get().period(), lines.get(i).page()));
            }
        }
    }

    /** Finds those without one: what is set as other roles are, or has the words of one where nothing has a period. */
    void findUndated(Map<TextStyle, Integer> roles) {
        boolean none = jobs.isEmpty() && OF_JOBS.contains(topic);
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean alone = line.styled() && line.segments().size() <= 2 && !line.goesOn() && !line.isBullet();
            boolean set = roles.containsKey(line.style()) && !line.first().isMixed();
            if (alone && !taken.contains(i) && ((OF_JOBS.contains(topic) && set) || (none && isNamed(line)))) {
                Head head = head(i, new Anchor(FoundPeriod.NONE, Part.all(line)), i - 1);
                jobs.put(i, head.job(FoundPeriod.NONE, line.page()));
            }
        }
    }

    private static boolean isNamed(PrintedLine line) {
        return TellingWords.ROLE.isIn(line.text()) || TellingWords.DEGREE.isIn(line.text());
    }

    private Head head(int index, Anchor anchor, int from) {
        Head head = new Head(topic);
        Around around = new Around(lines, anchors, taken);
        int above = from;
        List<PrintedLine> stack = around.stack(index, anchor);
        if (!stack.isEmpty()) {
            head.stacked(stack, anchor.rest());
            IntStream.rangeClosed(index - stack.size(), index).forEach(taken::add);
            return counted(index, head);
        }
        if (around.hasRowBelow(index, anchor)) {
            taken.addAll(List.of(index, index + 1));
            head.beside(anchor.rest(), List.of(Part.of(lines.get(index + 1))), true);
            return counted(index, head);
        }
        if (anchor.rest().isEmpty() && around.isPlace(above)) {
            head.place(lines.get(above).text());
            taken.add(above);
            above--;
        }
        boolean below = lines.get(index).isBullet() || around.isAboveRole(index, anchor);
        List<Part> up = below ? List.of() : around.above(above, !anchor.period().isNone());
        head.beside(anchor.rest(), up, false);
        taken.add(index);
        around.below(index, head);
        return counted(index, head);
    }

    private Head counted(int index, Head head) {
        if (head.isGuessed()) {
            guesses.put(index, head.namesOrder());
        } else {
            namesOrder += head.namesOrder();
        }
        return head;
    }

    List<PrintedLine> lines() {
        return lines;
    }

    /** In the order of the page; one that no word parts is parted as the others, one without organization has that before. */
    List<FoundJob> all() {
        List<FoundJob> all = new ArrayList<>();
        for (Map.Entry<Integer, FoundJob> entry : jobs.entrySet()) {
            boolean otherwise = guesses.getOrDefault(entry.getKey(), 0) * namesOrder < 0;
            FoundJob found = otherwise ? entry.getValue().turned() : entry.getValue();
            FoundJob job = found.organization().isEmpty() && !topic.equals("education") ? found.parted(order) : found;
            String before = all.isEmpty() ? "" : all.get(all.size() - 1).organization();
            boolean inherits = job.organization().isEmpty() && !before.isEmpty() && AT_WORK.contains(topic);
            all.add(inherits ? job.under(before) : job);
        }
        return all;
    }

    /** An empty count of styles. */
    static Map<TextStyle, Integer> noStyles() {
        return new HashMap<>();
    }
}

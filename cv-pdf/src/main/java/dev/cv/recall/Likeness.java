package dev.cv.recall;

import dev.cv.ats.FoundJob;
import dev.cv.recall.Field.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which jobs say what a field says, without a look at each of them: those that say the same of one kind form a group, and groups are
 * found by what two likely texts must have in common.
 */
final class Likeness {

    /** The jobs, by number, that say the same; the lowest first, and without those that are taken. */
    static final class Group {

        final Set<Integer> jobs = new LinkedHashSet<>();
        private final FoundJob first;

        private Group(FoundJob first) {
            this.first = first;
        }
    }

    private final Kind kind;
    private final List<Group> groupOfJob = new ArrayList<>();
    /** By the whole text, the digits of a time, and its dates as the machine understood them. */
    private final Map<String, List<Group>> byWhole = new HashMap<>();
    /** By each word of the text. */
    private final Map<String, List<Group>> byWord = new HashMap<>();
    /** By that word of the text which fewest have. */
    private final Map<String, List<Group>> byRarestWord = new HashMap<>();

    /** What the jobs say of a kind: an organization, a role or a time. */
    Likeness(Kind kind, List<FoundJob> jobs) {
        this.kind = kind;
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (FoundJob job : jobs) {
            Object said = List.of(Pairing.text(kind, job), kind == Kind.PERIOD ? Pairing.dates(job) : "");
            Group group = groups.computeIfAbsent(said, any -> new Group(job));
            group.jobs.add(groupOfJob.size());
            groupOfJob.add(group);
        }
        groups.values().forEach(this::index);
        groups.values().forEach(this::indexByRarest);
    }

    private void index(Group group) {
        String text = Pairing.text(kind, group.first);
        put(byWhole, "text " + Same.plain(text), group);
        if (kind == Kind.PERIOD) {
            put(byWhole, "digits " + Same.dates(text), group);
            put(byWhole, "dates " + Pairing.dates(group.first), group);
        } else {
            words(text).forEach(word -> put(byWord, word, group));
        }
    }

    private void indexByRarest(Group group) {
        if (kind != Kind.PERIOD) {
            Set<String> words = words(Pairing.text(kind, group.first));
            put(byRarestWord, rarest(words), group);
        }
    }

    private static void put(Map<String, List<Group>> groups, String key, Group group) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(group);
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(List.of(Same.plain(text).split(" ")));
    }

    private String rarest(Set<String> words) {
        String rarest = "";
        int fewest = Integer.MAX_VALUE;
        for (String word : words) {
            int count = byWord.getOrDefault(word, List.of()).size();
            if (count < fewest) {
                rarest = word;
                fewest = count;
            }
        }
        return rarest;
    }

    /** The group of a job, by its number. */
    Group groupOf(int job) {
        return groupOfJob.get(job);
    }

    /** The groups that say what a field of the kind does. */
    Set<Group> of(Field field) {
        Set<Group> alike = new HashSet<>();
        add(byWhole.get("text " + Same.plain(field.text())), field, alike);
        if (kind == Kind.PERIOD) {
            add(byWhole.get("digits " + Same.dates(field.text())), field, alike);
            add(byWhole.get("dates " + field.dates()), field, alike);
        } else {
            // One of two likely texts holds all words of the other, be it the rarest of the field's or of the job's.
            Set<String> words = words(field.text());
            add(byWord.get(rarest(words)), field, alike);
            words.forEach(word -> add(byRarestWord.get(word), field, alike));
        }
        return alike;
    }

    private void add(@Nullable Collection<Group> groups, Field field, Set<Group> alike) {
        if (groups != null) {
            for (Group group : groups) {
                if (!alike.contains(group) && Pairing.isIn(group.first, field, Pairing.text(kind, group.first))) {
                    alike.add(group);
                }
            }
        }
    }
}

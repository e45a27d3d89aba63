package dev.cv.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.ats.FoundJob;
import dev.cv.ats.FoundPeriod;
import dev.cv.recall.Field.Kind;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which jobs go with which entries: what is found by its words is what a look at every pair finds. */
class PairingTest {

    private static final Position HERE = new SourceFile("a.md", "a").at(0);

    private static final List<String> WORDS =
            List.of("Acme", "Ltd", "of", "Data", "data", "Ünïon", "R&D", "-", "North", "West");

    private static final List<String> YEARS =
            List.of("2019", "2020", "May 2019", "2019 – 2020 (1 yr)", "2019 – 2020", "present");

    @Test
    void eachEntryGetsTheJobThatSharesMost() {
        Map<Integer, List<Field>> entries = new LinkedHashMap<>();
        entries.put(0, List.of(field(Kind.ORGANIZATION, 0, "Acme"), field(Kind.ROLE, 0, "Clerk")));
        entries.put(1, List.of(field(Kind.ORGANIZATION, 1, "Acme"), field(Kind.ROLE, 1, "Head of Data")));
        FoundJob head = job("Head of Data", "Acme, London", "2020");
        FoundJob clerk = job("Clerk", "Acme", "2019");
        assertThat(Pairing.of(entries, List.of(head, clerk))).isEqualTo(Map.of(0, clerk, 1, head));
    }

    @Test
    void asALookAtEveryPairFindsThem() {
        Random random = new Random(16);
        int pairs = 0;
        for (int run = 0; run < 400; run++) {
            Map<Integer, List<Field>> entries = new LinkedHashMap<>();
            for (int entry = 0; entry < 12; entry++) {
                List<Field> fields = new ArrayList<>();
                add(fields, Kind.ORGANIZATION, entry, name(random));
                add(fields, Kind.ROLE, entry, name(random));
                add(fields, Kind.PERIOD, entry, random.nextInt(4) == 0 ? "" : one(YEARS, random));
                add(fields, Kind.PLACE, entry, name(random));
                entries.put(entry, fields);
            }
            List<FoundJob> jobs = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                jobs.add(job(name(random), name(random), random.nextInt(4) == 0 ? "" : one(YEARS, random)));
            }
            Map<Integer, FoundJob> found = Pairing.of(entries, jobs);
            assertThat(found).isEqualTo(byEveryPair(entries, jobs));
            pairs += found.size();
        }
        assertThat(pairs).isGreaterThan(1000);
    }

    private static Map<Integer, FoundJob> byEveryPair(Map<Integer, List<Field>> entries, List<FoundJob> jobs) {
        Map<Integer, FoundJob> pairs = new HashMap<>();
        List<FoundJob> left = new ArrayList<>(jobs);
        for (int least = 3; least > 0; least--) {
            for (Map.Entry<Integer, List<Field>> entry : entries.entrySet()) {
                FoundJob best = null;
                int most = pairs.containsKey(entry.getKey()) ? Integer.MAX_VALUE : least - 1;
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
        return pairs;
    }

    private static int score(List<Field> fields, FoundJob job) {
        return (int) fields.stream()
                .filter(field -> field.kind() != Kind.PLACE)
                .filter(field -> Pairing.isIn(job, field, Pairing.text(field.kind(), job)))
                .count();
    }

    private static void add(List<Field> fields, Kind kind, int entry, String text) {
        if (!text.isBlank()) {
            fields.add(field(kind, entry, text));
        }
    }

    private static Field field(Kind kind, int entry, String text) {
        return new Field(kind, entry, text, /* pictured= */ false, kind == Kind.PERIOD ? dates(text) : "", HERE);
    }

    private static FoundJob job(String role, String organization, String time) {
        String[] dates = (dates(time) + " ").split("/", -1);
        FoundPeriod period =
                time.isEmpty() ? FoundPeriod.NONE : new FoundPeriod(time, dates[0], dates[1].strip(), 0, 1);
        return new FoundJob(role, organization, /* inherited= */ false, period, "", 0);
    }

    private static String dates(String time) {
        return time.contains("2019") ? "2019/" + (time.contains("2020") ? "2020" : "") : "2020/";
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int words = random.nextInt(4); words > 0; words--) {
            name.append(one(WORDS, random)).append(words > 1 ? " " : "");
        }
        return name.toString();
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}

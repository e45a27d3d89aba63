package dev.cv.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random facts, written in each form that FORMAT tells of and in several languages, are understood again. */
class FactsComeBackTest {

    private static final int RESUMES = 60;

    /** Of all facts of a form so many come back at least. */
    private static final double MOST = 0.99;

    /** Half of them without a word that says that they are companies. */
    private static final List<String> EMPLOYERS = List.of(
            "Quillfeather",
            "Marrowby GmbH",
            "Tindlewick",
            "Oxbow Ltd",
            "Saltmarsh",
            "Pell Inc.",
            "Nimbly",
            "Gorse Bank",
            "Zephyrine",
            "Larkspur S.A.",
            "Harebell",
            "Thornfield University");

    /** Titles that say what they are, and others. */
    private static final Map<String, List<String>> TITLES = Map.of(
            "en", List.of("Senior Engineer", "Accountant", "Night Desk", "Second Violin"),
            "de", List.of("Krankenpfleger", "Buchhalterin", "Bühnenbau", "Zweite Geige"),
            "fr", List.of("Développeuse", "Comptable", "Vitrail", "Second Violon"),
            "es", List.of("Ingeniera", "Contable", "Vidrieras", "Segundo Violín"),
            "pl", List.of("Inżynier", "Księgowa", "Witraże", "Drugie Skrzypce"),
            "ru", List.of("Инженер", "Бухгалтер", "Витражи", "Вторая Скрипка"));

    private static final List<String> PLACES = List.of("Lyon", "Leeds", "Porto", "Uppsala");

    private static final List<String> FORMS = List.of(
            "### ROLE, ORG\n*TIME*\n\n- Did it\n\n",
            "### ROLE | ORG\n\n**TIME**\n\n- Did it\n\n",
            "### ROLE\n**ORG** | PLACE | TIME\n\n- Did it\n\n",
            "### ORG\n*ROLE*\nTIME\n\n- Did it\n\n",
            "### ROLE, ORG (TIME)\n\n- Did it\n\n",
            "### TIME: ROLE, ORG\n\n- Did it\n\n",
            "**ROLE, ORG** (TIME)\n\n- Did it\n\n",
            "**ORG** — ROLE — TIME\n\n- Did it\n\n",
            "**ORG, PLACE** TIME\n\n*ROLE*\n\n- Did it\n\n",
            "- **ORG** — ROLE (TIME)\n  - Did it\n",
            "* TIME: ROLE, ORG\n  * Did it\n",
            "`TIME`\n__ROLE__, ORG, PLACE\n\n- Did it\n\n",
            "TIME\n:   **ROLE**; ORG (PLACE)\n\n",
            "### ROLE\n#### ORG\nTIME\n\n- Did it\n\n",
            "### ORG\n#### ROLE\nTIME\n\n- Did it\n\n",
            "### ROLE, ORG\n\n- TIME\n- Did it\n\n",
            "### ROLE, ORG\n\n{:.location-date}\n- PLACE\n- TIME\n^\n\n- Did it\n\n",
            "**ROLE**  \n*ORG*, PLACE  \nTIME\n\n- Did it\n\n",
            "### ROLE <span class=\"when\">TIME</span>\nORG, PLACE\n\n- Did it\n\n");

    private record Job(String role, String organization, String place, Period period) {}

    static List<String> forms() {
        return FORMS;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void comeBack(String form) {
        Random random = new Random(form.hashCode());
        List<String> lost = new ArrayList<>();
        int facts = 0;
        for (int i = 0; i < RESUMES; i++) {
            String language = List.copyOf(TITLES.keySet()).get(random.nextInt(TITLES.size()));
            List<Job> jobs = jobs(language, random);
            String text = text(form, language, jobs);
            List<Entry> read = read(text);
            for (int job = 0; job < jobs.size(); job++) {
                Optional<Entry> entry = job < read.size() ? Optional.of(read.get(job)) : Optional.empty();
                facts += 4;
                check(jobs.get(job), entry, form, text, lost);
            }
        }
        assertThat(1 - lost.size() / (double) facts)
                .as(() -> String.join("\n", lost.subList(0, Math.min(3, lost.size()))))
                .isGreaterThanOrEqualTo(MOST);
    }

    private static void check(Job job, Optional<Entry> entry, String form, String text, List<String> lost) {
        Map<String, Boolean> same = Map.of(
                "role", entry.flatMap(Entry::role).map(Fact::text).equals(Optional.of(job.role())),
                "organization",
                        entry.flatMap(Entry::organization).map(Fact::text).equals(Optional.of(job.organization())),
                "start",
                        entry.flatMap(Entry::period)
                                .flatMap(Period::start)
                                .equals(job.period().start()),
                "place",
                        !form.contains("PLACE")
                                || entry.flatMap(Entry::location)
                                        .map(place -> place.text().equals(job.place()))
                                        .orElse(false));
        same.forEach((fact, right) -> {
            if (!right) {
                lost.add(fact + " of " + job + " in\n" + text);
            }
        });
    }

    private static List<Job> jobs(String language, Random random) {
        List<String> employers = new ArrayList<>(EMPLOYERS);
        Collections.shuffle(employers, random);
        List<String> titles = new ArrayList<>(TITLES.get(language));
        Collections.shuffle(titles, random);
        List<Job> jobs = new ArrayList<>();
        int end = 2024;
        for (int i = 0; i < 3; i++) {
            int start = end - 1 - random.nextInt(4);
            boolean months = random.nextBoolean();
            Period period = new Period(
                    Optional.of(date(start, months, random)),
                    i == 0 ? Optional.empty() : Optional.of(date(end, months, random)),
                    i == 0,
                    false,
                    Optional.empty(),
                    List.of(),
                    dev.cv.model.Attributes.NONE,
                    new SourceFile("a.md", "").at(0));
            jobs.add(new Job(titles.get(i), employers.get(i), PLACES.get(random.nextInt(PLACES.size())), period));
            end = start;
        }
        return jobs;
    }

    private static PartialDate date(int year, boolean month, Random random) {
        return new PartialDate(
                year, month ? OptionalInt.of(1 + random.nextInt(12)) : OptionalInt.empty(), OptionalInt.empty());
    }

    private static String text(String form, String language, List<Job> jobs) {
        Vocabulary vocabulary = Vocabulary.of(language);
        StringBuilder text = new StringBuilder("---\nname: Ada Quill\nlang: " + language + "\n---\n## "
                + vocabulary.heading(SectionKind.WORK) + "\n\n");
        for (Job job : jobs) {
            text.append(form.replace("ROLE", job.role())
                    .replace("ORG", job.organization())
                    .replace("PLACE", job.place())
                    .replace("TIME", vocabulary.format(job.period())));
        }
        return text.toString();
    }

    private static List<Entry> read(String text) {
        Resume resume = new ResumeReader().read("a.md", text, new Diagnostics()).orElseThrow();
        return resume.sections().stream()
                .filter(section -> section.kind() == SectionKind.WORK)
                .map(Section::entries)
                .flatMap(List::stream)
                .toList();
    }
}

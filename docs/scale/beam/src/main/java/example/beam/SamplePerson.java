package example.beam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Somebody who never was, drawn by number. */
record SamplePerson(String name, String mail, String label, List<Job> jobs, Job school, List<String> skills) {

    private static final List<String> FIRST = List.of(
            "Ada", "Grace", "Zoë", "Émilie", "Karen", "Alan", "Edsger", "Łukasz", "Barbara", "Radia", "José", "Søren");
    private static final List<String> LAST = List.of(
            "Lovelace", "Hopper", "Müller", "Châtelet", "Jones", "Turing", "Dijkstra", "Nowak", "Liskov", "Perlman");
    private static final List<String> COMPANIES = List.of(
            "Analytical Engines Ltd",
            "Harbour Freight Lines",
            "Northern Grid Inc.",
            "Blue Valley Dairy",
            "Quantum Looms GmbH",
            "Atlas Bearings",
            "Ocean Survey");
    private static final List<String> ROLES = List.of(
            "Software Engineer", "Data Analyst", "Head of Logistics", "Nurse", "Product Manager", "Civil Engineer");
    private static final List<String> PLACES = List.of("London", "Ghent", "Kraków", "Lyon", "Porto", "Aarhus");
    private static final List<String> SCHOOLS = List.of("University of Ghent", "Aarhus University", "Vassar College");
    private static final List<String> DEGREES = List.of("Bachelor of Science", "Master of Arts", "Master of Science");
    private static final List<String> DEEDS = List.of(
            "Cut the time of a nightly run from six hours to forty minutes",
            "Led five people through a change of suppliers without a day of standstill",
            "Wrote the handbook that newcomers begin with",
            "Moved 120,000 records to a new system and proved that none was lost",
            "Answered for a budget of 1.4 million euros",
            "Trained three teams in reading their own figures");
    private static final List<String> SKILLS =
            List.of("Java", "SQL", "Rostering", "Statistics", "Negotiation", "Surveying", "First aid", "Forecasting");

    /** Where one was, as what, and what came of it. */
    record Job(String where, String role, String place, int from, int to, List<String> deeds) {}

    static SamplePerson of(int number) {
        Random random = new Random(number);
        String first = one(FIRST, random);
        String last = one(LAST, random);
        List<Job> jobs = new ArrayList<>();
        int year = 2026 - random.nextInt(3);
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int from = year - 1 - random.nextInt(4);
            jobs.add(new Job(
                    one(COMPANIES, random),
                    one(ROLES, random),
                    one(PLACES, random),
                    from,
                    year,
                    some(DEEDS, 2 + random.nextInt(3), random)));
            year = from;
        }
        Job school =
                new Job(one(SCHOOLS, random), one(DEGREES, random), one(PLACES, random), year - 4, year, List.of());
        String mail = String.format(Locale.ROOT, "applicant%d@example.com", number);
        return new SamplePerson(first + " " + last, mail, jobs.get(0).role(), jobs, school, some(SKILLS, 5, random));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> some(List<String> of, int count, Random random) {
        List<String> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }
}

package dev.cv.vocabulary;

import dev.cv.model.PartialDate;
import dev.cv.model.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of one language. */
public final class Vocabulary {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Map<SectionKind, String> HEADINGS = Map.ofEntries(
            Map.entry(SectionKind.PROFILE, "Profile"),
            Map.entry(SectionKind.WORK, "Work experience"),
            Map.entry(SectionKind.VOLUNTEER, "Volunteering"),
            Map.entry(SectionKind.EDUCATION, "Education"),
            Map.entry(SectionKind.PROJECTS, "Projects"),
            Map.entry(SectionKind.SKILLS, "Skills"),
            Map.entry(SectionKind.AWARDS, "Awards"),
            Map.entry(SectionKind.CERTIFICATES, "Certificates"),
            Map.entry(SectionKind.PUBLICATIONS, "Publications"),
            Map.entry(SectionKind.LANGUAGES, "Languages"),
            Map.entry(SectionKind.INTERESTS, "Interests"),
            Map.entry(SectionKind.REFERENCES, "References"),
            Map.entry(SectionKind.OTHER, "Other"));

    private Vocabulary() {}

    /**
     * The words of a language.
     *
     * @param language a BCP 47 tag; only its first part counts
     */
    public static Vocabulary of(String language) {
        return new Vocabulary();
    }

    /** What a section with this heading is about, in any language that is known; empty where the words say nothing. */
    public static Optional<SectionKind> kindOf(String heading) {
        return HEADINGS.entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The usual heading of such a section. */
    public String heading(SectionKind kind) {
        return HEADINGS.getOrDefault(kind, "");
    }

    /** The word for a period that goes on: {@code Present}. */
    public String present() {
        return "Present";
    }

    /** The date as one writes it: {@code May 2019}. */
    public String format(PartialDate date) {
        String month = date.month().isPresent() ? MONTHS.get(date.month().getAsInt() - 1) + " " : "";
        return month + date.year();
    }
}

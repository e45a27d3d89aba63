package dev.cv.read;

import dev.cv.content.ContentFile;
import dev.cv.model.Attributes;
import dev.cv.model.Heading;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What sections are about, by a class that says so, else by their heading. (FORMAT.md, "Sections") */
final class SectionKinds {

    /** What stands around the words of a class: {@code cv-skills}, {@code section-work}, {@code skills-section}. */
    private static final Pattern AROUND = Pattern.compile("^(?:cv|resume|section)-|-(?:section|list|entries|entry)$");

    private static final Map<SectionKind, String> CLASSES = Map.ofEntries(
            Map.entry(SectionKind.PROFILE, "profile summary about about-me objective bio biography introduction intro"),
            Map.entry(
                    SectionKind.WORK,
                    "work work-experience work-history experience experiences professional-experience employment"
                            + " employment-history career job jobs position positions company companies"),
            Map.entry(SectionKind.VOLUNTEER, "volunteer volunteering volunteer-work volunteer-experience"),
            Map.entry(SectionKind.EDUCATION, "education educations degree degrees school schools studies academic"),
            Map.entry(SectionKind.PROJECTS, "project projects side-projects portfolio"),
            Map.entry(SectionKind.SKILLS, "skill skills technical-skills technologies competencies expertise"),
            Map.entry(SectionKind.AWARDS, "award awards honor honors honour honours achievement achievements"),
            Map.entry(
                    SectionKind.CERTIFICATES, "certificate certificates certification certifications license licenses"),
            Map.entry(SectionKind.PUBLICATIONS, "publication publications paper papers talks"),
            Map.entry(SectionKind.LANGUAGES, "language languages"),
            Map.entry(SectionKind.INTERESTS, "interest interests hobby hobbies"),
            Map.entry(SectionKind.LETTER, ContentFile.LETTER),
            Map.entry(SectionKind.REFERENCES, "reference references referee referees testimonial testimonials"));

    private SectionKinds() {}

    /**
     * The kind of a section.
     *
     * @param attributes the section's own
     * @param ofFile what the front matter says of the entries beside it, which counts where nothing else does
     */
    static SectionKind of(Optional<Heading> heading, Attributes attributes, Attributes ofFile) {
        return byClass(attributes)
                .or(() ->
                        heading.flatMap(words -> Vocabulary.kindOf(words.text().strip())))
                .or(() -> byClass(ofFile))
                .orElse(SectionKind.OTHER);
    }

    private static Optional<SectionKind> byClass(Attributes attributes) {
        return attributes.classes().stream()
                .flatMap(name -> named(name).stream())
                .findFirst();
    }

    private static Optional<SectionKind> named(String name) {
        String words =
                AROUND.matcher(name.toLowerCase(Locale.ROOT).replace('_', '-')).replaceAll("");
        for (SectionKind kind : SectionKind.values()) {
            if ((" " + CLASSES.getOrDefault(kind, "") + " ").contains(" " + words + " ") && !words.isEmpty()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

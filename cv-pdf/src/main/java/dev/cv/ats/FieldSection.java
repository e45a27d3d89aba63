package dev.cv.ats;

import java.util.List;

/**
 * A section.
 *
 * @param title as printed
 * @param topic what it is taken for, by the names of JSON Resume ({@code work}, {@code education}); empty where the title isn't known
 * @param jobs what has a period: jobs, degrees, projects
 * @param skills what it lists, where it is about skills
 */
public record FieldSection(String title, String topic, List<FoundJob> jobs, List<String> skills) {

    public FieldSection {
        jobs = List.copyOf(jobs);
        skills = List.copyOf(skills);
    }
}

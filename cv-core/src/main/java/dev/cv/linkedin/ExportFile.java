package dev.cv.linkedin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of an export that a résumé is made of. */
enum ExportFile {
    PROFILE(
            "Profile.csv",
            List.of("First Name", "Last Name", "Headline", "Summary", "Geo Location"),
            Set.of("Address", "Websites", "Twitter Handles")),
    SUMMARY("Profile Summary.csv", List.of("Profile Summary"), Set.of()),
    EMAILS("Email Addresses.csv", List.of("Email Address"), Set.of("Primary", "Confirmed", "Updated On")),
    PHONES("PhoneNumbers.csv", List.of("Number"), Set.of("Type", "Extension")),
    POSITIONS(
            "Positions.csv",
            List.of("Company Name", "Title", "Description", "Location", "Started On", "Finished On"),
            Set.of()),
    VOLUNTEERING(
            "Volunteering.csv",
            List.of("Company Name", "Role", "Started On", "Finished On", "Description"),
            Set.of("Cause", "Location")),
    EDUCATION(
            "Education.csv",
            List.of("School Name", "Start Date", "End Date", "Degree Name"),
            Set.of("Notes", "Activities")),
    PROJECTS("Projects.csv", List.of("Title", "Description", "Started On", "Finished On"), Set.of("Url")),
    SKILLS("Skills.csv", List.of("Name"), Set.of()),
    LANGUAGES("Languages.csv", List.of("Name", "Proficiency"), Set.of()),
    CERTIFICATIONS(
            "Certifications.csv",
            List.of("Name", "Authority", "Started On"),
            Set.of("Url", "Finished On", "License Number")),
    HONORS("Honors.csv", List.of("Title", "Issued On"), Set.of("Description")),
    PUBLICATIONS("Publications.csv", List.of("Name", "Published On"), Set.of("Description", "Publisher", "Url")),
    COURSES("Courses.csv", List.of("Name"), Set.of("Number")),
    RECOMMENDATIONS(
            "Recommendations_Received.csv",
            List.of("First Name", "Last Name", "Text"),
            Set.of("Company", "Job Title", "Status", "Creation Date"));

    private final String file;
    private final List<String> columns;
    private final Set<String> maybe;

    /**
     * A file.
     *
     * @param columns the columns that it always has, the one that tells its header first
     * @param maybe those that some exports lack
     */
    ExportFile(String file, List<String> columns, Set<String> maybe) {
        this.file = file;
        this.columns = columns;
        this.maybe = maybe;
    }

    List<String> columns() {
        return columns;
    }

    Set<String> maybe() {
        return maybe;
    }

    /** The file of a path, whatever folder it is in and however its name is written. */
    static Optional<ExportFile> of(String path) {
        String name = CsvTable.plain(path.substring(path.lastIndexOf('/') + 1));
        return Stream.of(values())
                .filter(one -> CsvTable.plain(one.file).equals(name))
                .findFirst();
    }
}

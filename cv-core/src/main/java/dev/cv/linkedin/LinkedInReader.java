package dev.cv.linkedin;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.model.Person;
import dev.cv.model.Presentation;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceTree;
import dev.cv.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way in: reads what LinkedIn gives under "Get a copy of your data". (FORMAT.md, "A new résumé") */
public final class LinkedInReader {

    /** Vocabulary has no kind of section for them. */
    private static final Map<String, String> COURSES = Map.of(
            "de",
            "Kurse",
            "fr",
            "Cours suivis",
            "es",
            "Cursos",
            "pt",
            "Cursos",
            "it",
            "Corsi",
            "nl",
            "Cursussen",
            "pl",
            "Kursy",
            "sv",
            "Kurser");

    private final Map<ExportFile, List<Row>> tables;
    private final Vocabulary vocabulary;
    private final DateColumns times;
    private final List<Section> sections = new ArrayList<>();

    private LinkedInReader(Map<ExportFile, List<Row>> tables, String language, Diagnostics diagnostics) {
        this.tables = tables;
        this.vocabulary = Vocabulary.of(language);
        this.times = new DateColumns(vocabulary, diagnostics);
    }

    /**
     * Reads an export.
     *
     * @param tree the files of the archive, or of the folder that it was unpacked to
     * @param language the language of headings and dates, as a BCP 47 tag; the texts stay as they are
     * @param diagnostics takes what is wrong, and what is no part of a résumé
     * @return the résumé; empty where it is no export, or where nothing stands in it
     */
    public static Optional<Resume> read(SourceTree tree, String language, Diagnostics diagnostics) throws IOException {
        Map<ExportFile, List<Row>> tables = new ExportReader(tree, diagnostics).read();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Resume resume = new LinkedInReader(tables, language, diagnostics).resume(language);
        boolean empty = resume.sections().isEmpty()
                && resume.person().heading().isEmpty()
                && resume.person().contacts().isEmpty();
        if (empty) {
            diagnostics.report(LinkedInProblem.EMPTY_EXPORT, tree.display(""));
            return Optional.empty();
        }
        return Optional.of(resume);
    }

    private Resume resume(String language) {
        Person person = ProfileReader.build(rows(ExportFile.PROFILE), rows(ExportFile.EMAILS), rows(ExportFile.PHONES));
        Entries entries = new Entries(times);
        ListedLines lines = new ListedLines(times);
        summary().ifPresent(cell -> add(SectionKind.PROFILE, TypedText.blocks(cell), List.of()));
        add(SectionKind.WORK, List.of(), entries.jobs(rows(ExportFile.POSITIONS), "Title", ""));
        add(SectionKind.PROJECTS, List.of(), entries.projects(rows(ExportFile.PROJECTS)));
        add(SectionKind.VOLUNTEER, List.of(), entries.jobs(rows(ExportFile.VOLUNTEERING), "Role", "Cause"));
        add(SectionKind.EDUCATION, List.of(), entries.schools(rows(ExportFile.EDUCATION)));
        add(SectionKind.CERTIFICATES, lines.certificates(rows(ExportFile.CERTIFICATIONS)), List.of());
        String courses = COURSES.getOrDefault(Locale.forLanguageTag(language).getLanguage(), "Courses");
        add(SectionKind.OTHER, courses, ListedLines.courses(rows(ExportFile.COURSES)), List.of());
        add(SectionKind.PUBLICATIONS, lines.publications(rows(ExportFile.PUBLICATIONS)), List.of());
        add(SectionKind.AWARDS, lines.honors(rows(ExportFile.HONORS)), List.of());
        add(SectionKind.SKILLS, ListedLines.skills(rows(ExportFile.SKILLS)), List.of());
        add(SectionKind.LANGUAGES, ListedLines.languages(rows(ExportFile.LANGUAGES)), List.of());
        add(SectionKind.REFERENCES, List.of(), references());
        Metadata metadata = new Metadata(
                person.name().isEmpty() ? Vocabulary.of("en").document() : person.name(),
                language,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Origin.NONE,
                Presentation.NONE);
        return new Resume(metadata, person, sections);
    }

    private List<Row> rows(ExportFile file) {
        return tables.getOrDefault(file, List.of());
    }

    private Optional<Cell> summary() {
        return Stream.concat(
                        rows(ExportFile.PROFILE).stream().limit(1).map(row -> row.get("Summary")),
                        rows(ExportFile.SUMMARY).stream().limit(1).map(row -> row.get("Profile Summary")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What others wrote and the person shows, under their names. */
    private List<Entry> references() {
        return rows(ExportFile.RECOMMENDATIONS).stream()
                .filter(row -> row.get("Text").isPresent())
                .filter(row ->
                        row.text("Status").isEmpty() || row.text("Status").equalsIgnoreCase("visible"))
                .map(LinkedInReader::reference)
                .toList();
    }

    private static Entry reference(Row row) {
        String name = Stream.of("First Name", "Last Name")
                .map(row::text)
                .collect(Collectors.joining(" "))
                .strip();
        String who = Stream.of(name, row.text("Job Title"), row.text("Company"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        Position at = row.position();
        Heading heading = new Heading(3, TypedText.line(who.isEmpty() ? "LinkedIn" : who, at), Attributes.NONE, at);
        List<Block> quote = List.of(
                new BlockQuote(TypedText.blocks(row.get("Text").orElseThrow()), Attributes.NONE, row.at("Text")));
        EntryFacts facts = new EntryFacts(
                Optional.empty(),
                Optional.of(new Fact(heading.text(), /* inferred= */ false, at)),
                Optional.empty(),
                Optional.empty());
        return new Entry(List.of(heading), quote, List.of(), facts, Attributes.NONE, at);
    }

    private void add(SectionKind kind, List<Block> blocks, List<Entry> entries) {
        add(kind, vocabulary.heading(kind), blocks, entries);
    }

    private void add(SectionKind kind, String heading, List<Block> blocks, List<Entry> entries) {
        if (!blocks.isEmpty() || !entries.isEmpty()) {
            Position at =
                    blocks.isEmpty() ? entries.get(0).position() : blocks.get(0).position();
            sections.add(new Section(
                    kind,
                    Optional.of(new Heading(2, List.of(new Text(heading, at)), Attributes.NONE, at)),
                    blocks,
                    entries,
                    Attributes.NONE,
                    at));
        }
    }
}

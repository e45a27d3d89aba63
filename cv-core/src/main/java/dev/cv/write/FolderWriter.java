package dev.cv.write;

import dev.cv.model.Metadata;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes a résumé as a content folder that reads back to the same model: a manifest, a file with the contacts, and one for
 * each employer, school and project, or for each other section. (FORMAT.md, "A new résumé")
 */
public final class FolderWriter {

    /** The path of the manifest. */
    public static final String MANIFEST = "resume.md";

    private static final String CONTACT = "contact";

    private static final Set<SectionKind> IN_FILES =
            EnumSet.of(SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION, SectionKind.PROJECTS);

    private FolderWriter() {}

    /**
     * The files of the folder, each by its path, the manifest first.
     *
     * @param comments what the manifest tells its reader, each by the key that it goes before: lines that begin with #
     */
    public static Map<String, String> write(Resume resume, Map<String, String> comments) {
        Optional<List<FolderFile>> sheets = sheets(resume.sections());
        Map<String, String> files = new LinkedHashMap<>();
        if (sheets.isEmpty()) {
            files.put(MANIFEST, commented(MarkdownWriter.write(resume), comments));
            return files;
        }
        List<String> slugs = new ArrayList<>();
        Slugs names = new Slugs(resume.metadata().language());
        sheets.get().forEach(sheet -> slugs.add(names.next(sheet.words())));
        Person person = resume.person();
        Person head = new Person(person.heading(), person.label(), person.photo(), List.of());
        String frontMatter = FrontMatterText.manifest(
                resume.metadata(), person, slugs, person.contacts().isEmpty() ? "" : CONTACT);
        files.put(MANIFEST, commented(frontMatter + body(resume.metadata(), head, List.of(), true), comments));
        if (!person.contacts().isEmpty()) {
            Person contacts = new Person(Optional.empty(), Optional.empty(), Optional.empty(), person.contacts());
            String text = body(resume.metadata(), contacts, List.of(), true);
            files.put(CONTACT + ".md", FrontMatterText.ofEntry("", List.of("aside")) + text);
        }
        for (int i = 0; i < slugs.size(); i++) {
            FolderFile sheet = sheets.get().get(i);
            files.put(slugs.get(i) + ".md", text(resume.metadata(), sheet, i == 0));
        }
        return files;
    }

    /** The files of the sections; empty where only one file can hold all that they call by name. */
    private static Optional<List<FolderFile>> sheets(List<Section> sections) {
        List<Function<Section, List<FolderFile>>> ways = List.of(FolderWriter::fine, FolderWriter::coarse);
        return ways.stream()
                .map(way -> sections.stream()
                        .flatMap(section -> way.apply(section).stream())
                        .toList())
                .filter(sheets -> KnownNames.areAtHome(
                        sheets.stream().map(FolderFile::content).toList()))
                .findFirst();
    }

    private static List<FolderFile> fine(Section section) {
        return IN_FILES.contains(section.kind())
                ? FolderFile.perEntry(section).orElseGet(() -> coarse(section))
                : coarse(section);
    }

    private static List<FolderFile> coarse(Section section) {
        return List.of(FolderFile.headed(section).orElseGet(() -> FolderFile.whole(section)));
    }

    private static String text(Metadata metadata, FolderFile sheet, boolean first) {
        Section content = sheet.content();
        boolean empty = content.heading().isEmpty()
                && content.attributes().isEmpty()
                && content.blocks().isEmpty()
                && content.entries().isEmpty();
        Person nobody = new Person(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        String body = empty ? "" : body(metadata, nobody, List.of(content), !sheet.isWhole() || first);
        String frontMatter = FrontMatterText.ofEntry(sheet.header(), sheet.classes());
        return (frontMatter.isEmpty() && body.startsWith("---") ? "---\n---\n" : frontMatter) + body;
    }

    private static String body(Metadata metadata, Person person, List<Section> sections, boolean first) {
        String body = MarkdownWriter.body(new Resume(metadata, person, sections), first);
        return body.startsWith("\n") ? body.substring(1) : body;
    }

    /** The text, with each comment on the lines before its key. */
    private static String commented(String text, Map<String, String> comments) {
        String all = text;
        for (Map.Entry<String, String> comment : comments.entrySet()) {
            int key = all.indexOf("\n" + comment.getKey() + ":");
            if (key >= 0) {
                String lines = comment.getValue().stripTrailing();
                all = all.substring(0, key + 1) + lines + all.substring(key);
            }
        }
        return all;
    }
}

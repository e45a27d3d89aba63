package dev.cv.cli.files;

import dev.cv.content.ContentPlace;
import dev.cv.linkedin.LinkedInProblem;
import dev.cv.linkedin.LinkedInReader;
import dev.cv.linkedin.ZipTree;
import dev.cv.model.Attributes;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Metadata;
import dev.cv.model.Person;
import dev.cv.model.Presentation;
import dev.cv.model.Resume;
import dev.cv.model.Setting;
import dev.cv.model.Text;
import dev.cv.read.Edition;
import dev.cv.read.InputFormats;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.reread.CarriedSource;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.starter.Starter;
import dev.cv.write.FolderWriter;
import dev.cv.write.HouseForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * A résumé in another form that a new folder begins with.
 *
 * @param file where it is
 * @param typed the same as the user named it
 * @param name whose résumé it is, where that is told
 * @param language the language that is asked for
 * @param theme the theme that is asked for
 */
public record NewSource(
        Path file, String typed, Optional<String> name, Optional<String> language, Optional<String> theme) {

    private static final String ENGLISH = "en";

    /** What it is, by what it holds, else by its name; empty for what no folder can be made of. */
    public Optional<Kind> kind() throws IOException {
        if (Files.isDirectory(file)) {
            return Optional.of(isExport(new FolderTree(file, Path.of(typed))) ? Kind.EXPORT : Kind.MARKDOWN);
        }
        String name = typed.toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf") || begins("%PDF-")) {
            return Optional.of(Kind.PDF);
        } else if (name.endsWith(".zip") || (begins("PK\003\004") && isZippedExport())) {
            return Optional.of(Kind.EXPORT);
        }
        ContentPlace place = ContentPlace.of(file, Path.of(typed));
        return InputFormats.of(InputFormats.ALL, place.tree(), place.path())
                .map(format -> format == InputFormats.MARKDOWN ? Kind.MARKDOWN : Kind.JSON);
    }

    /** What it can be, in words. */
    public static String kinds() {
        return InputFormats.words(InputFormats.ALL) + ", LinkedIn's export (.zip) or a PDF that cv made";
    }

    private boolean begins(String signature) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(signature.length()), StandardCharsets.ISO_8859_1).equals(signature);
        }
    }

    private boolean isZippedExport() throws IOException {
        try (ZipTree tree = new ZipTree(file, typed)) {
            return isExport(tree);
        } catch (ZipException e) {
            return false;
        }
    }

    /** What a folder can begin with. */
    public enum Kind {
        MARKDOWN,
        JSON,
        EXPORT,
        PDF
    }

    private static boolean isExport(SourceTree tree) throws IOException {
        return tree.markdownFiles().isEmpty()
                && tree.filesBelow("").stream().anyMatch(path -> path.endsWith("Profile.csv"));
    }

    /** The files of the folder by their paths; empty, with diagnostics, where there are none. */
    public Optional<Map<String, byte[]>> files(Kind kind, Diagnostics diagnostics) throws IOException {
        return switch (kind) {
            case EXPORT -> ofExport(diagnostics);
            case PDF -> ofPdf(diagnostics);
            case MARKDOWN, JSON -> ofContent(kind, diagnostics);
        };
    }

    private Optional<Map<String, byte[]>> ofPdf(Diagnostics diagnostics) {
        try {
            Optional<CarriedSource> source = CarriedSource.of(PdfInput.read(file, ""));
            if (source.isEmpty()) {
                diagnostics.report(NewProblem.NO_SOURCE, typed);
            }
            return source.map(CarriedSource::files);
        } catch (IOException e) {
            diagnostics.report(NewProblem.UNREADABLE_PDF, typed, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Map<String, byte[]>> ofExport(Diagnostics diagnostics) throws IOException {
        if (Files.isDirectory(file)) {
            return ofExport(new FolderTree(file, Path.of(typed)), diagnostics);
        }
        try (ZipTree tree = new ZipTree(file, typed)) {
            return ofExport(tree, diagnostics);
        } catch (ZipException e) {
            diagnostics.report(LinkedInProblem.NO_ARCHIVE, typed, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Map<String, byte[]>> ofExport(SourceTree tree, Diagnostics diagnostics) throws IOException {
        Optional<Resume> resume = LinkedInReader.read(tree, language.orElse(ENGLISH), diagnostics);
        return resume.isEmpty() || diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(written(wanted(resume.get()), Map.of()));
    }

    private Optional<Map<String, byte[]>> ofContent(Kind kind, Diagnostics diagnostics) throws IOException {
        ContentPlace place = ContentPlace.of(file, Path.of(typed));
        ResumeReader reader = new ResumeReader(new ReadOptions(language, List.of()));
        Optional<Resume> read = reader.read(place.tree(), place.path(), diagnostics);
        if (read.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Resume resume = kind == Kind.JSON ? HouseForm.of(read.get()) : read.get();
        tellOfVariants(reader.editions(place.tree(), place.path(), new Diagnostics()), diagnostics);
        CopiedPictures pictures = new CopiedPictures(place.tree(), diagnostics);
        return Optional.of(written(wanted(pictures.take(resume)), pictures.files()));
    }

    private static void tellOfVariants(List<Edition> editions, Diagnostics diagnostics) {
        List<String> variants = editions.stream()
                .flatMap(edition -> edition.variants().stream())
                .distinct()
                .sorted()
                .toList();
        if (!variants.isEmpty()) {
            diagnostics.report(NewProblem.VARIANTS_LEFT, String.join(", ", variants));
        }
    }

    /** The résumé under the name and with the theme that are asked for. */
    private Resume wanted(Resume resume) {
        Resume named = name.map(words -> named(resume, words)).orElse(resume);
        return theme.map(word -> themed(named, word)).orElse(named);
    }

    private static Resume themed(Resume resume, String theme) {
        Presentation looks = resume.metadata().presentation();
        Setting setting = new Setting("theme", theme, new SourceFile("--theme", theme).at(0));
        return resume.withPresentation(new Presentation(Optional.of(setting), List.of(), looks.qr()));
    }

    private static Resume named(Resume resume, String name) {
        Person person = resume.person();
        Metadata metadata = resume.metadata();
        Position at = new SourceFile("--name", name).at(0);
        Heading heading = new Heading(1, List.of(new Text(name, at)), Attributes.NONE, at);
        boolean titled =
                !metadata.title().equals(person.name()) && person.heading().isPresent();
        Optional<Image> photo = person.photo().map(old -> of(old, person.name(), name));
        return new Resume(
                titled ? metadata : metadata.withTitle(name),
                new Person(Optional.of(heading), person.label(), photo, person.contacts()),
                resume.sections());
    }

    /** The photo, which shows whoever it was of under the new name. */
    private static Image of(Image photo, String before, String name) {
        String shows = photo.alternative().equals(before) ? name : photo.alternative();
        return new Image(photo.source(), shows, photo.title(), photo.attributes(), photo.position());
    }

    private static Map<String, byte[]> written(Resume resume, Map<String, byte[]> pictures) {
        Starter starter = Starter.in(resume.metadata().language())
                .or(() -> Starter.in(ENGLISH))
                .orElseThrow();
        Map<String, byte[]> files = new LinkedHashMap<>();
        FolderWriter.write(resume, starter.comments())
                .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        files.putAll(pictures);
        return files;
    }
}

package dev.cv.cli.files;

import dev.cv.content.ContentPlace;
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
import dev.cv.read.InputFormat;
import dev.cv.read.InputFormats;
import dev.cv.read.ReadOptions;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.starter.Starter;
import dev.cv.write.FolderWriter;
import dev.cv.write.HouseForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    public static final InputFormat PDF = new CarriedFormat();

    /** What a folder can begin with. */
    public static final List<InputFormat> FORMATS = Stream.concat(
                    InputFormats.CONTENT.stream(), Stream.of(InputFormats.LINKEDIN, PDF))
            .toList();

    private static final String ENGLISH = "en";

    /** Its format; empty for what no folder can be made of. */
    public Optional<InputFormat> format() throws IOException {
        ContentPlace place = place();
        return InputFormats.of(FORMATS, place.tree(), place.path());
    }

    private ContentPlace place() throws IOException {
        return ContentPlace.of(file, Path.of(typed));
    }

    /** The files of the folder by their paths; empty, with diagnostics, where there are none. */
    public Optional<Map<String, byte[]>> files(InputFormat format, Diagnostics diagnostics) throws IOException {
        ContentPlace place = place();
        if (format == PDF) {
            return CarriedFormat.files(place.tree(), place.path(), diagnostics);
        }
        ReadOptions options = new ReadOptions(language, List.of()).within(place.project());
        Optional<Resume> read = format.read(place.tree(), place.path(), options, diagnostics);
        if (read.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Resume resume = format == InputFormats.MARKDOWN ? read.get() : HouseForm.of(read.get());
        tellOfVariants(format.editions(place.tree(), place.path(), options, new Diagnostics()), diagnostics);
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
        return resume.withPresentation(looks.inTheme(setting));
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

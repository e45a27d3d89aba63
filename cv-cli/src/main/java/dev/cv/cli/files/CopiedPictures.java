package dev.cv.cli.files;

import dev.cv.archive.FileNames;
import dev.cv.model.Image;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourcePath;
import dev.cv.source.SourceTree;
import dev.cv.write.FolderWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of a résumé, taken along to where a folder without subfolders for its texts finds them. */
final class CopiedPictures {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);

    private static final Pattern EMBEDDED =
            Pattern.compile("(?is)data:image/(png|jpe?g|svg\\+xml)(?:;charset=[^;,]*)?;base64,([a-z0-9+/=\\s]++)");

    private final SourceTree tree;
    private final Diagnostics diagnostics;
    private final Map<String, byte[]> files = new TreeMap<>();

    CopiedPictures(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** The files, by their paths in the new folder. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Takes along what can be, and returns the résumé with what it now shows. */
    Resume take(Resume resume) throws IOException {
        for (Section section : resume.sections()) {
            for (Image image : section.all(Image.class)) {
                take(image);
            }
        }
        Person person = resume.person();
        Optional<Image> photo = person.photo().isEmpty()
                ? Optional.empty()
                : photo(person.photo().get());
        return resume.withPerson(person.withPhoto(photo));
    }

    private void take(Image image) throws IOException {
        if (ELSEWHERE.matcher(image.source()).matches()) {
            diagnostics.report(NewProblem.PICTURE_ELSEWHERE, image.position(), image.source());
            return;
        }
        Optional<String> target = SourcePath.resolve(FolderWriter.MANIFEST, image.source());
        Optional<byte[]> bytes = bytes(image);
        if (target.isEmpty() || bytes.isEmpty() || !mayStand(target.get(), bytes.get())) {
            diagnostics.report(NewProblem.PICTURE_LOST, image.position(), image.source());
            return;
        }
        files.put(target.get(), bytes.get());
    }

    /** Pictures only, under names that a folder may hold, and none in place of another. */
    private boolean mayStand(String path, byte[] bytes) {
        boolean picture = path.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|svg)");
        boolean named = FileNames.fault(List.of(path), /* windows= */ false).isEmpty();
        return picture && named && (!files.containsKey(path) || Arrays.equals(files.get(path), bytes));
    }

    private Optional<byte[]> bytes(Image image) throws IOException {
        Optional<String> beside = SourcePath.resolve(image.position().file().path(), image.source());
        Optional<byte[]> bytes = beside.isEmpty() ? Optional.empty() : tree.read(beside.get());
        Optional<String> rooted = SourcePath.resolve(FolderWriter.MANIFEST, image.source());
        return bytes.isPresent() || rooted.isEmpty() ? bytes : tree.read(rooted.get());
    }

    /** The photo as it is named in the folder; empty where it can't be in it. */
    private Optional<Image> photo(Image image) throws IOException {
        Matcher embedded = EMBEDDED.matcher(image.source());
        if (embedded.matches()) {
            return unpacked(image, embedded.group(1).toLowerCase(Locale.ROOT), embedded.group(2));
        }
        if (ELSEWHERE.matcher(image.source()).matches()) {
            diagnostics.report(NewProblem.PHOTO_ELSEWHERE, image.position(), image.source());
            return Optional.empty();
        }
        take(image);
        return Optional.of(image);
    }

    private Optional<Image> unpacked(Image image, String kind, String base64) {
        String path = "images/photo." + kind.replace("svg+xml", "svg").replace("jpeg", "jpg");
        try {
            files.put(path, Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            diagnostics.report(NewProblem.PICTURE_LOST, image.position(), "in data:image/" + kind);
            return Optional.empty();
        }
        return Optional.of(new Image(path, image.alternative(), image.title(), image.attributes(), image.position()));
    }
}

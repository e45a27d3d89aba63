package example.document;

import dev.cv.archive.BuildFile;
import dev.cv.archive.BuildFileWriter;
import dev.cv.archive.BuildKey;
import dev.cv.archive.RecordedTree;
import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Resume;
import dev.cv.pdf.Attachment;
import dev.cv.pdf.Attachment.Relationship;
import dev.cv.pdf.Carried;
import dev.cv.theme.PageSize;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the command's PDFs carry: the files they were made from, the options, the résumé as JSON Resume. */
final class CarriedFiles {

    private static final String OWN_FOLDER = ".cv/";
    private static final String JSON = "resume.json";

    private CarriedFiles() {}

    static Carried of(RecordedTree tree, String name, Resume resume, RenderOptions options) {
        Optional<String> version = Optional.of(CvVersion.TEXT);
        if (!options.carriesSource()) {
            return new Carried(List.of(), version, Optional.empty());
        }
        Map<String, byte[]> files = new TreeMap<>(tree.used());
        files.keySet().removeIf(path -> path.startsWith(OWN_FOLDER));
        List<Attachment> attachments = new ArrayList<>();
        files.forEach((path, bytes) ->
                attachments.add(Attachment.of(path, bytes, Relationship.SOURCE, description(path, resume))));
        buildFile(name, options)
                .ifPresent(text -> attachments.add(Attachment.of(
                        BuildFile.PATH,
                        utf8(text),
                        Relationship.SUPPLEMENT,
                        "The options of cv that it was made with")));
        attachments.add(Attachment.of(
                files.containsKey(JSON) ? OWN_FOLDER + JSON : JSON,
                utf8(JsonResumeWriter.write(resume)),
                Relationship.ALTERNATIVE,
                "The résumé as JSON Resume"));
        return new Carried(attachments, version, Optional.empty());
    }

    private static String description(String path, Resume resume) {
        return path.equals(resume.metadata().origin().manifest())
                ? "What the résumé is made from, and in which order"
                : "A part of its content";
    }

    private static Optional<String> buildFile(String name, RenderOptions options) {
        List<String> set = new ArrayList<>();
        options.set().forEach((option, value) -> set.add(option + "=" + value));
        return new BuildFileWriter()
                .put(BuildKey.MANIFEST, Optional.of(name).filter(path -> !path.isEmpty()))
                .put(BuildKey.THEME, Optional.ofNullable(options.theme()))
                .put(BuildKey.SET, set)
                .put(
                        BuildKey.PAGE,
                        Optional.of(options.size())
                                .filter(size -> !size.equals(PageSize.A4))
                                .map(PageSize::name))
                .put(BuildKey.FIT, Optional.ofNullable(options.fit()))
                .text();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

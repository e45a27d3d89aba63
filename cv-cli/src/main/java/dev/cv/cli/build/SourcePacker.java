package dev.cv.cli.build;

import dev.cv.archive.ArchiveProblem;
import dev.cv.archive.BuildFile;
import dev.cv.archive.BuildFileWriter;
import dev.cv.archive.BuildKey;
import dev.cv.archive.FileNames;
import dev.cv.archive.LeftOut;
import dev.cv.archive.RecordedTree;
import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Resume;
import dev.cv.model.Setting;
import dev.cv.pdf.Attachment;
import dev.cv.pdf.Attachment.Relationship;
import dev.cv.pdf.Carried;
import dev.cv.render.Looks;
import dev.cv.source.Diagnostics;
import dev.cv.source.Dialect;
import dev.cv.source.Project;
import dev.cv.theme.PageSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what it takes to make a PDF again.
 */
final class SourcePacker {

    private static final String FOLDER = ".cv/";
    private static final String CSS = FOLDER + "style.css";
    private static final String JSON = "resume.json";

    /** More is no résumé any more, but pictures straight from a camera, or a folder with other things in it. */
    private static final long MUCH = 20L << 20;

    private final BuildRequest build;
    private final Resume resume;
    private final RecordedTree content;
    private final Optional<RecordedTree> theme;
    private final Diagnostics diagnostics;
    private @Nullable PackedSource packed;

    SourcePacker(Making making) {
        this.build = making.request();
        this.resume = making.resume();
        this.content = making.content();
        this.theme = making.theme();
        this.diagnostics = making.diagnostics();
    }

    /** The source of the résumé, with what is read when it is asked for first. */
    PackedSource pack() {
        PackedSource known = packed;
        if (known == null) {
            known = read();
            packed = known;
        }
        return known;
    }

    private PackedSource read() {
        Sending sending = build.sending();
        Map<String, byte[]> files = files();
        String digest = Digest.of(files);
        Optional<String> revision = revision(digest);
        if (sending.source() == SourceMode.NONE) {
            return new PackedSource(new Carried(List.of(), sending.version(), revision), 0, 0, List.of());
        }
        FileNames.fault(files.keySet(), /* windows= */ false)
                .ifPresent(why -> diagnostics.report(ArchiveProblem.SOURCE_NOT_RESTORABLE, why));
        List<Attachment> attachments = new ArrayList<>();
        files.forEach(
                (path, bytes) -> attachments.add(Attachment.of(path, bytes, Relationship.SOURCE, description(path))));
        options(revision, digest)
                .ifPresent(text -> attachments.add(Attachment.of(
                        BuildFile.PATH,
                        utf8(text),
                        Relationship.SUPPLEMENT,
                        "The options of cv that it was made with")));
        String json = files.containsKey(JSON) ? FOLDER + JSON : JSON;
        attachments.add(Attachment.of(
                json, utf8(JsonResumeWriter.write(resume)), Relationship.ALTERNATIVE, "The résumé as JSON Resume"));
        long size = files.values().stream().mapToLong(bytes -> bytes.length).sum();
        if (size > MUCH) {
            tellLarge(files, size);
        }
        int options = attachments.size() - files.size() - 1;
        return new PackedSource(
                new Carried(attachments, sending.version(), revision),
                files.size() + options,
                size,
                LeftOut.in(files, content, resume));
    }

    /** The files to carry, by the paths that they will have. */
    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(content.used());
        if (build.sending().source() == SourceMode.ALL) {
            try {
                content.all().forEach((path, bytes) -> {
                    if (!build.sending().isOutput().test(content.display(path))) {
                        files.put(path, bytes);
                    }
                });
            } catch (IOException e) {
                diagnostics.report(ArchiveProblem.SOURCE_UNREADABLE, String.valueOf(e.getMessage()));
            }
        }
        files.keySet().removeIf(path -> path.startsWith(FOLDER)); // what lies there is of the run before
        theme.ifPresent(folder -> folder.used().forEach((path, bytes) -> files.put(themeFolder() + "/" + path, bytes)));
        build.looks().css().ifPresent(sheet -> files.put(CSS, utf8(sheet.text())));
        return files;
    }

    private String themeFolder() {
        return FOLDER + "theme/" + Looks.nameOf(build.looks().theme().orElseThrow());
    }

    private Optional<String> options(Optional<String> revision, String digest) {
        Looks looks = build.looks();
        Map<String, String> options = new LinkedHashMap<>();
        looks.options().forEach(option -> options.put(option.name(), option.name() + "=" + option.value()));
        return new BuildFileWriter()
                .put(BuildKey.MANIFEST, Optional.of(build.place().path()).filter(path -> !path.isEmpty()))
                .put(BuildKey.LANG, build.reading().language())
                .put(BuildKey.VARIANT, build.reading().variants())
                .put(BuildKey.DIALECT, build.reading().dialect().map(Dialect::toString))
                .put(BuildKey.PROJECT, build.reading().project().map(Project::toString))
                .put(BuildKey.LETTER, build.reading().letter().map(Setting::value))
                .put(
                        BuildKey.THEME,
                        theme.map(any -> themeFolder()).or(() -> looks.theme().map(Setting::value)))
                .put(BuildKey.SET, List.copyOf(options.values()))
                .put(BuildKey.CSS, looks.css().map(any -> CSS))
                .put(BuildKey.QR, looks.qr().map(Setting::value))
                .put(BuildKey.SYSTEM_FONTS, looks.systemFonts() ? Optional.of("true") : Optional.empty())
                .put(
                        BuildKey.PAGE,
                        Optional.of(build.measures().size().name()).filter(size -> !size.equals(PageSize.A4.name())))
                .put(BuildKey.FIT, build.measures().fit().word())
                .put(
                        BuildKey.DATE,
                        build.date()
                                .filter(date -> resume.metadata().date().equals(Optional.of(date)))
                                .map(Object::toString))
                .put(
                        BuildKey.SOURCE,
                        build.sending().source() == SourceMode.ALL ? Optional.of("all") : Optional.empty())
                .put(BuildKey.REVISION, revision)
                .put(BuildKey.DIGEST, revision.map(any -> digest))
                .text();
    }

    /** That of the folder's options, as long as its files are the same; else the one that version control tells. */
    private Optional<String> revision(String digest) {
        BuildFile recalled = build.sending().recalled();
        return recalled.text(BuildKey.DIGEST).filter(digest::equals).isPresent()
                ? recalled.text(BuildKey.REVISION)
                : build.sending()
                        .revision()
                        .of(content.used().keySet().stream()
                                .map(content::display)
                                .map(Path::of)
                                .toList());
    }

    private String description(String path) {
        if (path.equals(resume.metadata().origin().manifest())) {
            return "What the résumé is made from, and in which order";
        }
        if (path.startsWith(FOLDER)) {
            return path.equals(CSS) ? "A style sheet on top of the theme's" : "A part of its theme";
        }
        return "A part of its content";
    }

    private void tellLarge(Map<String, byte[]> files, long size) {
        Map.Entry<String, byte[]> largest = files.entrySet().stream()
                .max(Comparator.comparingInt(file -> file.getValue().length))
                .orElseThrow();
        diagnostics.report(ArchiveProblem.SOURCE_LARGE, size >> 20, largest.getKey(), largest.getValue().length >> 20);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

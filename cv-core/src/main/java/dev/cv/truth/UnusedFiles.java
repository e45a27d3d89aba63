package dev.cv.truth;

import dev.cv.audit.Content;
import dev.cv.audit.Findings;
import dev.cv.audit.FolderRule;
import dev.cv.content.FileHead;
import dev.cv.model.Image;
import dev.cv.model.Resume;
import dev.cv.source.SourceFile;
import dev.cv.source.SourcePath;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Entries and pictures that no résumé shows. A site has its own use for what lies about in it. */
final class UnusedFiles implements FolderRule {

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp)");
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:md|markdown|ya?ml|css|html?|json|txt)");

    /** What repositories hold beside their content. */
    private static final Pattern OF_REPOSITORY = Pattern.compile(
            "(?i)(?:.*/)?(?:readme|changelog|contributing|code_of_conduct|licen[cs]e|notes?|todo|security)(?:\\.[^/]*)?");

    private static final Set<String> OTHER_FOLDERS =
            Set.of("fonts", "node_modules", "vendor", "target", "build", "out");

    /** More files than a folder of content has; it is something else. */
    private static final int MOST_FILES = 2000;

    @Override
    public void check(Content content, Findings findings) {
        try {
            SourceTree tree = content.tree();
            boolean site = tree.read("_config.yml").isPresent()
                    || tree.read("_config.yaml").isPresent();
            if (content.whole() && !site && !content.subjects().isEmpty()) {
                check(content, tree.filesBelow(""), findings);
            }
        } catch (IOException e) {
            return; // told where it was read
        }
    }

    private static void check(Content content, List<String> all, Findings findings) {
        SourceTree tree = content.tree();
        Set<String> themes = all.stream()
                .filter(path -> path.endsWith("/theme.css") || path.endsWith("/theme.yaml"))
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        List<String> files = all.stream()
                .filter(path -> themes.stream().noneMatch(path::startsWith))
                .filter(path -> !OF_REPOSITORY.matcher(path).matches())
                .filter(path -> List.of(path.split("/", -1)).stream().noneMatch(OTHER_FOLDERS::contains))
                .toList();
        if (files.size() > MOST_FILES) {
            return;
        }
        Set<String> used = used(content);
        for (String path : files) {
            if (SourcePath.isMarkdown(path) && !used.contains(path)) {
                FileHead.file(tree, path)
                        .filter(file -> !isPutAside(file))
                        .ifPresent(file -> findings.report(TruthProblem.UNUSED_FILE, file.at(0)));
            }
        }
        List<String> pictures = files.stream()
                .filter(path -> PICTURE.matcher(path).matches() && !used.contains(path))
                .toList();
        if (!pictures.isEmpty()) {
            tellPictures(tree, pictures, all, findings);
        }
    }

    /** A picture that any text names may be used by somebody else. */
    private static void tellPictures(SourceTree tree, List<String> pictures, List<String> all, Findings findings) {
        StringBuilder texts = new StringBuilder();
        for (String path : all) {
            if (TEXT.matcher(path).matches()) {
                FileHead.file(tree, path)
                        .ifPresent(file -> texts.append(file.text()).append('\n'));
            }
        }
        for (String path : pictures) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (texts.indexOf(name) < 0) {
                SourceFile picture = new SourceFile(path, tree.display(path), "");
                findings.report(TruthProblem.UNUSED_PICTURE, picture.at(0), name);
            }
        }
    }

    private static Set<String> used(Content content) {
        Set<String> used = new HashSet<>();
        content.resumes().forEach(resume -> {
            used.add(resume.metadata().origin().manifest());
            resume.files().forEach(file -> used.add(file.path()));
            resume.all(Image.class)
                    .forEach(image -> SourcePath.resolve(image.position().file().path(), image.source())
                            .ifPresent(used::add));
            looks(resume, used);
        });
        return used;
    }

    private static void looks(Resume resume, Set<String> used) {
        resume.metadata()
                .presentation()
                .theme()
                .ifPresent(theme -> used.add(theme.position().file().path()));
    }

    /** A draft says so itself. */
    private static boolean isPutAside(SourceFile file) {
        return FileHead.values(file).values().get("published") instanceof YamlValue.Scalar scalar
                && scalar.text().strip().toLowerCase(Locale.ROOT).equals("false");
    }
}

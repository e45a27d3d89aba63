package dev.cv.cli;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder in which what people are told to type works: the files that commands name are there as soon as one names them. Who tells of
 * other files in a help text or a README adds them here.
 */
final class DemoFolder {

    private static final Path ROOT = Path.of("..");

    /** Folders and files, and what they are copies of. */
    private static final Map<String, String> COPIES = Map.ofEntries(
            entry("content", "content"),
            entry("me", "content"),
            entry("my-content", "content"),
            entry("work", "content"),
            entry("site", "golden/jekyll-site/content"),
            entry("my-site", "golden/al-folio/content"),
            entry("cv.md", "golden/gfm/content/resume.md"),
            entry("resume.json", "golden/json-resume/content/resume.json"),
            entry("Ada_CV.yaml", "golden/rendercv/content/ada.yaml"),
            entry("resume.yml", "golden/yamlresume/content/resume.yml"),
            entry("export.json", "golden/reactive-resume/content/resume.json"),
            entry("old.md", "golden/single-file/content/cv.md"),
            entry("me.md", "golden/single-file/content/cv.md"));

    private static final String AD = """
            We look for somebody who knows COBOL, compilers and Kubernetes, and has written a compiler.
            """;

    private final Run run;

    DemoFolder(Run run) throws IOException {
        this.run = run;
        copy("content");
    }

    /** Makes what a command reads: all it names but what it is to make. */
    void prepare(ShellLine command) throws IOException {
        List<String> words = command.arguments();
        boolean makesFolder = words.contains("new");
        for (int i = 0; i < words.size(); i++) {
            String name = words.get(i).replaceFirst("/$", "");
            boolean isNew = makesFolder && i > 0 && words.get(i - 1).equals("new");
            boolean isWritten = i > 0
                    && List.of("--pdf", "--json", "--text", "--markdown", "-d", "--preview")
                            .contains(words.get(i - 1));
            if (!isNew && !isWritten) {
                make(name);
            }
        }
        if (command.input().isPresent()) {
            make(command.input().get());
        }
    }

    private void make(String name) throws IOException {
        String top = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
        if (Files.exists(run.folder.resolve(top))) {
            return;
        }
        if (COPIES.containsKey(top)) {
            copy(top);
        } else if (name.equals("job.txt")) {
            run.with(name, AD);
        } else if (name.endsWith(".css")) {
            run.with(name, "h1 { letter-spacing: 1pt }\n");
        } else if (name.equals("linkedin.zip")) {
            LinkedInArchive.write(run.folder.resolve(name), LinkedInArchive.texts());
        } else if (name.endsWith(".pdf")) {
            silently("--pdf", name);
        } else if (name.equals("mine")) {
            silently("themes", "new", "mine");
        }
    }

    private void silently(String... arguments) {
        run.cv(arguments);
    }

    private void copy(String name) throws IOException {
        Path from = ROOT.resolve(COPIES.get(name));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = run.folder
                        .resolve(name)
                        .resolve(from.relativize(file).toString())
                        .normalize();
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        switch (name) {
            case "site" ->
                Files.copy(run.folder.resolve("site/resume/resume-iot.md"), run.folder.resolve("site/resume/iot.md"));
            case "me", "my-content" -> {
                Path folder = run.folder.resolve(name);
                addVariant(folder.resolve("profile.md"));
                Files.move(folder.resolve("resume-short.fr.md"), folder.resolve("short.fr.md"));
                Files.copy(folder.resolve("resume-short.md"), folder.resolve("short.md"));
            }
            default -> {}
        }
    }

    private static void addVariant(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).stripTrailing() + "\n\nWrites servers.\n{:.only-backend}\n");
    }
}

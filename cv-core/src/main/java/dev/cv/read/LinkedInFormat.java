package dev.cv.read;

import dev.cv.content.ContentProblem;
import dev.cv.linkedin.LinkedInProblem;
import dev.cv.linkedin.LinkedInReader;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** LinkedIn's export of one's own data: the ZIP as it comes, or the folder that it was unpacked to. */
final class LinkedInFormat implements InputFormat {

    private static final String PROFILE = "Profile.csv";
    private static final String SIGNATURE = "PK\003\004";

    @Override
    public String title() {
        return "LinkedIn's export";
    }

    @Override
    public List<String> endings() {
        return List.of(".zip");
    }

    /** The names of an archive's files stand in it as they are. */
    @Override
    public boolean recognizes(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith(SIGNATURE) && text.contains(PROFILE);
    }

    @Override
    public boolean recognizes(SourceTree tree) throws IOException {
        return tree.markdownFiles().isEmpty() && tree.filesBelow("").stream().anyMatch(path -> path.endsWith(PROFILE));
    }

    @Override
    public Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        try {
            Optional<SourceTree> files = path.isEmpty() ? Optional.of(tree) : tree.unzipped(path);
            if (files.isEmpty()) {
                diagnostics.report(ContentProblem.NO_SUCH_FILE, tree.display(path));
                return Optional.empty();
            }
            return LinkedInReader.read(files.get(), options.language().orElse("en"), diagnostics);
        } catch (ZipException e) {
            diagnostics.report(LinkedInProblem.NO_ARCHIVE, tree.display(path), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}

package dev.cv.read;

import dev.cv.content.ContentProblem;
import dev.cv.content.OtherFormats;
import dev.cv.json.JsonResumeReader;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** JSON Resume, as JSON or as YAML. */
final class JsonResumeFormat implements InputFormat {

    @Override
    public String title() {
        return "JSON Resume";
    }

    @Override
    public List<String> endings() {
        return List.of(".json", ".yaml", ".yml");
    }

    @Override
    public boolean recognizes(String path, byte[] bytes) {
        return fits(path)
                && SourceText.decode(path, path, bytes, new Diagnostics())
                        .filter(JsonResumeReader::recognizes)
                        .isPresent();
    }

    /** No site's settings. */
    @Override
    public boolean fits(String path) {
        return JsonResumeReader.reads(path);
    }

    @Override
    public Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics diagnostics)
            throws IOException {
        Optional<byte[]> bytes = tree.read(path);
        if (bytes.isEmpty()) {
            diagnostics.report(ContentProblem.NO_SUCH_FILE, tree.display(path));
        }
        Optional<SourceFile> text =
                bytes.flatMap(some -> SourceText.decode(path, tree.display(path), some, diagnostics));
        Optional<String> other = text.flatMap(file -> OtherFormats.ofText(file.text()));
        other.ifPresent(format ->
                diagnostics.report(ContentProblem.OTHER_FORMAT, text.get().at(0), format));
        return text.filter(file -> other.isEmpty())
                .flatMap(file -> JsonResumeReader.read(file, options.variants(), diagnostics));
    }
}

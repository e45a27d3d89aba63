package example;

import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Resume;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

public final class JsonResume {

    private JsonResume() {}

    /** A content folder as JSON Resume, in French and without what is not for the public; empty with errors. */
    public static Optional<String> of(Path content, Diagnostics diagnostics) {
        ReadOptions french = new ReadOptions(Optional.of("fr"), List.of("public"));
        Optional<Resume> resume = new ResumeReader(french).read(content, diagnostics);
        return resume.filter(read -> !diagnostics.hasErrors()).map(JsonResumeWriter::write);
    }
}

package example;

import dev.cv.json.JsonResumeWriter;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

public final class JsonResume {

    private JsonResume() {}

    /** A content folder as JSON Resume: the French one, as the public may see it. */
    public static Optional<String> of(Path content) {
        ReadOptions french = new ReadOptions(Optional.of("fr"), List.of("public"));
        Diagnostics diagnostics = new Diagnostics();
        return new ResumeReader(french).read(content, diagnostics).map(JsonResumeWriter::write);
    }
}

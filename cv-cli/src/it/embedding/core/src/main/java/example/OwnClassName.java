package example;

import dev.cv.model.Resume;
import dev.cv.read.ReadOptions;
import dev.cv.read.Recognizer;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import java.util.Optional;

public final class OwnClassName {

    /** Blocks of the class {@code employer} are what those of the class {@code company-info} are. */
    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT
            .recognizing("employer", Recognizer.ORGANIZATION)
            .recognizing("when", Recognizer.LOCATION_DATE);

    private OwnClassName() {}

    public static Optional<Resume> read(String markdown, Diagnostics diagnostics) {
        return new ResumeReader(OPTIONS).read("resume.md", markdown, diagnostics);
    }
}

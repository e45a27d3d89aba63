package example;

import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class Employers {

    private Employers() {}

    /** All employers and dates, one a line; none where the content has errors. */
    public static List<String> of(Path content) {
        List<String> lines = new ArrayList<>();
        Diagnostics diagnostics = new Diagnostics();
        Optional<Resume> resume = new ResumeReader().read(content, diagnostics);
        diagnostics.all().forEach(System.err::println); // file, line, column, what is wrong, what to write instead
        if (resume.isEmpty() || diagnostics.hasErrors()) {
            return lines;
        }
        for (Section section : resume.get().sections()) {
            if (section.kind() == SectionKind.WORK) {
                for (Entry entry : section.entries()) {
                    String employer = entry.organization().map(Fact::text).orElse("?");
                    String dates = entry.period().map(Period::text).orElse("?");
                    lines.add(employer + ": " + dates);
                }
            }
        }
        return lines;
    }
}

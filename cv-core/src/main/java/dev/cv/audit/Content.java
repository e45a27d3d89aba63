package dev.cv.audit;

import dev.cv.model.Resume;
import dev.cv.source.SourceTree;
import java.util.List;
import java.util.stream.Stream;

/**
 * What content holds.
 *
 * @param tree its files
 * @param whole whether all that is in the tree is audited and could be read, not only one manifest or file of it
 * @param subjects the résumés that are audited, each in all its variants and languages
 * @param others further résumés that the tree holds, which may explain what is not in those
 */
public record Content(SourceTree tree, boolean whole, List<Subject> subjects, List<Resume> others) {

    public Content {
        subjects = List.copyOf(subjects);
        others = List.copyOf(others);
    }

    /** Every résumé there is. */
    public Stream<Resume> resumes() {
        return Stream.concat(subjects.stream().map(Subject::resume), others.stream());
    }
}

package dev.cv.cli;

import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** A résumé in the order in which a theme shows it. */
final class Themed {

    private Themed() {}

    /** The sections that go aside before the others. */
    static Resume arranged(Resume resume, Theme theme) {
        List<Section> sections = new ArrayList<>();
        resume.sections().stream().filter(section -> isAside(section, theme)).forEach(sections::add);
        resume.sections().stream().filter(section -> !isAside(section, theme)).forEach(sections::add);
        return new Resume(resume.metadata(), resume.person(), sections);
    }

    private static boolean isAside(Section section, Theme theme) {
        return theme.aside().stream().anyMatch(kinds -> kinds.contains(section.kind()));
    }
}

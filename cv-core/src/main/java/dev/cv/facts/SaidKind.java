package dev.cv.facts;

import dev.cv.model.Entry;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.Vocabulary;

/** Whether a section says itself what it is about, or only what stands in it does. */
public final class SaidKind {

    private SaidKind() {}

    /** Whether its heading or a class says its kind; of a section of no kind nothing needs to be said. */
    public static boolean of(Section section) {
        return section.kind() == SectionKind.OTHER
                || Vocabulary.kindOf(section.title().strip())
                        .filter(section.kind()::equals)
                        .isPresent()
                || !section.attributes().classes().isEmpty()
                || section.entries().stream().anyMatch(SaidKind::hasClass);
    }

    /** That of its file. */
    private static boolean hasClass(Entry entry) {
        return entry.attributes().classes().stream().anyMatch(name -> !name.equals(ShortsRecognizer.SHORT));
    }
}

package dev.cv.audit;

import dev.cv.model.Resume;
import java.time.LocalDate;
import java.util.List;

/**
 * What is audited.
 *
 * @param resume the résumé, in one variant and language
 * @param today the day against which times are held
 * @param setTexts how its paragraphs and items came to stand on the page; empty where nobody has set it
 */
public record Subject(Resume resume, LocalDate today, List<SetText> setTexts) {

    public Subject {
        setTexts = List.copyOf(setTexts);
    }
}

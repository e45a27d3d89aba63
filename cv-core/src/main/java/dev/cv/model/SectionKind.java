package dev.cv.model;

/** What a section is about; the names are those of <a href="https://jsonresume.org/schema">JSON Resume</a>. */
public enum SectionKind {
    /** Who the person is, in a few sentences: JSON Resume's {@code basics.summary}. */
    PROFILE,
    WORK,
    VOLUNTEER,
    EDUCATION,
    PROJECTS,
    SKILLS,
    AWARDS,
    CERTIFICATES,
    PUBLICATIONS,
    LANGUAGES,
    INTERESTS,
    REFERENCES,
    /** A letter: addressee, date and subject, each a paragraph of that class, then what it says. */
    LETTER,
    /** Anything else, shown as it is. */
    OTHER
}

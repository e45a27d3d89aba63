package dev.cv.json;

import dev.cv.model.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * Which field of a list's line stands where; a name that is empty means that there is no such field.
 *
 * @param key the list's key in the document
 * @param name what is named
 * @param level how well
 * @param keywords what belongs to it
 */
record ItemLayout(SectionKind kind, String key, String name, String level, String keywords) {

    private static final List<ItemLayout> ALL = List.of(
            new ItemLayout(SectionKind.SKILLS, "skills", "name", "level", "keywords"),
            new ItemLayout(SectionKind.LANGUAGES, "languages", "language", "fluency", ""),
            new ItemLayout(SectionKind.INTERESTS, "interests", "name", "", "keywords"));

    static Optional<ItemLayout> of(SectionKind kind) {
        return ALL.stream().filter(layout -> layout.kind == kind).findFirst();
    }
}

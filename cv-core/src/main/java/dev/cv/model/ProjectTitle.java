package dev.cv.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The heading of a project, taken apart: {@code Name | Tech, Tech}.
 *
 * @param name what stands before the first upright line that words stand around
 * @param technologies what stands behind it, between commas or further lines
 */
record ProjectTitle(String name, List<String> technologies) {

    private static final Pattern COMMA = Pattern.compile("[,|]");

    static ProjectTitle of(Heading heading) {
        String text = heading.text().strip();
        int line = text.indexOf('|');
        List<String> technologies = line < 0
                ? List.of()
                : COMMA.splitAsStream(text.substring(line + 1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return line <= 0 || technologies.isEmpty()
                ? new ProjectTitle(text, List.of())
                : new ProjectTitle(text.substring(0, line).strip(), technologies);
    }
}

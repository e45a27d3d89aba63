package dev.cv.ats;

import dev.cv.reread.ReadLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what machines stumble over, whatever the résumé says. */
public final class Weaknesses {

    private static final Pattern APART = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?: \\p{L}){3,}(?![\\p{L}\\p{N}])");

    private Weaknesses() {}

    /**
     * The weaknesses of a text.
     *
     * @param pages how many pages there are
     * @param lines the text in the order in which it is painted
     * @param fields what was recovered of it
     */
    public static List<Weakness> of(int pages, List<ReadLine> lines, FoundFields fields) {
        List<Weakness> found = new ArrayList<>();
        Set<Integer> withText = new HashSet<>();
        lines.forEach(line -> withText.add(line.page()));
        if (withText.isEmpty()) {
            String where = pages == 1 ? "the page is" : "the " + pages + " pages are";
            found.add(
                    new Weakness(Weakness.Kind.NO_TEXT, "there is no text at all: for a machine " + where + " blank"));
            return found;
        }
        for (int page = 0; page < pages; page++) {
            if (!withText.contains(page)) {
                found.add(new Weakness(
                        Weakness.Kind.PAGE_WITHOUT_TEXT,
                        "page " + (page + 1) + " has no text: for a machine it is blank"));
            }
        }
        long lost = lines.stream()
                .flatMapToInt(line -> line.text().codePoints())
                .filter(Weaknesses::isNoCharacter)
                .count();
        if (lost > 0) {
            found.add(new Weakness(
                    Weakness.Kind.NO_CHARACTERS,
                    lost + (lost == 1 ? " glyph stands" : " glyphs stand")
                            + " for no character, as icons of a font do"));
        }
        for (ReadLine line : lines) {
            Matcher apart = APART.matcher(line.text());
            if (apart.find()) {
                found.add(new Weakness(
                        Weakness.Kind.LETTERS_APART, "words fall apart into letters, as in “" + apart.group() + "”"));
                break;
            }
        }
        if (fields.name().isEmpty()) {
            found.add(new Weakness(Weakness.Kind.NO_NAME, "no name is found among the first lines"));
        }
        if (fields.emails().isEmpty()) {
            found.add(new Weakness(Weakness.Kind.NO_EMAIL, "no e-mail address is printed"));
        }
        if (fields.parts().stream().allMatch(part -> part.title().isEmpty())) {
            found.add(new Weakness(
                    Weakness.Kind.NO_TITLES,
                    "no title is known, as Experience or Education, that tells sections apart"));
        }
        found.addAll(ParserRules.broken(lines, fields));
        return found;
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0xFFFD || Character.getType(codePoint) == Character.PRIVATE_USE;
    }
}

package dev.cv.facts;

import dev.cv.model.Code;
import dev.cv.model.Inline;
import dev.cv.vocabulary.DocumentTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading that says whose résumé it is holds. (FORMAT.md, "Whose résumé it is")
 *
 * @param name the name's own words
 * @param lines what else it says, such as a job title or pronouns, in order
 * @param titled whether it also says what the document is
 */
public record NameReader(List<Inline> name, List<List<Inline>> lines, boolean titled) {

    /** {@code (she/her)} */
    private static final Pattern PRONOUNS = Pattern.compile(
            "[\\s,]*[(\uFF08\\[]?(?<=[(\uFF08\\[\\s])(\\p{L}{2,5}(?:\\s?/\\s?\\p{L}{2,5}){1,2})[)\uFF09\\]]?$");

    /** How Japanese names are read: {@code （たなべ りょう）}. */
    private static final Pattern READING =
            Pattern.compile("\\s*[(\uFF08]([\\p{InHiragana}\\p{InKatakana}\\s\u3000]{2,30})[)\uFF09]$");

    /** Between a name and what one is. */
    private static final Pattern SIDES =
            Pattern.compile("\\s*[|\uFF5C\u00B7\u2022\u2014]\\s*|\\s+[-\u2013/]+\\s+|:\\s+|(?<comma>,)\\s+");

    /** Reads a heading. */
    public static NameReader of(List<Inline> content) {
        List<List<Inline>> all = ContactLines.of(content);
        if (all.isEmpty()) {
            return new NameReader(content, List.of(), /* titled= */ false);
        }
        List<List<Inline>> lines = new ArrayList<>();
        FactLine line = new FactLine(all.get(0));
        String text = line.text();
        if (!line.isShort()) {
            return new NameReader(content, List.of(), /* titled= */ false);
        }
        Optional<DocumentTitles.Rest> rest = ofTitle(text);
        int start = rest.map(DocumentTitles.Rest::start).orElse(0);
        int end = rest.map(DocumentTitles.Rest::end).orElse(text.length());
        Matcher pronouns = PRONOUNS.matcher(text).region(start, end).useTransparentBounds(true);
        Matcher reading = READING.matcher(text).region(start, end).useTransparentBounds(true);
        pronouns = reading.find() ? reading : pronouns.reset(text).region(start, end);
        boolean said = (pronouns == reading || pronouns.find()) && pronouns.start() > start;
        int[] said0 = said ? new int[] {pronouns.start(1), pronouns.end(1)} : new int[0];
        end = said ? pronouns.start() : end;
        int[] sides = sides(line, start, end);
        if (sides.length > 0) {
            lines.add(line.slice(sides[1], end));
            end = sides[0];
        }
        int code = sides.length == 0 ? lastCode(line, start, end) : -1;
        if (code > 0) {
            lines.add(line.slice(code, end));
            end = code;
        }
        if (said) {
            lines.add(line.slice(said0[0], said0[1]));
        }
        lines.addAll(all.subList(1, all.size()));
        return new NameReader(line.slice(start, end), lines, rest.isPresent());
    }

    /** Where the code begins that ends a heading, as some write what they are; -1 where none does. */
    private static int lastCode(FactLine line, int start, int end) {
        List<Inline> content = line.slice(start, end);
        boolean code = content.size() > 1 && content.get(content.size() - 1) instanceof Code;
        int at = code ? end - content.get(content.size() - 1).text().length() : -1;
        return code && NameWords.isLike(line.text(start, at)) ? at : -1;
    }

    /** Where the mark begins and ends behind which something else than a name stands. */
    private static int[] sides(FactLine line, int start, int end) {
        Matcher mark = SIDES.matcher(line.open()).region(start, end).useTransparentBounds(true);
        while (mark.find()) {
            String left = line.text(start, mark.start());
            String right = line.text(mark.end(), end);
            boolean role = RoleWords.isRole(right) && !RoleWords.isRole(left);
            boolean more = mark.group("comma") == null && NameWords.isLike(left) && !NameWords.isShaped(right);
            if (!left.isEmpty() && !right.isEmpty() && (role || more)) {
                return new int[] {mark.start(), mark.end()};
            }
        }
        return new int[0];
    }

    /** The name in a title such as {@code Ada's CV}; what has no mark beside it must have two words. */
    static Optional<DocumentTitles.Rest> ofTitle(String text) {
        return DocumentTitles.beside(text).filter(rest -> {
            String words = text.substring(rest.start(), rest.end());
            String name = PRONOUNS.matcher(words).replaceFirst("");
            Matcher side = SIDES.matcher(name);
            String first = side.find() && side.group("comma") == null ? name.substring(0, side.start()) : name;
            return isOwn(first, rest.certain()) || isOwn(name, rest.certain());
        });
    }

    private static boolean isOwn(String name, boolean certain) {
        boolean several = name.strip().indexOf(' ') > 0 || name.codePoints().anyMatch(Character::isIdeographic);
        return (certain || several) && NameWords.isShaped(name) && !RoleWords.isRole(name) && !RoleWords.isField(name);
    }
}

package dev.cv.ats;

import dev.cv.vocabulary.Separators;
import dev.cv.vocabulary.WordList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names out of the words around them. */
final class Naming {

    private static final Pattern PARTS = Pattern.compile(" (?:[" + Separators.MARKS + "]|@|"
            + WordList.anyOf("at", "at.print") + ") |" + Separators.COMMA + "| ?[|\u2014] ?");
    /** A role that no word tells, at a name. */
    private static final Pattern AT =
            Pattern.compile("([^,]+?) (?:@|" + Separators.AT + ") ([\\p{Lu}\\p{Lo}\\d][^,]*)(?:, (.+))?");

    private static final Pattern TRAILING = Pattern.compile("[\\s:" + Separators.MARKS + "]+$");
    private static final Pattern LEADING = Pattern.compile("^[\\s:" + Separators.MARKS + "]+");
    private static final String MARK = Separators.COMMA + "| [(|\u2013\u2014\u00B7-] ?|[;:]";
    /** Where a name ends that stands by itself. */
    private static final Pattern MARKED_END = Pattern.compile(MARK);
    /** Where a name ends that a sentence begins with. */
    private static final Pattern END =
            Pattern.compile(MARK + "| (?!" + WordList.anyOf("small", "small.name") + "(?!\\p{L}))\\p{Ll}");

    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}\\d]\\S*(?: (?:[^\\p{Ll}\\s]\\S*|\\p{Ll}{1,3}))*(?<![.:;!?,])");

    private static final int MOST_WORDS = 7;

    private Naming() {}

    /** Whether it is written as names are: a few words, those of more than three letters with capitals, and no sentence. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !isRole(text) && text.split(" ", -1).length <= MOST_WORDS;
    }

    /** A role with its organization, either of which may be empty. */
    record Split(String role, String organization, String place) {

        Split(String role, String organization) {
            this(role, organization, "");
        }
    }

    /** A name in a style of its own, else the first words up to where a sentence goes on. */
    static String name(Part part) {
        if (part.mixed()) {
            return TRAILING.matcher(part.lead()).replaceFirst("");
        }
        boolean alone = part.styled() && part.text().split(" ", -1).length <= MOST_WORDS;
        Matcher end = (alone ? MARKED_END : END).matcher(part.text());
        String name = end.find() && end.start() > 0 ? part.text().substring(0, end.start()) : part.text();
        return TRAILING.matcher(name).replaceFirst("");
    }

    /** The organization's name: that of the topmost line, or of all where each is a name and nothing else. */
    static String name(List<Part> nearestFirst) {
        Part top = nearestFirst.get(nearestFirst.size() - 1);
        boolean alike = nearestFirst.stream()
                .allMatch(part -> !part.mixed() && part.style().equals(top.style()));
        if (!alike) {
            return name(top);
        }
        StringBuilder names = new StringBuilder();
        for (int i = nearestFirst.size() - 1; i >= 0; i--) {
            names.append(names.length() == 0 ? "" : ", ").append(name(nearestFirst.get(i)));
        }
        return names.toString();
    }

    /** The first style's words and the rest, as in {@code **Acme** Engineer}. */
    static Split split(Part part) {
        String lead = TRAILING.matcher(part.lead()).replaceFirst("");
        String rest =
                LEADING.matcher(part.text().substring(part.lead().length())).replaceFirst("");
        boolean leadIsRole = score(lead) >= score(rest);
        return leadIsRole ? new Split(lead, rest) : new Split(rest, lead);
    }

    /** {@code MSc Physics, University of Example}. */
    static Split split(String text, boolean learning) {
        if (isOrganization(text) && !isRole(text) && !PARTS.matcher(text).find()) {
            return new Split("", text);
        }
        String[] listed = Separators.COMMA.split(text, -1);
        if (listed.length > 2 && !learning) {
            return listed(listed);
        }
        Matcher parts = PARTS.matcher(text);
        while (parts.find()) {
            String left = text.substring(0, parts.start()).strip();
            String right = text.substring(parts.end()).strip();
            boolean word = !parts.group().startsWith(",");
            String[] at = Separators.COMMA.split(right, 2);
            if (word && at.length == 2 && isRole(left) && !isRole(right)) {
                return new Split(left, at[0], at[1]);
            }
            if (isOrganization(right) && !isOrganization(left) && (word || !isRole(right))) {
                return new Split(left, right);
            }
            if (isOrganization(left) && !isOrganization(right) && (isRole(right) || word)) {
                return new Split(right, left);
            }
            if (word && isRole(left) != isRole(right)) {
                return isRole(left) ? new Split(left, right) : new Split(right, left);
            }
        }
        Matcher at = AT.matcher(text);
        if (!learning && at.matches()) {
            return new Split(at.group(1), at.group(2), at.group(3) == null ? "" : at.group(3));
        }
        boolean named = listed.length == 2 && isRole(listed[0]) && !isRole(listed[1]) && !listed[1].isEmpty();
        return named && !learning ? new Split(listed[0], listed[1]) : new Split(text, "");
    }

    /** {@code Acme, Cleaner, Cardiff}: the first of them that names a role, and what goes before or behind it. */
    private static Split listed(String[] parts) {
        int role = 0;
        while (role < parts.length && !isRole(parts[role])) {
            role++;
        }
        if (role > 1 || role == parts.length) {
            return new Split(String.join(", ", parts), "");
        }
        String place = String.join(", ", List.of(parts).subList(2, parts.length));
        return new Split(parts[role], parts[1 - role], place);
    }

    /** The part of a place that is a school. */
    static String school(String text) {
        for (String part : text.split(", ", -1)) {
            if (TellingWords.SCHOOL.isIn(part)) {
                return part;
            }
        }
        return text;
    }

    static String without(String text, String part) {
        return text.replace(part, "").replaceFirst("^[\\s,]+", "").replaceFirst("[\\s,]+$", "");
    }

    private static int score(String text) {
        return TellingWords.ROLE.count(text)
                + TellingWords.DEGREE.count(text)
                - TellingWords.ORGANIZATION.count(text)
                - TellingWords.SCHOOL.count(text);
    }

    private static boolean isOrganization(String text) {
        return TellingWords.ORGANIZATION.isIn(text) || TellingWords.SCHOOL.isIn(text);
    }

    private static boolean isRole(String text) {
        return TellingWords.ROLE.isIn(text) || TellingWords.DEGREE.isIn(text);
    }
}

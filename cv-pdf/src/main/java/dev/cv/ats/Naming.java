package dev.cv.ats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names out of the words around them. */
final class Naming {

    private static final Pattern PARTS = Pattern.compile(" (?:[|\u2022\u00B7\u2013\u2014-]|at|@|bei|chez|en|presso|bij) |, | ?[|\u2014] ?");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;:|\u2013\u2014-]+$");
    /** Where a name ends that a sentence begins with. */
    private static final Pattern END = Pattern.compile(
            ",(?! (?:Inc|LLC|Ltd|Corp|Co|GmbH|S\\.A|Limited|Incorporated)\\b)| [(|\u2013\u2014\u00B7-] ?|[;:]| (?!(?:of|the|and|for|de|des|du|la|le|der|die|und|et|y|e|van|von|den|für|of)\\b)\\p{Ll}");

    private Naming() {}

    /** A role with its organization, either of which may be empty. */
    record Split(String role, String organization) {}

    /** A name in a style of its own, else the first words up to where a sentence goes on. */
    static String name(Part part) {
        if (part.mixed()) {
            return TRAILING.matcher(part.lead()).replaceFirst("");
        }
        Matcher end = END.matcher(part.text());
        String name = end.find() && end.start() > 0 ? part.text().substring(0, end.start()) : part.text();
        return TRAILING.matcher(name).replaceFirst("");
    }

    /** The first style's words and the rest, as in {@code **Acme** Engineer}. */
    static Split split(Part part) {
        String lead = TRAILING.matcher(part.lead()).replaceFirst("");
        String rest = part.text().substring(part.lead().length()).replaceFirst("^[\\s,;:|\u2013\u2014-]+", "");
        boolean leadIsRole = score(lead) >= score(rest);
        return leadIsRole ? new Split(lead, name(rest)) : new Split(rest, lead);
    }

    /** {@code MSc Physics, University of Example}. */
    static Split split(String text) {
        Matcher parts = PARTS.matcher(text);
        while (parts.find()) {
            String left = text.substring(0, parts.start()).strip();
            String right = text.substring(parts.end()).strip();
            boolean word = !parts.group().equals(", ");
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
        return new Split(text, "");
    }

    /** The part of a place that is a school. */
    static String school(String text) {
        for (String part : text.split(", ", -1)) {
            if (Words.SCHOOL.isIn(part)) {
                return part;
            }
        }
        return text;
    }

    static String without(String text, String part) {
        return text.replace(part, "").replaceFirst("^[\\s,]+", "").replaceFirst("[\\s,]+$", "");
    }

    private static String name(String text) {
        return text;
    }

    private static int score(String text) {
        return Words.ROLE.count(text) + Words.DEGREE.count(text) - Words.ORGANIZATION.count(text) - Words.SCHOOL.count(text);
    }

    private static boolean isOrganization(String text) {
        return Words.ORGANIZATION.isIn(text) || Words.SCHOOL.isIn(text);
    }

    private static boolean isRole(String text) {
        return Words.ROLE.isIn(text) || Words.DEGREE.isIn(text);
    }
}

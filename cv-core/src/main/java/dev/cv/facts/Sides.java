package dev.cv.facts;

import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.vocabulary.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the parts of a line look like: roles, organizations, places.
 *
 * @param line the line
 * @param known the names of organizations that the section has, in lower case
 * @param place where the entry says it was; may be empty
 */
record Sides(FactLine line, Set<String> known, String place) {

    private static final int LONGEST_NAME = 50;
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_BEHIND_COMMA = 4;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_NAME = Pattern.compile("[.!?:;]$|[()\\[\\]]");

    boolean isRole(FactLine.Part part) {
        return RoleWords.isRole(line.text(part)) && !isLink(part) && !isKnown(part);
    }

    /** Whether something says outright that it is an organization. */
    boolean isCertain(FactLine.Part part) {
        return isLink(part) || isKnown(part);
    }

    private boolean isLink(FactLine.Part part) {
        List<Inline> content = line.slice(part.start(), part.end());
        return content.size() == 1
                && content.get(0) instanceof Link link
                && !link.target().startsWith("mailto:");
    }

    private boolean isKnown(FactLine.Part part) {
        return known.contains(line.text(part).toLowerCase(Locale.ROOT));
    }

    boolean isPlace(FactLine.Part part) {
        String text = line.text(part);
        return RoleWords.isPlace(text)
                || (!place.isEmpty() && place.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether it may be the name of an organization, as a dash or the like parts it from a role. */
    boolean isName(FactLine.Part part) {
        String text = line.text(part);
        return isCertain(part)
                || (looksLikeName(text)
                        && (RoleWords.isOrganization(text) || SchoolWords.isSchool(text, false) || !isOther(part)));
    }

    private boolean isOther(FactLine.Part part) {
        String text = line.text(part);
        return RoleWords.isField(text) || RoleWords.isRole(text) || SchoolWords.isDegree(text) || isPlace(part);
    }

    /** Whether it is the name of an organization even behind a comma, where fields of work and places stand, too. */
    boolean isCertainName(FactLine.Part part) {
        String text = line.text(part);
        boolean plain = WordSet.words(text).stream().noneMatch(RoleWords::isField)
                && WordSet.words(text).size() <= MOST_WORDS_BEHIND_COMMA;
        boolean speaks = RoleWords.isOrganization(text) || SchoolWords.isSchool(text, false);
        return isCertain(part) || (looksLikeName(text) && (speaks || (plain && !isOther(part))));
    }

    /** Short, and every longer word begins with a capital, a digit, or in a script that has no capitals. */
    private static boolean looksLikeName(String text) {
        String[] words = SPACE.split(text, -1);
        if (text.length() > LONGEST_NAME || words.length > MOST_WORDS) {
            return false;
        }
        boolean legal = RoleWords.isOrganization(words[words.length - 1]);
        if (Character.isLowerCase(text.codePointAt(0)) || (NO_NAME.matcher(text).find() && !legal)) {
            return false;
        }
        for (String word : words) {
            if (word.length() > 3 && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}

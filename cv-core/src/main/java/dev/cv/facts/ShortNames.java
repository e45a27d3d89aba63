package dev.cv.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name and what it is called in short are one: {@code World Health Organization (WHO)}, and the other way round. */
final class ShortNames {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}&.-]{1,9}");
    private static final Pattern WITH_SHORT =
            Pattern.compile("(?<name>[^()\\[\\]\uFF08]+)[(\\[\uFF08](?<short>[^()\\[\\]\uFF09]+)[)\\]\uFF09]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[(\\[\uFF08]\\s*");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String CLOSING = ")]\uFF09";

    /** So many letters may have one among them that begins no word. */
    private static final int LONG = 4;

    private ShortNames() {}

    /**
     * Joins parts of a line that are both.
     *
     * @param cuts where each part begins and ends
     * @param marks what stands before each
     */
    static void join(String text, List<int[]> cuts, List<String> marks) {
        for (int i = cuts.size() - 1; i > 0; i--) {
            int[] name = cuts.get(i - 1);
            int[] inner = cuts.get(i);
            boolean bracketed =
                    BETWEEN.matcher(text.substring(name[1], inner[0])).matches()
                            && inner[1] < text.length()
                            && CLOSING.indexOf(text.charAt(inner[1])) >= 0;
            boolean behindComma = i == 1
                    && COMMA.matcher(text.substring(name[1], inner[0])).matches()
                    && isShortOf(text.substring(inner[0], inner[1]), text.substring(name[0], name[1]));
            if (behindComma) {
                cuts.set(0, new int[] {name[0], inner[1]});
                cuts.remove(1);
                marks.remove(1);
            } else if (bracketed && areOne(text.substring(name[0], name[1]), text.substring(inner[0], inner[1]))) {
                cuts.set(i - 1, new int[] {name[0], inner[1] + 1});
                cuts.remove(i);
                marks.remove(i);
            }
        }
    }

    /** Whether what it is called in short stands at its end: most often an organization is written so. */
    static boolean endsWithShort(String text) {
        Matcher name = WITH_SHORT.matcher(text);
        return name.matches() && isShortOf(name.group("short"), name.group("name"));
    }

    private static boolean areOne(String one, String other) {
        return isShortOf(other, one) || isShortOf(one, other);
    }

    /** Whether its letters begin the words of the name, in their order. */
    static boolean isShortOf(String initials, String name) {
        boolean another = RoleWords.isPlace(initials) || WorkKinds.has(initials) || SchoolWords.isDegree(initials);
        if (!SHORT.matcher(initials).matches() || another) {
            return false;
        }
        List<String> words = words(name);
        String letters = NO_LETTER.matcher(initials).replaceAll("").toLowerCase(Locale.ROOT);
        int found = 0;
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            int next = at;
            while (next < words.size() && words.get(next).charAt(0) != letters.charAt(i)) {
                next++;
            }
            if (next < words.size()) {
                found++;
                at = next + 1;
            }
        }
        return words.size() > 1 && found > 1 && found >= letters.length() - (letters.length() >= LONG ? 1 : 0);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTER.split(name.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

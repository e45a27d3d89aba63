package dev.cv.vocabulary;

import java.util.regex.Pattern;

/** What parts the facts of a line from one another. */
public final class Separators {

    /** Marks between things that are listed, for a class of characters. */
    public static final String OF_LISTS = ",;|\u00B7\u2022";

    /** All marks that stand between facts, for the end of a class of characters. */
    public static final String MARKS = OF_LISTS + "\u2013\u2014-";

    private static final String DASH = "\\s+[-\u2013/]\\s+";
    /** A dot between small letters is of one word: {@code étudiant·es}. */
    private static final String DOT = "(?<!\\p{Ll})\u00B7|\u00B7(?!\\p{Ll})";

    private static final String BAR = "\\s*(?:[|\u2022\u2014]|" + DOT + ")\\s*";
    private static final String BREAK = "\\s*(?:[|\u2022\u2014;\n]|" + DOT + ")\\s*";

    /** Between a time and other words. */
    public static final Pattern OF_TIMES = Pattern.compile("\\s+[-\u2013/@]\\s+|" + BREAK + "|,\\s+|:\\s+");

    /** Words between a role and its organization: {@code at}. */
    public static final String AT = WordList.anyOf("at");

    /** What stands behind the comma of {@code Acme, Inc.} belongs to the name. */
    public static final Pattern COMMA =
            Pattern.compile(",\\s+(?!" + WordList.anyOf("company") + "(?![\\p{L}\\p{N}-]))");

    /** Between contacts, and nothing else there. */
    public static final Pattern OF_CONTACTS = Pattern.compile(
            "\\s*[|\uFF5C\u00B7\u2022\u2219\u22C5\u2027\u30FB\u25CF\u25AA\u25E6\u2666\u2605\u25C6\u2756\n]\\s*|\\t+|\\s*[\u2002\u2003]+\\s*|\u00A0{2,}|[ \u00A0]{3,}");

    private static final String BEFORE_NAME = "\\s+@\\s*|\\s+" + AT + "\\s+";
    private static final String SIDES = DASH + "|" + BEFORE_NAME;

    /** Between role and organization in a heading. */
    public static final Pattern OF_SIDES = Pattern.compile(SIDES + "|" + BAR);

    /** Between the facts of a job that is all on one line. */
    public static final Pattern OF_SHORTS = Pattern.compile(SIDES + "|" + BREAK + "|" + COMMA + "|:\\s+");

    /** Between degree, school and place. */
    public static final Pattern OF_SCHOOLS =
            Pattern.compile("\\s+[-\u2013/@]\\s+|" + BAR + "|,\\s+|\\s+" + WordList.anyOf("at", "at.school") + "\\s+");

    /** Characters of scripts that have no spaces within what they name. */
    private static final String WIDE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";

    /** Between the facts of a head, whatever they are; brackets that end a part hold one of their own. */
    public static final Pattern OF_HEADS = Pattern.compile(
            "\\s+[-\u2013]\\s+|" + BEFORE_NAME + "|\\s*\uFF0F\\s*|(?<=" + WIDE + ")\\s+(?=" + WIDE
                    + ")|\\s*(?:[|\u2022\u2014;\n\t\u3000\uFF5C]|" + DOT
                    + ")\\s*|\\s+~\\s+|" + COMMA
                    + "|,\\s+(?=CO(?![\\p{L}]))|[\uFF0C\u3001]|:\\s+|\uFF1A|[\\s\u00A0]{2,}|\\s*[(\\[\uFF08](?=[^()\\[\\]\uFF08\uFF09]*[)\\]\uFF09]\\s*(?:$|[-\u2013\u2014|\u00B7,;:]))");

    private Separators() {}
}

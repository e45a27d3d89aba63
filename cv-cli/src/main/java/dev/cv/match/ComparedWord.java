package dev.cv.match;

/**
 * A word as it is compared.
 *
 * @param text as written
 * @param plain in small letters, without accents
 * @param stem without the ending that number, case or tense gives it; the plain word where its form makes it a name
 */
record ComparedWord(String text, String plain, String stem) {

    private static final int MOST_LETTERS_OF_AN_ABBREVIATION = 3;

    /** Whether this, of an ad, is the other, of a résumé. Go and IT are not go and it. */
    boolean isSameAs(ComparedWord other) {
        if (isAbbreviation() && Character.isUpperCase(text.codePointAt(0))) {
            return text.equals(other.text);
        }
        return plain.equals(other.plain) || stem.equals(other.stem);
    }

    private boolean isAbbreviation() {
        return text.length() < MOST_LETTERS_OF_AN_ABBREVIATION
                || (text.length() == MOST_LETTERS_OF_AN_ABBREVIATION
                        && text.chars().allMatch(Character::isUpperCase));
    }
}

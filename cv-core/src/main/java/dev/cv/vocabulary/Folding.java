package dev.cv.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes the same of what people take for the same: capitals, accents, wide and narrow forms, kinds of dashes. */
public final class Folding {

    /** What {@code À} and the letters behind it are, up to {@code ſ}; ? where Unicode is asked, which takes its time at first. */
    private static final String LATIN =
            "aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?yaaaaaaccccccccdd??eeeeeeeeeegggg"
                    + "gggghh??iiiiiiiiii??jjkk?llllll??llnnnnnn???oooooo??rrrrrrsssssssstttt??uuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char FIRST_OF_LATIN = '\u00C0';

    /** How far the full-width forms of ASCII are behind it, but for the space. */
    private static final char FULL_WIDTH = '\uFEE0';

    /** Letters of Cyrillic with a mark: й, ё, ї; and what they are without. And і, є, which have none. */
    private static final String MARKED_CYRILLIC = "\u0419\u0439\u0401\u0451\u0407\u0457\u0406\u0456\u0404\u0454";

    private static final String BARE_CYRILLIC = "\u0438\u0438\u0435\u0435\u0456\u0456\u0456\u0456\u0454\u0454";

    /** What a character up to the last of Cyrillic is as one small letter; nothing where it is to be looked at alone. */
    private static final char[] LETTERS = letters();

    private static final String[] ASCII =
            IntStream.range(0, 0x80).mapToObj(c -> String.valueOf(LETTERS[c])).toArray(String[]::new);

    private Folding() {}

    private static char[] letters() {
        char[] letters = new char['\u0460'];
        for (char c = 0; c < 0x80; c++) {
            letters[c] = c < ' ' ? ' ' : Character.toLowerCase(c);
        }
        for (int i = 0; i < LATIN.length(); i++) {
            letters[FIRST_OF_LATIN + i] = LATIN.charAt(i) == '?' ? 0 : LATIN.charAt(i);
        }
        for (char c = '\u0410'; c < '\u0450'; c++) {
            letters[c] = Character.toLowerCase(c);
        }
        for (int i = 0; i < MARKED_CYRILLIC.length(); i++) {
            letters[MARKED_CYRILLIC.charAt(i)] = BARE_CYRILLIC.charAt(i);
        }
        return letters;
    }

    /** The small letter that a character is as, of those that need no thought; 0 for others. */
    private static char letter(int c) {
        if (c < LETTERS.length) {
            return LETTERS[c];
        } else if (c > FULL_WIDTH + ' ' && c < FULL_WIDTH + 0x7F) {
            return LETTERS[c - FULL_WIDTH];
        }
        boolean itself = (c >= '\u4E00' && c <= '\u9FFF') || isKorean(c);
        return itself ? (char) c : 0;
    }

    /** Its syllables, which Unicode takes apart. */
    private static boolean isKorean(int c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    /**
     * What a character is compared as: small letters without accents, digits and marks of ASCII, {@code -} for a hyphen
     * or a minus, {@code –} for a longer dash, {@code ~}, {@code '} for an apostrophe, a space for any space. It may be
     * nothing, or several characters.
     */
    public static String fold(int codePoint) {
        if (codePoint < 0x80) {
            return ASCII[codePoint];
        } else if (letter(codePoint) != 0) {
            return String.valueOf(letter(codePoint));
        }
        return switch (codePoint) {
            case '\u2010', '\u2011', '\u2212' -> "-";
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2192' -> "\u2013";
            case '\u301C', '\u223C' -> "~";
            case '\u2018', '\u2019', '\u02BC', '\u2032', '\u00B4' -> "'";
            case '\u00B0' -> "o"; // for º, as in 1º
            case '\u3001' -> ",";
            case '\u3002' -> ".";
            case '\u00C6', '\u00E6' -> "ae";
            case '\u0152', '\u0153' -> "oe";
            case '\u00DF', '\u1E9E' -> "ss";
            default -> foldByUnicode(codePoint);
        };
    }

    private static String foldByUnicode(int codePoint) {
        if (Character.isSpaceChar(codePoint)) {
            return " ";
        }
        if (isKana(codePoint)) {
            return Character.toString(unvoiced(codePoint));
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
            int type = Character.getType(parts.codePointAt(i));
            if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                folded.appendCodePoint(parts.codePointAt(i));
            }
        }
        return folded.toString();
    }

    private static boolean isKana(int codePoint) {
        return (codePoint >= '\u3041' && codePoint < '\u3094')
                || (codePoint >= '\u30A1' && codePoint < '\u30F4')
                || codePoint == '\u30FB'
                || codePoint == '\u30FC';
    }

    /** The kana without the marks that Unicode takes apart; Hiragana and Katakana are in the same order. */
    private static int unvoiced(int kana) {
        int hiragana = kana < '\u30A1' ? kana : kana - 0x60;
        if (hiragana >= '\u304B' && hiragana <= '\u3062') {
            return kana - (hiragana + 1) % 2;
        } else if (hiragana > '\u3063' && hiragana <= '\u3069') {
            return kana - hiragana % 2;
        } else if (hiragana >= '\u306F' && hiragana <= '\u307D') {
            return kana - (hiragana - '\u306F') % 3;
        }
        return kana;
    }

    /** All of a text. */
    public static String fold(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) >= ' ' && text.charAt(plain) < 0x80) {
            plain++;
        }
        if (plain == text.length()) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            char letter = letter(text.charAt(i));
            if (letter != 0) {
                folded.append(letter);
                i++;
            } else {
                folded.append(fold(text.codePointAt(i)));
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return folded.toString();
    }

    /** Words as they are compared, apostrophes and points left out: {@code Fr.o.m.} is {@code from}. */
    public static String key(String words) {
        String folded = fold(words);
        return keyOfFolded(folded, 0, folded.length());
    }

    /**
     * The key of a part of a text whose characters are folded already.
     *
     * @param end the index behind the part
     */
    public static String keyOfFolded(CharSequence text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean anotherSpace = c == ' ' && (key.length() == 0 || key.charAt(key.length() - 1) == ' ');
            if (c != '\'' && c != '.' && !anotherSpace) {
                key.append(c);
            }
        }
        return key.toString().stripTrailing();
    }
}

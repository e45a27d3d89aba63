package dev.cv.recall;

import dev.cv.recall.Field.Kind;
import dev.cv.vocabulary.Addresses;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a machine has what the résumé says: the same letters and digits, perhaps with a few words more or less around. */
final class Same {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SCHEME = Pattern.compile("^(?:https?://|mailto:|tel:)?(?:www\\.)?");
    private static final Pattern DURATION = Pattern.compile("[(\u00B7].*");
    /** Of an address that begins with {@code tel:}. */
    private static final Pattern PARAMETERS = Pattern.compile(";.*");

    private static final Pattern TRUNK = Pattern.compile("\\(0\\)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
    private static final int FEWEST_DIGITS = 6;
    /** Codes of countries have no more digits. */
    private static final int MOST_OF_COUNTRY = 3;
    /** How much of the longer text the shorter has to be. */
    private static final double PART = 0.5;

    private Same() {}

    static boolean is(Kind kind, String said, String read) {
        if (read.isEmpty()) {
            return false;
        }
        return switch (kind) {
            case EMAIL -> said.equalsIgnoreCase(read);
            case PHONE -> isPhone(number(said), number(read));
            case LINK -> bare(said).equals(bare(read));
            case PERIOD -> isPeriod(said, read);
            case NAME, SKILL -> plain(said).equals(plain(read));
            default -> isPart(plain(said), plain(read)) || isPart(plain(read), plain(said));
        };
    }

    /** All digits, or those that are dialled within the country: {@code 020 7946 0958} for {@code +44 20 7946 0958}. */
    private static boolean isPhone(String said, String read) {
        String national = withoutTrunk(read);
        String other = withoutTrunk(said);
        String longer = national.length() > other.length() ? national : other;
        String shorter = national.length() > other.length() ? other : national;
        return said.equals(read)
                || (shorter.length() >= FEWEST_DIGITS
                        && longer.endsWith(shorter)
                        && longer.length() - shorter.length() <= MOST_OF_COUNTRY);
    }

    private static String withoutTrunk(String digits) {
        return LEADING_ZEROS.matcher(digits).replaceFirst("");
    }

    private static String number(String text) {
        return digits(TRUNK.matcher(
                        Addresses.withoutExtension(PARAMETERS.matcher(text).replaceFirst("")))
                .replaceFirst(""));
    }

    /** Without the duration, which a machine computes itself. */
    private static boolean isPeriod(String said, String read) {
        String all = plain(said);
        String some = plain(read);
        return all.equals(some) || (all.contains(some) && dates(said).equals(dates(read)));
    }

    private static boolean isPart(String part, String whole) {
        return (" " + whole + " ").contains(" " + part + " ") && part.length() >= PART * whole.length();
    }

    static String dates(String period) {
        return digits(DURATION.matcher(period).replaceFirst(""));
    }

    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(folded).replaceAll(" ").strip();
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String bare(String text) {
        String bare = SCHEME.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}

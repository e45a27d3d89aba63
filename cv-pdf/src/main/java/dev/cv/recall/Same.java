package dev.cv.recall;

import dev.cv.recall.Field.Kind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a machine has what the résumé says: the same letters and digits, perhaps with a few words more or less around. */
final class Same {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SCHEME = Pattern.compile("^(?:https?://|mailto:|tel:)?(?:www\\.)?");
    private static final Pattern DURATION = Pattern.compile("[(\u00B7].*");
    /** How much of the longer text the shorter has to be. */
    private static final double PART = 0.5;

    private Same() {}

    static boolean is(Kind kind, String said, String read) {
        if (read.isEmpty()) {
            return false;
        }
        return switch (kind) {
            case EMAIL -> said.equalsIgnoreCase(read);
            case PHONE -> digits(said).equals(digits(read));
            case LINK -> bare(said).equals(bare(read));
            case PERIOD -> isPeriod(said, read);
            case NAME, SKILL -> plain(said).equals(plain(read));
            default -> isPart(plain(said), plain(read)) || isPart(plain(read), plain(said));
        };
    }

    /** Without the duration, which a machine computes itself. */
    private static boolean isPeriod(String said, String read) {
        String all = plain(said);
        String some = plain(read);
        return all.equals(some) || (all.startsWith(some) && dates(said).equals(dates(read)));
    }

    private static boolean isPart(String part, String whole) {
        return (" " + whole + " ").contains(" " + part + " ") && part.length() >= PART * whole.length();
    }

    private static String dates(String period) {
        return digits(DURATION.matcher(period).replaceFirst(""));
    }

    private static String plain(String text) {
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

package dev.cv.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the content wants to be shown; what a command asks for goes before.
 *
 * @param theme the name of a theme, or the folder of one
 * @param options values for options of the theme, in order
 * @param qr the address that a QR code beside the contacts leads to
 * @param periodDash what stands between the dates of a period, one of {@link #PERIOD_DASHES}; without it an en dash
 */
public record Presentation(
        Optional<Setting> theme, List<Setting> options, Optional<Setting> qr, Optional<Setting> periodDash) {

    private static final String AS_WRITTEN = "as-written";

    /** An en dash for what was typed, or what was typed. */
    public static final Set<String> PERIOD_DASHES = Set.of("en", AS_WRITTEN);

    /** As the theme has it. */
    public static final Presentation NONE =
            new Presentation(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s<>\"]++");

    /** With more characters the squares of a QR code are too small to be read from paper. */
    private static final int LONGEST_ADDRESS = 180;

    public Presentation {
        options = List.copyOf(options);
    }

    /** This with another address for the QR code, or none. */
    public Presentation withQr(Optional<Setting> address) {
        return new Presentation(theme, options, address, periodDash);
    }

    /** This in another theme, without options, which are a theme's. */
    public Presentation inTheme(Setting other) {
        return new Presentation(Optional.of(other), List.of(), qr, periodDash);
    }

    /** Whether an en dash stands between the dates of a period, whatever was typed. */
    public boolean setsPeriodDash() {
        return periodDash.map(Setting::value).filter(AS_WRITTEN::equals).isEmpty();
    }

    /** Whether a QR code can lead there: to the web, to mail or to a phone, in no more characters than can be printed. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }
}

package dev.cv.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the content wants to be shown; what a command asks for goes before.
 *
 * @param theme the name of a theme, or the folder of one
 * @param options values for options of the theme, in order
 * @param qr the address that a QR code beside the contacts leads to
 */
public record Presentation(Optional<Setting> theme, List<Setting> options, Optional<Setting> qr) {

    /** As the theme has it. */
    public static final Presentation NONE = new Presentation(Optional.empty(), List.of(), Optional.empty());

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s<>\"]++");

    /** With more characters the squares of a QR code are too small to be read from paper. */
    private static final int LONGEST_ADDRESS = 180;

    public Presentation {
        options = List.copyOf(options);
    }

    /** Whether a QR code can lead there: to the web, to mail or to a phone, in no more characters than can be printed. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }
}
